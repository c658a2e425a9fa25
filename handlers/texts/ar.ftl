# العربية، واضحة وبسيطة، بصيغة الجمع المهذبة. The same sentences as nl.ftl, in the same order.
# Commands and examples are terms: a reference is isolated, so that its slash and its digits keep
# their order. A line that starts with a name or its own sign starts with U+200F: it runs to the left.
-start = /start
-help = /help
-results = /results
-roles = /roles
-consultations = /consultations
-processes = /processes
-activities = /activities
-ideas = /ideas
-my-data = /mydata
-learn-more = /learnmore
-your-voice = /yourvoice
-seed = --seed
-day = 31-12-2026
-xlsx = .xlsx
-https = https://
language-name = العربية

## The machine
button-back = ‹ رجوع
button-onward = متابعة ›
button-resume = متابعة الأسئلة
button-skip = تخطي
button-previous-page = ‹ السابق
button-next-page = التالي ›
page = الجزء { $number } من { $total }
use-the-buttons = اختاروا أحد الأزرار في الأسفل. اضغطوا على الزر الذي يناسبكم.
no-longer-there = عذرًا، تأخرتم قليلًا: لم يعد هذا ممكنًا. في الأسفل ترون ما هو ممكن الآن.
please-type = اكتبوا إجابتكم بالكلمات. لا أستطيع قراءة الصور أو الرسائل الصوتية.
too-long = إجابتكم طويلة: عدد الحروف { $count }، والحد الأقصى { $most }. اختصروها وأرسلوها مرة أخرى.
old-screen = هذا سؤال قديم. في الأسفل ترون أين وصلتم الآن.
failed = حدث خطأ عندنا. إجاباتكم السابقة محفوظة. حاولوا مرة أخرى بعد قليل. هل يتكرر الخطأ؟ أخبرونا بهذا الرمز: { $id }
edited = عدّلتم رسالة سابقة. لا أستطيع رؤية ذلك. أرسلوا إجابتكم في رسالة جديدة، أو اضغطوا على ‹ رجوع.
in-group = مرحبًا! أتحدث مع كل شخص على حدة، حتى لا يقرأ أحد ما تكتبون. اضغطوا على الزر للتحدث معي.
button-in-private = تحدّث معي
takes-longer = يستغرق هذا وقتًا أطول من المعتاد. ستصل إجابتكم تلقائيًا. لا حاجة إلى فعل أي شيء.
admin-failure = حدث خطأ في Wijkstem. الرمز: { $id }. النوع: { $kind }. السبب مذكور مع هذا الرمز في سجل الخادم. يصلكم خبر عن النوع نفسه مرة واحدة في الساعة على الأكثر.

## Start, help, language, stop
welcome = أهلًا بكم في Wijkstem من { $organisation }
welcome-polls = { $count ->
    [one] هنا تشاركون برأيكم حول حيّكم. يوجد الآن استبيان واحد. اضغطوا عليه للبدء.
    [two] هنا تشاركون برأيكم حول حيّكم. يوجد الآن استبيانان. اضغطوا على الاستبيان الذي تريدون تعبئته.
    [few] هنا تشاركون برأيكم حول حيّكم. يوجد الآن { $count } استبيانات. اضغطوا على الاستبيان الذي تريدون تعبئته.
    [many] هنا تشاركون برأيكم حول حيّكم. يوجد الآن { $count } استبيانًا. اضغطوا على الاستبيان الذي تريدون تعبئته.
   *[other] هنا تشاركون برأيكم حول حيّكم. يوجد الآن { $count } استبيان. اضغطوا على الاستبيان الذي تريدون تعبئته.
    }
welcome-no-polls = هنا تشاركون برأيكم حول حيّكم. لا توجد أسئلة لكم الآن. عودوا لاحقًا.
start-sent = {"\u200F"}{ $title } (تم الإرسال)
start-begun = {"\u200F"}{ $title } (متابعة)
link-unknown = هذا الرابط لا يعمل (أو لم يعد يعمل). اكتبوا { -start } لرؤية ما هو متاح الآن.
button-language = اختيار اللغة / Language
button-help = مساعدة
language-which = أي لغة تريدون؟ {"\u2066"}Which language do you want?{"\u2069"}
language-chosen = أتحدث معكم الآن بالعربية. اكتبوا { -start } للمتابعة.
help-heading = ماذا يمكنكم أن تفعلوا هنا؟
help-contact = هل لديكم سؤال؟ تواصلوا معنا: { $contact }
stopped = لقد توقفتم. اكتبوا { -start } إذا أردتم البدء من جديد.
stopped-saved = لقد توقفتم. إجاباتكم محفوظة. اكتبوا { -start } إذا أردتم المتابعة.
menu-start = البداية: ماذا يوجد الآن؟
menu-language = اختيار لغة أخرى
menu-stop = إيقاف
menu-help = شرح
menu-results = قراءة النتائج
menu-consultations = فتح الاستبيانات وإغلاقها

## A consultation
consultation-unknown = هذا الاستبيان لم يعد موجودًا. اكتبوا { -start } لرؤية ما هو متاح الآن.
closed-sent = هذا الاستبيان مغلق. إجاباتكم محسوبة. شكرًا لكم!
closed-unsent = هذا الاستبيان مغلق. للأسف فات الأوان. هل تريدون المشاركة في شيء آخر؟ اكتبوا { -start }.
consent =
    { $purpose }

    عدد الأسئلة: { $questions }{ $certain ->
        [yes] {""}
       *[no] {" "}على الأكثر
    }. يمكنكم التوقف متى شئتم والمتابعة لاحقًا. المشاركة ممكنة حتى نهاية يوم { $until }.
    { $voice }
    ماذا يحدث لإجاباتكم؟
    {"\u200F"}{ $who }{"\u200F"}• الأسئلة عن الصحة شخصية. يمكنكم تجاوز أي سؤال بزر «تخطي».
    • بعد { $months ->
        [one] شهر واحد
        [two] شهرين
        [few] { $months } أشهر
        [many] { $months } شهرًا
       *[other] { $months } شهر
    } من الإغلاق لا نحتفظ إلا بالأعداد.
    • يمكنكم حذف إجاباتكم دائمًا ما دام الاستبيان مفتوحًا.

    أسئلة حول هذا؟ { $contact }

    هل تشاركون؟ يجب أن يكون عمركم 16 سنة أو أكثر.
consent-who-reads = • تقرأ { $organisation } إجابات الجميع معًا. لا أحد يرى من قال ماذا.
button-agree = نعم، عمري 16 سنة أو أكثر وأشارك
button-decline = لا، لن أشارك
consent-declined = حسنًا. لم نحفظ شيئًا، سوى أننا لن نسألكم عن هذا مرة أخرى. هل تريدون المشاركة لاحقًا؟ اكتبوا { -start }.
progress = السؤال { $number } من { $total }
progress-at-most = السؤال { $number } من { $total } على الأكثر
question-does-not-fit = هذه الإجابة لا تتفق مع ما قلتم سابقًا، أو لا يمكن أن تكون صحيحة. راجعوها وأجيبوا مرة أخرى.
answer-so-far = إجابتكم الآن: { $answer }
answer-dont-know = لا أعرف
answer-rather-not = أفضّل ألا أقول
answer-other = شيء آخر، وهو …
answer-other-namely = شيء آخر: { $words }
answer-skipped = (تم التخطي)
question-several = اختاروا من { $least } إلى { $most }.
question-exactly = { $count ->
    [one] اختاروا خيارًا واحدًا.
    [two] اختاروا خيارين.
    [few] اختاروا { $count } خيارات.
    [many] اختاروا { $count } خيارًا.
   *[other] اختاروا { $count } خيار.
}
question-chosen = { $count ->
    [0] اضغطوا على ما ترونه مناسبًا.
    [one] اخترتم الآن خيارًا واحدًا.
    [two] اخترتم الآن خيارين.
    [few] اخترتم الآن { $count } خيارات.
    [many] اخترتم الآن { $count } خيارًا.
   *[other] اخترتم الآن { $count } خيار.
}
question-too-many = لا يمكن اختيار أكثر من { $most }. ألغوا أولًا أحد اختياراتكم بالضغط عليه.
question-too-few = اختاروا { $least } على الأقل.
button-done = تم، عدد اختياراتي { $count }
question-type-other = اكتبوا في الأسفل ما تقصدون.
question-type-words = اكتبوا إجابتكم في الأسفل.
question-scale = {"\u200F"}{ $first } = { $low }، { $last } = { $high }
face-1 = 😢 سيئ جدًا
face-2 = 🙁 سيئ
face-3 = 😐 عادي
face-4 = 🙂 جيد
face-5 = 😀 جيد جدًا
look-back = هل كل شيء صحيح؟
look-back-line = {"\u200F"}{ $number }. { $question } ← { $answer }
look-back-change = هل تريدون تغيير شيء؟ اضغطوا على رقم السؤال.
look-back-send = لا تُحسب إجاباتكم إلا بعد الضغط على «إرسال».
look-back-again = لقد أرسلتم من قبل. لا يُحسب ما تغيّرونه إلا بعد الضغط على «إرسال» مرة أخرى.
button-send = إرسال
button-erase-all = حذف إجاباتي
erase-sure = هل أنتم متأكدون؟ ستُحذف كل إجاباتكم على هذا الاستبيان، ولن تُحسب.
button-erase = نعم، احذف الكل
button-keep = لا، رجوع
erased = حُذفت إجاباتكم. لم يبقَ منها شيء. هل تريدون المشاركة لاحقًا؟ اكتبوا { -start }.
sent-thanks = شكرًا لكم! وصلتنا إجاباتكم.
sent =
    يمكنكم تغييرها حتى نهاية يوم { $until }.

    رمز الاستلام: { $receipt }
    هذا الرمز لا يكشف شيئًا عن إجاباتكم.

    اكتبوا { -start } لرؤية ما يوجد أيضًا.
button-change = تغيير إجاباتي

## Staff: consultations
manage-heading = الاستبيانات
manage-list = { $count ->
    [0] لا يوجد استبيان بعد.
   *[other] اضغطوا على استبيان، أو أنشئوا استبيانًا جديدًا.
}
manage-poll = {"\u200F"}{ $title } ({ $state }، رقم { $number })
state-open = مفتوح
state-closed = مغلق
button-new = + استبيان جديد
manage-template = أي استبيان تريدون فتحه؟
manage-until-when = حتى أي يوم يبقى الاستبيان مفتوحًا؟ اختاروا يومًا، أو اكتبوه هكذا: { -day }
manage-preview = مفتوح حتى نهاية { $until }. بعد الفتح لا يمكنكم تغيير الأسئلة.
button-open = فتح الآن
manage-card =
    الحالة: { $state }، حتى نهاية { $until }
    رابط للسكان: { $link }
button-results = قراءة النتائج
button-close = إغلاق
button-keep-open = إبقاؤه مفتوحًا
manage-close-sure = هل أنتم متأكدون؟ بعد الإغلاق لا يستطيع أحد الإجابة.
manage-closed = تم إغلاق الاستبيان.

## Staff: results
results-which = نتائج أي استبيان تريدون؟
results-none-yours = لا توجد الآن نتائج يمكنكم قراءتها.
results-none = لا يوجد استبيان بعد. أنشئوا واحدًا عن طريق { -consultations }.
results-unknown = لا يوجد استبيان برقم { $number }. اكتبوا { -results } للاختيار.
results-so-far = نتيجة مؤقتة: ما زال الاستبيان مفتوحًا.
results-final = نتيجة نهائية: الاستبيان مغلق.
results-response =
    عدد من وصلهم الاستبيان: { $reached }
    عدد من بدأوا: { $started }
    عدد من أرسلوا: { $sent }
    عدد من لم يرسلوا بعد: { $unfinished }
results-too-few = لا نعرض الإجابات إلا إذا بلغ عدد من أرسلوا { $least } على الأقل. هكذا لا يمكن التعرف على أحد.
results-answered = عدد الإجابات: { $count }
results-dont-know = لا أعرف: { $count }
results-rather-not = أفضّل ألا أقول: { $count }
results-skipped = تم التخطي: { $count }
results-skipped-or-not-asked = تم التخطي أو لم يُطرح السؤال: { $count }
result-line = {"\u200F"}– { $label }: { $count }
result-mean = المتوسط: { $mean } (الأعلى: { $last })

## Roles and neighbourhoods
not-allowed = لا يمكنكم فعل هذا هنا. اكتبوا { -help } لرؤية ما يمكنكم فعله.
help-line = {"\u200F"}{ $typed } – { $what }
menu-roles = منح الأدوار وسحبها
menu-auditlog = قراءة السجل
menu-learn-more = قراءة المزيد عن الحي
menu-links = تعديل قائمة { -learn-more }
role-resident = من السكان
role-ambassador = سفير/ة صحة
role-partner = شريك/ة
role-organiser = منظِّم/ة
role-staff = موظف/ة
role-admin = مسؤول/ة النظام
role-in-process = {"\u200F"}{ $role } (المسار { $number })
role-in-neighbourhoods = {"\u200F"}{ $role } ({ $names })
role-accept =
    سؤال من { $organisation }: هل تريدون هذا الدور: { $role }؟

    ما تفعلونه في هذا الدور يُكتب في سجل. هل توافقون؟
button-accept-role = نعم، أريد هذا الدور
button-decline-role = لا، لا أريد
role-accepted = دوركم الآن: { $role }. اكتبوا { -help } لرؤية ما يمكنكم فعله.
role-declined = حسنًا. لم يتغير شيء.
role-link-spent = هذا الرابط مستعمل أو قديم. اطلبوا من مسؤول النظام رابطًا جديدًا.
roles-heading = الأدوار
roles-list = { $count ->
    [0] لا أحد لديه دور بعد.
   *[other] اضغطوا على اسم لرؤية الدور أو سحبه.
}
roles-line = {"\u200F"}{ $note }: { $role }
roles-line-pending = {"\u200F"}{ $note }: { $role } (لم يُستعمل الرابط بعد)
button-give-role = + منح دور
roles-which = أي دور تريدون منحه؟
roles-which-process = في أي مسار؟ اضغطوا عليه، أو اكتبوا رقمه.
roles-no-process = لا يوجد مسار بهذا الرقم. اكتبوا أرقامًا فقط، مثل 12.
roles-which-neighbourhoods = في أي أحياء؟
roles-note = لمن هذا الدور؟ اكتبوا اسمًا تعرفون به هذا الشخص، مثل: إلسه من GGD.
roles-sure =
    الدور: { $role }
    لمن: { $note }

    ستحصلون على رابط. يعمل الرابط مرة واحدة، ولمدة لا تزيد عن { $hours } ساعة. أرسلوه إلى هذا الشخص فقط.
button-make-link = إنشاء الرابط
role-link =
    أرسلوا هذا الرابط إلى هذا الشخص:
    { $link }

    يعمل الرابط مرة واحدة، حتى { $until }. لن ترَوه إلا الآن.
role-link-shown = عُرض الرابط مرة واحدة ولم يُحفظ. ليس لديكم؟ ألغوه عن طريق { -roles } وأنشئوا رابطًا جديدًا.
role-gone = هذا الدور لم يعد موجودًا. اكتبوا { -roles }.
role-card =
    الدور: { $role }
    منذ: { $since }
role-card-pending =
    الدور: { $role }
    لم يُستعمل الرابط بعد. يعمل حتى { $since }.
button-take = سحب الدور
button-withdraw = إلغاء الرابط
button-leave-role = لا، اتركه كما هو
role-take-sure = هل أنتم متأكدون؟ هذا الدور يُسحب من { $note } فورًا: { $role }.
role-taken = تم. لم يعد الدور ساريًا. اكتبوا { -roles } لرؤية الأدوار الأخرى.
neighbourhood-search = اضغطوا على زر. أو اكتبوا بعض حروف اسم الحي بالحروف اللاتينية، أو الأرقام الأربعة من الرمز البريدي.
neighbourhood-found = هذا ما وجدته عن «{ $words }». ليس ما تبحثون عنه؟ اكتبوا شيئًا آخر.
neighbourhood-none = لم أجد حيًّا باسم «{ $words }». اختاروا بالأزرار، أو اكتبوا شيئًا آخر.
neighbourhood-chosen = { $count ->
    [one] اخترتم حيًّا واحدًا: { $names }
    [two] اخترتم حيّين: { $names }
    [few] اخترتم { $count } أحياء: { $names }
    [many] اخترتم { $count } حيًّا: { $names }
   *[other] اخترتم { $count } حي: { $names }
}
neighbourhood-all = ‹ كل المناطق
neighbourhood-elsewhere = أسكن في مكان آخر

## The audit log
logbook-heading = السجل
logbook-empty = لا يوجد فيه شيء بعد.
logbook-line = {"\u200F"}{ $number }. { $when }
    {"\u200F"}{ $who }: { $what } ({ $on })
logbook-command-line = سطر الأوامر
on-consultation = الاستبيان { $number }
on-process = المسار { $number }
on-link = الرابط { $number }
on-neighbourhoods = الأحياء
act-role-offered = إنشاء رابط لدور
act-role-accepted = قبول دور
act-role-taken = سحب دور
act-role-withdrawn = إلغاء رابط دور
act-link-added = إضافة اقتراح للقراءة
act-link-changed = تغيير اقتراح للقراءة
act-link-removed = حذف اقتراح للقراءة
act-link-restored = إعادة اقتراح للقراءة
act-consultation-opened = فتح استبيان
act-consultation-closed = إغلاق استبيان
act-results-read = قراءة نتائج
act-neighbourhoods-loaded = تحميل الأحياء

## More to read
learn-more-heading = لمعرفة المزيد
learn-more-none = لا يوجد الآن شيء للقراءة.
links-heading = قائمة { -learn-more }
links-list = اضغطوا على سطر لتغييره.
links-full = عدد الأسطر في القائمة { $most }. لا تتسع رسالة واحدة لأكثر من ذلك. احذفوا سطرًا أولًا.
links-removed = {"\u200F"}{ $title } (محذوف)
links-no-url = لا يوجد رابط بعد. السكان يرون العنوان فقط.
links-type-title = اكتبوا العنوان.
links-type-url = اكتبوا الرابط أو الصقوه. يبدأ الرابط بـ { -https }
links-wrong-url = هذا ليس رابطًا صحيحًا. يبدأ الرابط بـ { -https } ولا توجد فيه مسافات. مثال: https://wijkengids.nl
button-add-link = + إضافة
button-link-title = تغيير العنوان
button-link-url = تغيير الرابط
button-link-remove = حذف
button-link-restore = إعادة
button-no-url = بلا رابط
## Counting again
method-approval = التأييد: يفوز من حصل على أكثر العلامات
method-borda = بوردا: نقاط لكل مرتبة
method-schulze = شولتسه: كل خيار مقابل كل خيار آخر
method-instant-runoff = جولات الاستبعاد: يُستبعد من حصل على أقل الأصوات
method-stv = الصوت القابل للتحويل (STV)، كما في بلديات اسكتلندا
method-points = النقاط: يفوز من حصل على أكثر النقاط
method-greedy = بالترتيب: الأكثر أصواتًا أولًا، ما دام المال يكفي
method-equal-shares = الحصص المتساوية: لكل شخص حصة متساوية من المال
method-bradley-terry = المقارنة بين اثنين (Bradley-Terry)
count-ballots = { $blank ->
    [0] الأصوات: { $count }
   *[other] الأصوات: { $count }. البيضاء: { $blank }
    }
count-comparisons = المقارنات: { $count }
count-winners = { $count ->
    [one] الفائز:
   *[other] الفائزون ({ $count }):
    }
count-undecided = لم يُحسم بعد. هذه الخيارات متعادلة، والقاعدة لا تحدد من يتقدم:
count-nobody = لم يُنتخب أحد.
count-too-many-ties = عدد الخيارات المتعادلة كبير، ولم تُفحص كل الاحتمالات. اختاروا قاعدة للتعادل، مثل القرعة.
count-as-published = يذكر الملف النتيجة نفسها.
count-tie-published = يذكر الملف نتيجة متوافقة مع هذه: حُسم التعادل إذن بطريقة أخرى.
count-not-as-published = انتبهوا: يذكر الملف نتيجة أخرى. هل استُعملت قاعدة أخرى في العد؟
count-scores = هكذا تم العد:
count-score = {"\u200F  "}{ $option }: { NUMBER($score, maximumFractionDigits: 5) }
count-pairwise = عدد من يفضّلون الخيار في بداية السطر على الخيار في أعلى العمود:
count-paths = أقوى مسار من الخيار في بداية السطر إلى الخيار في أعلى العمود:
count-condorcet = {"\u200F"}{ $option } يفوز على كل خيار آخر على حدة.
count-no-condorcet = لا يوجد خيار يفوز على كل خيار آخر على حدة.
count-standing = الترتيب:
count-round = الجولة { $number }
count-exhausted = {"  "}لم تعد محسوبة، لا اختيار تاليًا: { $count }
count-out = {"  "}يُستبعد: { $options }
count-quota = عدد الأصوات اللازم للفوز: { $quota }. عدد الأصوات الصالحة: { $valid }.
count-stage-first = الخطوة { $number }: الاختيارات الأولى
count-stage-surplus = الخطوة { $number }: فائض { $options } ينتقل إلى الاختيار التالي
count-stage-excluded = الخطوة { $number }: يُستبعد { $options }، وتنتقل الأصوات إلى الاختيار التالي
count-not-transferable = {"  "}لا ينتقل إلى أحد: { NUMBER($votes, maximumFractionDigits: 5) }
count-elected = {"  "}فائز: { $option }
count-greedy = كل مشروع في دوره:
count-bought = {"\u200F  "}{ $option }: { $score }. التكلفة { $cost }، والمتوفر { $left }: تم اختياره
count-does-not-fit = {"\u200F  "}{ $option }: { $score }. التكلفة { $cost }، ولم يبق سوى { $left }: لا يكفي
count-shares = كانت حصة كل شخص في البداية { $first }. ثم كبرت خطوة بخطوة حتى { $share }. بهذا تم شراء:
count-purchase = {"\u200F  "}{ $option }: عدد من يساهمون في الدفع { $supporters }، وكل واحد يدفع { $most } على الأكثر
count-spent = التكلفة معًا: { $spent }.
count-strengths = قوة كل خيار. 0 هو المتوسط. بين القوسين: الحدود التي تقع القوة بينها بيقين 95%.
count-strength = {"\u200F  "}{ $option }: { $strength } ({ $low } إلى { $high })
count-ties = حالات التعادل:
count-tie-lot = {"\u200F  "}{ $options }: القرعة أعطت هذا الترتيب: { $order }
count-tie-cost = {"\u200F  "}{ $options }: الأرخص يتقدم: { $order }
count-tie-voters = {"\u200F  "}{ $options }: يتقدم من ورد في أكثر أوراق التصويت: { $order }
count-tie-earlier = {"\u200F  "}{ $options }: يتقدم من حصل على أصوات أكثر في خطوة سابقة: { $order }
count-tie-open = {"\u200F  "}{ $options }: القاعدة لا تحدد من يتقدم
count-others = هل كانت طرق عد أخرى ستختار غير ذلك؟
count-other-same = {"\u200F  "}{ $method }. الاختيار نفسه.
count-other-tied = {"\u200F  "}{ $method }. الاختيار: { $winners }. متعادلون: { $tied }
count-other-differs = {"\u200F  "}{ $method }. اختيار مختلف: { $winners }

## Files with ballots
ballot-file-wrong = {"\u200F"}{ $file }، السطر { $line }: { $sentence }
ballot-file-missing = الملف { $file } غير موجود، أو لا يمكن قراءته.
ballot-file-ending = لا يمكن عد ملف ينتهي بـ «{ $found }». استعملوا أحد هذه: { $known }.
ballot-file-not-text = هذا ليس نصًا مقروءًا. احفظوا الملف بصيغة UTF-8.
ballot-file-not-rows = هنا تبدأ علامة اقتباس لا تُغلق بشكل صحيح. ضعوا علامتي اقتباس حول النص، واكتبوا العلامة داخل النص مرتين.
ballot-file-ends-early = ينتهي الملف مبكرًا. هل كل الأسطر موجودة؟
ballot-file-not-a-number = هنا مكتوب «{ $found }». اكتبوا عددًا صحيحًا لا يقل عن { $least }، ولا يزيد عدد أرقامه عن { $digits }.
ballot-file-not-money = هنا مكتوب «{ $found }». اكتبوا مبلغًا أكبر من الصفر، مثل 1500 أو 1500.25.
ballot-file-not-a-line = هذا السطر غير مفهوم: «{ $found }». اكتبوا ورقة التصويت هكذا: {"\u2066"}12: 3,1,2{"\u2069"}، والاسم كما في مثال الصيغة.
ballot-file-fields = عدد القيم هنا { $found }. العدد المطلوب: { $expected }.
ballot-file-column = العمود { $column } ناقص. ضعوا هذا الاسم في سطر أسماء الأعمدة.
ballot-file-section = القسم { $section } ناقص أو في غير مكانه. اكتبوا أولًا META، ثم PROJECTS، ثم VOTES.
ballot-file-setting = {"\u200F"}{ $setting } ناقص أو غير معروف. اكتبوا أحد هذه: { $known }.
ballot-file-unknown-option = لا يوجد خيار «{ $found }». استعملوا فقط الخيارات المذكورة في الملف.
ballot-file-option-twice = الخيار «{ $found }» مكتوب هنا مرتين. اكتبوا كل خيار مرة واحدة.
ballot-file-count = {"\u200F"}{ $setting } يقول { $said }، لكن العدد الفعلي { $found }. صححوا العدد، أو تحققوا من وجود كل الأسطر.
ballot-file-too-few = الخيارات قليلة جدًا. اذكروا خيارين على الأقل.
ballot-file-equal-ranks = هنا خيارات متعادلة أو مرتبة فارغة. هذا غير ممكن في ملف ينتهي بـ { $ending }. استعملوا toc أو toi.
ballot-file-not-complete = ليست كل الخيارات مكتوبة هنا. هذا مطلوب في ملف ينتهي بـ { $ending }. استعملوا soi أو toi.
count-wrong-method = لا يمكن عد هذه الأوراق بطريقة { $method }. اختاروا إحدى هذه: { $known }.
count-lot-needs-seed = القرعة تحتاج إلى رقم أو كلمة معروفة مسبقًا. أعطوها باستعمال { -seed }.
count-no-costs = هذه الخيارات لا تكلف شيئًا. لذلك لا يمكن أن يتقدم الأرخص.

## The participation ladder
rung-inform = إعلام السكان
rung-consult = استشارة السكان
rung-advise = تقديم المشورة
rung-coproduce = العمل المشترك
rung-codecide = المشاركة في القرار
rung-self-manage = الإدارة الذاتية
plain-inform = يعرف السكان ما يحدث. لا يُطلب منهم شيء.
plain-consult = يقول السكان رأيهم.
plain-advise = يقدم السكان المشورة، حتى لو لم يطلبها أحد.
plain-coproduce = السكان شركاء: يفكرون ويعملون معنا.
plain-codecide = يشارك السكان في القرار.
plain-self-manage = يقرر السكان بأنفسهم وينفذون بأنفسهم.
promise-inform = نخبركم بما يحدث. لا نطلب منكم شيئًا الآن.
promise-consult = نستمع إليكم. وستقرؤون ماذا نفعل بما قلتم.
promise-advise = نأخذ بمشورتكم، أو نشرح لماذا لا.
promise-coproduce = نعمل عليه معًا.
promise-codecide = أنتم تشاركون في القرار. تكون النتيجة ملزمة إذا شارك { $quorum ->
    [one] شخص واحد
    [two] شخصان
    [few] { $quorum } أشخاص
    [many] { $quorum } شخصًا
   *[other] { $quorum } شخص
    } أو أكثر.
promise-self-manage = القرار لكم. والبلدية تساعد.
instrument-broadcast = رسالة للسكان
instrument-activity = نشاط
instrument-consultation = استبيان
instrument-advisory-poll = استطلاع أولويات
instrument-idea = إرسال فكرة
instrument-joint-task = القيام بمهام معًا
instrument-partner-role = أحد السكان شريكًا
instrument-joint-evaluation = التقييم معًا
instrument-binding-poll = استطلاع أولويات ملزم
instrument-residents-own = استطلاع أو نشاط من السكان أنفسهم
instrument-challenge = حق السكان في تولي مهمة عامة
moment-preparation = التحضير
moment-execution = التنفيذ
moment-evaluation = التقييم
process-draft = مسودة
process-open = مفتوح
process-closed = مغلق
process-answered = تم الرد
process-evaluated = تم التقييم
process-archived = مؤرشف
process-late = {"\u200F"}{ $state }، متأخر
step-open = الفتح
step-closed = الإغلاق
step-answered = الرد على السكان
step-evaluated = التقييم
step-archived = الأرشفة
room-yes = نعم
room-partly = جزئيًا
room-no = لا
need-room = السؤال 1: هل يوجد مجال؟
need-room-to-change = مجال لتغيير شيء. بدون هذا المجال تعطي الأسئلة أملًا كاذبًا. اختاروا درجة «إعلام السكان»، أو وفّروا المجال أولًا
need-embedding = السؤال 2: من يعمل بالنتيجة؟
need-organisations = السؤال 4: من يعمل هنا الآن؟
need-moments = السؤال 5: متى يشارك السكان؟
need-evaluation-moment = التقييم كمرحلة (دائمًا بدءًا من درجة «العمل المشترك»)
need-purpose = الهدف: لماذا نسأل؟
need-retention = مدة الحفظ
need-answer-date = اليوم الذي يصل فيه الرد إلى السكان
need-partner = أحد السكان شريكًا
need-binding-rule = قاعدة الاستطلاع الملزم
need-owner = أحد السكان صاحبًا للمسار
need-results = النتيجة، متاحة للجميع
need-feedback = الرد على السكان: ماذا ستفعلون؟
need-advice-answered = رد مع السبب على كل مشورة
need-decision = القرار الناتج عن القاعدة، مع العد
need-joint-evaluation = نظرة مشتركة إلى الوراء: ما الذي نجح وما الذي لم ينجح؟
need-residents-evaluation = تقييم السكان
need-feedback-sent = إرسال الرد إلى من شاركوا
refused-step =
    في درجة «{ $rung }» ما زال ينقص هذا من أجل { $step }:
    {"\u200F"}{ $missing }
refused-instrument = في درجة «{ $rung }» هذا غير ممكن: { $instrument }. { $reason } هذا ممكن بدءًا من درجة «{ $higher }».
refused-move = المسار في درجة «{ $rung }». هناك من أجابوا وتلقوا وعدًا. لذلك لا يمكن النزول إلى درجة «{ $lower }».
refused-change = هذا ثابت: السكان يشاركون على أساسه.
refused-closing-day = في هذا المسار استبيان مضى يوم إغلاقه. أنشئوا استبيانًا جديدًا بيوم لاحق.
refused-closed-process = هذا المسار مغلق. لا يمكن إضافة استبيان إليه.
refused-archived = هذا المسار مؤرشف. لا يتغير فيه شيء بعد الآن.
refused-after-answer = يصل الرد إلى السكان في { $day }. يجب أن يُغلق الاستبيان قبل ذلك.

## What happens with your voice?
button-voice = ماذا يحدث لصوتكم؟
menu-voice = ماذا يحدث لصوتكم؟
consent-voice =
    ماذا يحدث لصوتكم؟
    {"\u200F"}{ $voice }
voice-by-when = يصلكم الرد في موعد أقصاه { $day }.
voice-late = هذا الرد متأخر. كان على { $organisation } أن ترد عليكم قبل الآن.
voice-who-sees = تقرأ { $organisation } ما يقوله الجميع معًا. لا أحد يرى من قال ماذا. يستطيع الجميع قراءة النتيجة إذا بلغ عدد المشاركين { $least } على الأقل.
voice-heading = {"\u200F"}«{ $subject }»: ماذا يحدث لصوتكم؟
voice-state = الحالة: { $state }
voice-which = عن أي موضوع تريدون أن تعرفوا؟
voice-none = لا يوجد الآن موضوع يمكنكم إبداء الرأي فيه.
consultation-not-yet = هذا الاستبيان لم يُفتح بعد. عودوا لاحقًا.
feedback-point =
    قلتم: { $said }
    ونحن نفعل: { $doing }
    لأن: { $because }

## Staff: processes
menu-processes = إنشاء المسارات ومتابعتها
processes-heading = المسارات
processes-list = { $count ->
    [0] لا يوجد مسار بعد.
   *[other] اضغطوا على مسار، أو أنشئوا مسارًا جديدًا.
}
process-line = {"\u200F"}{ $subject } ({ $state })
process-unknown = لا يوجد مسار برقم { $number }. اكتبوا { -processes } للاختيار.
button-new-process = + مسار جديد
process-subject = ما الموضوع؟ اكتبوه في بضع كلمات، مثل: المساحات الخضراء في Molenwijk.
ask-rung = ما مدى مشاركة السكان في القرار؟
button-fill-in = تعبئة: { $need }
button-step = الخطوة الآن: { $step }
button-add-consultation = + استبيان
button-consultations = الاستبيانات
button-publish = النتيجة للجميع
button-feedback = كتابة الرد على السكان
button-evaluate = نظرة إلى الوراء: ما الذي نجح؟
button-change-process = تغيير شيء
button-all-processes = كل المسارات
button-to-process = ‹ إلى المسار
not-filled-in = (لم تُعبأ بعد)
all-neighbourhoods = كل الأحياء
no-organisations = لا أحد يعمل هنا بعد
card-state = المسار { $number }، الحالة: { $state }
card-neighbourhoods = الأحياء: { $names }
card-promise = الوعد: { $promise }
card-answer-date = الرد في موعد أقصاه: { $day }
card-purpose = الهدف: { $purpose } مدة الحفظ بعد الإغلاق: { $months ->
    [one] شهر واحد
    [two] شهران
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
    }.
card-room = 1. هل يوجد مجال؟ { $answer }
card-embedding = 2. من يعمل بالنتيجة؟ { $answer }
card-rung = 3. الدرجة: { $rung }
card-organisations = 4. من يعمل هنا الآن؟
card-organisation = {"\u200F"}{ $name }: { $what }. النتيجة: { $result }. للتواصل: { $contact }
card-moments = 5. متى يشارك السكان؟ { $answer }
card-benefits = 6. ماذا تفيد المشاركة السكان؟ { $answer }
benefits-not-asked = (لم يُسأل بعد)
benefits-too-few = (تظهر الإجابات إذا بلغ عددها { $least })
card-partner = شريك من السكان: { $name }
card-owner = صاحب المسار من السكان: { $name }
card-binding-rule = الاستطلاع الملزم: { $method }. الحد الأدنى للمشاركين: { $quorum }. الحد الأدنى من الأصوات: { $threshold }%. عند التعادل: { $tie }.
change-which = ماذا تريدون أن تغيّروا؟
item-rung = الدرجة
item-subject = الموضوع
item-neighbourhoods = الأحياء
item-room = 1. المجال
item-embedding = 2. من يعمل بالنتيجة؟
item-organisations = 4. من يعمل هنا الآن؟
item-moments = 5. المراحل
item-purpose = الهدف
item-retention = مدة الحفظ
item-answer-date = يوم الرد
item-binding-rule = قاعدة الاستطلاع الملزم
move-which = إلى أي درجة ينتقل المسار؟
move-sure = { $told ->
    [0] ينتقل المسار إلى درجة «{ $rung }». { $reason }
    [one] ينتقل المسار إلى درجة «{ $rung }». { $reason } وستصل رسالة بذلك إلى الشخص الذي شارك.
    [two] ينتقل المسار إلى درجة «{ $rung }». { $reason } وستصل رسالة بذلك إلى الشخصين اللذين شاركا.
   *[other] ينتقل المسار إلى درجة «{ $rung }». { $reason } وستصل رسالة بذلك إلى من شاركوا، وعددهم { $told }.
}
button-move = نعم، إلى هذه الدرجة
ask-neighbourhoods = لأي أحياء هذا؟
button-some = اختيار الأحياء
button-all-neighbourhoods = كل الأحياء
ask-room = السؤال 1. هل يوجد مجال في السياسة ودعم لإشراك السكان؟ هل يوجد وقت، والنتيجة غير محسومة مسبقًا؟
ask-room-because = لماذا؟ اكتبوا جملة واحدة.
ask-embedding = السؤال 2. من يعمل بالنتيجة؟ اكتبوا من يرد، وأي قسم، وما المال المتوفر.
ask-organisations = السؤال 4. أي منظمات تعمل هنا الآن؟ الموجود في القائمة: { $known }
button-add-organisation = + منظمة
button-no-organisations = لا أحد يعمل هنا بعد
button-no-more-organisations = هذه كلها
ask-organisation-name = ما اسم المنظمة؟
ask-organisation-what = ماذا تفعل؟
ask-organisation-result = ماذا حققت؟
ask-organisation-contact = مع من يمكن التواصل هناك، وكيف؟
ask-moments = السؤال 5. متى يشارك السكان؟ اضغطوا للاختيار أو للإلغاء، ثم على «تم».
ask-purpose = لماذا نسأل؟ يقرأ السكان هذا قبل أن يوافقوا. اكتبوا جملة أو جملتين.
ask-retention = كم نحفظ الإجابات بعد الإغلاق؟
months = { $count ->
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
ask-answer-date = في أي يوم على الأكثر يصل ردكم إلى السكان؟ اختاروا يومًا، أو اكتبوه هكذا: { -day }
ask-method = كيف يتم العد؟
binding-approvals = التأييد: أكثر الأصوات
binding-borda = الترتيب: نقاط (بوردا)
binding-schulze = الترتيب: مقارنة كل اثنين (شولتسه)
binding-instant-runoff = الترتيب: جولات الاستبعاد
binding-equal-shares = الميزانية: حصص متساوية
ask-quorum = كم شخصًا يجب أن يشارك على الأقل؟
people = { $count ->
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
ask-threshold = ما نسبة الأصوات التي يجب أن يحصل عليها الاقتراح؟
per-cent = { $share }%
ask-tie = ماذا يحدث عند التعادل؟
tie-break-lot = قرعة يمكن التحقق منها
tie-break-council = يقرر مجلس البلدية
day-unreadable = لا أفهم هذا اليوم. اختاروا زرًا، أو اكتبوا اليوم هكذا: { -day }
day-too-early = اختاروا يومًا بعد { $day }.
ask-moment = إلى أي مرحلة ينتمي الاستبيان؟
button-open-with-process = يُفتح عند فتح المسار
state-waiting = في انتظار المسار
manage-within = في أي مسار يكون الاستبيان؟
manage-no-process = كل استبيان يتبع مسارًا. أنشئوا مسارًا أولًا.
open-sure =
    بعد الفتح لا يتغير الموضوع والهدف ومدة الحفظ ويوم الرد. هذا ما يقرؤه السكان:

    {"\u200F"}{ $voice }
close-sure = بعد الإغلاق لا يستطيع أحد الإجابة، ويمكنكم إرسال الرد إلى السكان.
answered-sure = لم يُسأل السكان عن شيء، ولم يوعدوا برد. يُعتبر المسار قد تم الرد فيه.
evaluated-sure = تمت النظرة إلى الوراء. يُعتبر المسار قد تم تقييمه.
archive-sure = بعد الأرشفة لا يتغير شيء.
publish-nothing = لم يُسأل عن شيء، فلا توجد نتيجة.
publish-open = ما زال هناك استبيان مفتوح. أغلقوه أولًا: تظهر النتيجة عندما لا يستطيع أحد الإجابة.
publish-sure = عندها يستطيع الجميع قراءة النتيجة عن طريق { -your-voice }. فيها أعداد فقط، بلا أسماء وبلا إجابات مكتوبة.
evaluate-draft = المسار لم يُفتح بعد. لا يوجد ما ننظر إليه.
button-not-evaluated = تخطي
ask-worked = ما الذي نجح؟ اكتبوه في بضع جمل.
ask-didnt = ما الذي لم ينجح؟ اكتبوه في بضع جمل.
feedback-heading = الرد على السكان: { $subject }
feedback-none = لم يُكتب رد بعد.
feedback-owed = { $count ->
    [one] ما زالت مشورة واحدة تنتظر ردًا مع السبب.
    [two] ما زالت مشورتان تنتظران ردًا مع السبب.
   *[other] عدد المشورات التي تنتظر ردًا مع السبب: { $count }.
}
feedback-was-sent = أُرسل الرد من قبل.
feedback-not-closed =
    أرسلوا الرد عندما يكون المسار مغلقًا.
    {"\u200F"}{ $reason }
button-answer-point = رد: { $label }
button-add-point = + نقطة أخرى
ask-said = ماذا قال السكان؟ اكتبوا جملة واحدة.
ask-doing = قال السكان: «{ $said }» ماذا ستفعلون؟
ask-because = قال السكان: «{ $said }» لماذا تفعلون هذا، أو لماذا لا؟
send-sure = { $receivers ->
        [0] لم يشارك أحد. سيظهر الرد مع المسار.
        [one] سيصل هذا مع النتيجة إلى شخص واحد.
        [two] سيصل هذا مع النتيجة إلى شخصين.
        [few] سيصل هذا مع النتيجة إلى { $receivers } أشخاص.
        [many] سيصل هذا مع النتيجة إلى { $receivers } شخصًا.
       *[other] سيصل هذا مع النتيجة إلى { $receivers } شخص.
    }
button-send-feedback = إرسال
refused-neighbourhood = الحي { $code } غير معروف. حمّلوا أولًا ملف الأحياء.
refused-left-out = الاستبيان { $key } فُتح من قبل ولا يمكن حذفه.
feedback-draft = المسار لم يُفتح بعد. لا يوجد ما نرد عليه.

## Told to those who took part, and to staff
notice-moved = لقد شاركتم في «{ $subject }». لكم الآن رأي أقوى: الدرجة هي «{ $rung }». { $promise }
notice-feedback = لقد شاركتم في «{ $subject }». شكرًا لكم! هذا ما نفعله بما قلتم.
notice-more = هناك المزيد للقراءة. اضغطوا على الزر.
notice-late = الرد على السكان متأخر: { $subject } (المسار { $number }). اكتبوا الرد وأرسلوه.
act-process-made = إنشاء مسار
act-process-changed = تغيير مسار
act-process-moved = نقل مسار إلى درجة أخرى
act-process-opened = فتح مسار
act-process-closed = إغلاق مسار
act-process-answered = الرد في مسار
act-process-evaluated = تقييم مسار
act-process-archived = أرشفة مسار
act-process-loaded = تحميل مسار من ملف
act-form-loaded = حفظ استبيان من ملف
act-consultation-planned = تجهيز استبيان
act-results-published = نشر نتيجة
act-feedback-written = كتابة رد على السكان
act-feedback-dropped = حذف رد على السكان
act-feedback-sent = إرسال رد إلى السكان
act-evaluation-written = كتابة تقييم
button-remove-waiting = حذف
act-consultation-removed = حذف استبيان كان جاهزًا

## Own data and being forgotten
menu-my-data = قراءة ما نحفظه عنكم
menu-forget-me = حذف كل بياناتكم
nobody-known = هذه رسالة قديمة. اكتبوا { -start } للبدء.
my-data-heading = هذا ما نحفظه عنكم
my-data-account =
    رقمكم في تطبيق المحادثة: { $number }
    لغتكم: { $language }
    أنتم هنا منذ { $since }.
    لا نحفظ اسمكم ولا رقم هاتفكم.
my-data-role = دوركم: { $role }. كتب مسؤول النظام معه: { $note }
my-data-agreed = شاركتم منذ { $day }.
my-data-sent = لقد أرسلتم هذا. أنتم وحدكم ترون أن هذه الإجابات لكم:
my-data-not-sent = لم ترسلوا هذا بعد. المكتوب حتى الآن:
my-data-rest =
    ونحفظ أيضًا:
    – المحادثات، وأين وصلتم فيها: { $conversations }
    – الرسائل التي أرسلناها إليكم: { $messages }
    – الاستبيانات التي لن نسألكم عنها مرة أخرى: { $refused }
    – أسطر عنكم في السجل، بلا اسم: { $acts }
button-as-file = أرسل لي هذا في ملف
button-forget-me = حذف كل بياناتي
my-data-file = هذا كل ما نحفظه عنكم. يمكنكم حفظ الملف أو إرساله إلى غيركم. انتبهوا: إجاباتكم موجودة فيه.
my-data-file-name = mydata.json
forget-heading = حذف كل بياناتكم؟
forget-sure =
    نحذف كل ما نحفظه عنكم: رقمكم ولغتكم وأدواركم وإجاباتكم على الاستبيانات التي ما زالت مفتوحة.

    الاستبيانات المغلقة: تبقى إجاباتكم محسوبة. لن يستطيع أحد بعدها أن يعرف أنها لكم، ولا حتى نحن.

    لا يمكنكم التراجع عن هذا. الرسائل في هذه المحادثة تحذفونها بأنفسكم في تطبيق المحادثة.
button-forget-yes = نعم، احذف كل شيء عني
button-forget-no = لا، لا تحذف شيئًا
forget-kept = حسنًا. لم يُحذف شيء.
forgotten = حُذف كل شيء. لم نعد نعرف عنكم شيئًا. شكرًا لأنكم كنتم معنا. هل تريدون المشاركة مرة أخرى لاحقًا؟ اكتبوا { -start }. ستبدؤون عندها من جديد تمامًا.

## Open answers and themes
button-open-answers = قراءة الإجابات المكتوبة
open-answers-heading = الإجابات المكتوبة
open-answers-none = لم يجب أحد بكلماته.
open-answers-which = إجابات أي سؤال تريدون قراءتها؟ الترتيب عشوائي. حُذفت أرقام الهواتف والعناوين وما شابهها.
open-answers-how = اضغطوا على رقم لإعطاء تلك الإجابة موضوعًا.
open-answers-theme = {"\u200F"}{ $name }: { $count }
theme-heading = أي مواضيع تناسب هذه الإجابة؟
themes-now = { $count ->
    [0] هذه الإجابة بلا موضوع حتى الآن.
   *[other] المواضيع الآن: { $names }
}
theme-type-name = ما اسم الموضوع؟ اكتبوا كلمة أو كلمتين، مثل: حركة مرور كثيفة.
button-new-theme = + موضوع جديد
button-to-answers = تم، العودة إلى الإجابات
act-open-answers-read = قراءة إجابات مكتوبة
act-answer-marked = تغيير موضوع إجابة مكتوبة

## Reminding those who have not sent
button-remind = إرسال تذكير
button-remind-yes = نعم، أرسل التذكير
button-remind-no = لا، رجوع
remind-sure = { $count ->
    [one] شخص واحد لم يرسل بعد. سيصله تذكير واحد، ليس في المساء ولا في الليل. يمكنكم فعل هذا مرة واحدة فقط.
    [two] شخصان لم يرسلا بعد. سيصل إلى كل منهما تذكير واحد، ليس في المساء ولا في الليل. يمكنكم فعل هذا مرة واحدة فقط.
   *[other] عدد من لم يرسلوا بعد: { $count }. سيصل إلى كل منهم تذكير واحد، ليس في المساء ولا في الليل. يمكنكم فعل هذا مرة واحدة فقط.
}
remind-too-late = يُغلق الاستبيان قبل نهاية ساعات الهدوء. لم يعد التذكير ممكنًا.
remind-done-before = أُرسل التذكير من قبل.
reminded = { $count ->
    [one] سيُرسل تذكير واحد.
    [two] سيُرسل تذكيران.
    [few] ستُرسل { $count } تذكيرات.
    [many] سيُرسل { $count } تذكيرًا.
   *[other] سيُرسل { $count } تذكير.
}
notice-not-sent = هل ما زلتم تريدون المشاركة في «{ $title }»؟ هذا ممكن حتى نهاية يوم { $until }. لن يصلكم عن هذا إلا تذكير واحد.
button-take-part = نعم، أريد المشاركة
button-no-reminders = لا تسألني عن هذا مرة أخرى
no-reminders = حسنًا. لن نسألكم عن هذا مرة أخرى. المشاركة ممكنة دائمًا: اكتبوا { -start }.
act-reminded = إرسال تذكير

## Questions about oneself
asked-once = نسأل عن هذا مرة واحدة. نحفظ إجابتكم منفصلة عن اسمكم ورقمكم. يمكنكم الحذف عن طريق { -my-data }.
button-same-as-before = مثل المرة السابقة: { $answer }
button-erase-background = حذف عمري وحيّي
background-erased = حُذف عمركم وحيّكم. سنسألكم عنهما مرة أخرى لاحقًا.
my-data-background = عنكم: { $answer }
## Numbers, dates, places and notes in a questionnaire
question-type-number = اكتبوا عددًا، مثل 3.
question-type-decimal = اكتبوا عددًا، مثل 3 أو 2.5.
number-unreadable = لا أستطيع قراءة هذا كعدد. اكتبوا أرقامًا فقط، مثل 3.
number-not-whole = اكتبوا عددًا صحيحًا بلا كسور.
number-too-low = هذا العدد صغير جدًا. اكتبوا { $least } أو أكثر.
number-too-high = هذا العدد كبير جدًا. اكتبوا { $most } أو أقل.
result-average = المتوسط { $mean }
question-type-date = اكتبوا تاريخًا، مثل { -day } أو 31 ديسمبر 2026.
date-unreadable = لا أستطيع قراءة هذا كتاريخ. اكتبوا اليوم والشهر والسنة، مثل { -day }
date-outside = اختاروا يومًا من { $first } حتى { $last }.
question-place = اكتبوا عنوانًا أو قولوا بالكلمات أين هو. أو أرسلوا موقعًا: اضغطوا على 📎 ثم على «الموقع».
answer-pin = مكان على الخريطة ({ $where })
button-note-read = متابعة
button-acknowledge = نعم، موافق

## The checker of questionnaires
check-found = { $count ->
    [one] وجد الفحص نقطة واحدة. راجعوها قبل الفتح.
    [two] وجد الفحص نقطتين. راجعوهما قبل الفتح.
    [few] وجد الفحص { $count } نقاط. راجعوها قبل الفتح.
   *[other] وجد الفحص { $count } نقطة. راجعوها قبل الفتح.
}
check-stops = لا يمكن فتح الاستبيان هكذا: سيتعثر السكان فيه. صححوا النقاط وأرسلوا الاستبيان مرة أخرى.
fault-circular = السؤال { $number }: الشرط يعود في دائرة إلى هذا السؤال نفسه. احذفوا أحد الشروط.
fault-asks-later = السؤال { $number }: الشرط ينظر إلى السؤال { $other } الذي يأتي لاحقًا. قدّموا السؤال { $other }.
fault-no-such-choice = السؤال { $number }: يذكر الشرط الإجابة «{ $choice }»، لكنها غير موجودة. اكتبوا الاسم كما في الخيارات.
fault-unreachable = السؤال { $number }: لا يمكن أن يصل أحد إلى هذا السؤال مهما أجاب. غيّروا الشرط أو احذفوا السؤال.
fault-required-hidden = السؤال { $number } إلزامي، لكن الشرط يخفيه عن الجميع. غيّروا الشرط.
fault-asks-nothing = لا يوجد أي سؤال، بل نص فقط. أضيفوا سؤالًا.
fault-untranslated = { $number ->
    [0] العنوان أو الهدف «{ $text }»: الترجمة ناقصة ({ $languages }). أضيفوها، وإلا ظهر النص بالهولندية.
   *[other] السؤال { $number }، «{ $text }»: الترجمة ناقصة ({ $languages }). أضيفوها، وإلا ظهر النص بالهولندية.
}
fault-too-long = السؤال { $number }: النص مع الشرح طويل، وعدد حروفه { $count }. الحد الأقصى { $most }. اختصروه.
fault-button-too-long = السؤال { $number }: «{ $label }» أطول من أن يتسع له زر. الحد الأقصى { $most } حرفًا. اختصروه.
fault-past = { $number ->
    [0] في العنوان أو الهدف يوم قد مضى: { $day }. هل هذا صحيح؟
   *[other] في السؤال { $number } يوم قد مضى: { $day }. هل هذا صحيح؟
}

## Forms: questionnaires as a spreadsheet
menu-form = إرسال استبيان في جدول بيانات
form-heading = استبيان في جدول بيانات
form-send = أرسلوا لي ملف XLSForm (بصيغة { -xlsx }، أصغر من 1 ميغابايت). اضغطوا على 📎 ثم على «ملف».
form-no-file = أرسلوا ملفًا ينتهي بـ { -xlsx }.
form-wrong = { $count ->
    [one] هناك خطأ واحد. لم يُحفظ شيء. صححوه وأرسلوا الملف مرة أخرى.
    [two] هناك خطآن. لم يُحفظ شيء. صححوهما وأرسلوا الملف مرة أخرى.
    [few] هناك { $count } أخطاء. لم يُحفظ شيء. صححوها وأرسلوا الملف مرة أخرى.
   *[other] هناك { $count } خطأ. لم يُحفظ شيء. صححوها وأرسلوا الملف مرة أخرى.
    }
    {"\u200F"}{ $problems }
form-kept = حُفظ هذا الاستبيان. تجدونه بين الاستبيانات التي يمكنكم فتحها في مسار: اكتبوا { -processes }.
form-thrown = حسنًا. لم يُحفظ شيء.
button-form-keep = حفظ
button-form-throw = عدم الحفظ
form-problem = الورقة { $sheet }، الصف { $row }، العمود { $column }: { $what }
form-no-workbook = لا أستطيع قراءة هذا الملف. احفظوه كمصنف Excel (بصيغة { -xlsx }) وأرسلوه مرة أخرى.
form-too-large = هذا الملف كبير جدًا. الاستبيان أصغر من 1 ميغابايت. احذفوا الصور والأوراق الفارغة.
form-too-long = هذه الورقة طويلة جدًا. احذفوا كل ما بعد هذا الصف.
form-no-survey = لا توجد ورقة «survey» فيها أسئلة. سمّوا ورقة الأسئلة «survey».
form-no-questions = لا يوجد فيها سؤال. اكتبوا في العمود «type» مثلًا «text».
form-unknown-type = لا أستطيع أن أسأل «{ $type }». اكتبوا select_one, select_multiple, integer, decimal, range, text, date, geopoint, note, acknowledge أو calculate، أو احذفوا الصف.
form-no-repeat = تكرار الأسئلة غير ممكن. احذفوا begin repeat و end repeat.
form-empty-group = لا يوجد سؤال في هذه المجموعة. ضعوا فيها سؤالًا أو احذفوا المجموعة.
form-no-group-open = هنا تنتهي مجموعة لم تبدأ. احذفوا الصف.
form-group-stays-open = هذه المجموعة لا تنتهي. ضعوا تحت السؤال الأخير صفًا فيه «end group».
form-unknown-column = البوت لا يستعمل هذا العمود. أفرغوا الخلية.
form-unknown-parameter = {"\u200F"}«{ $name }» غير ممكن هنا. احذفوه. مع range يمكن استعمال start و end و step؛ ومع الاختيار يمكن استعمال {"\u2066"}randomize=true{"\u2069"}.
form-whole-parameter = اكتبوا مع «{ $name }» عددًا صحيحًا، مثل {"\u2066"}{ $name }=5{"\u2069"}.
form-bad-name = {"\u200F"}«{ $name }» لا يصلح اسمًا. اكتبوا 32 حرفًا لاتينيًا أو رقمًا أو _ على الأكثر، وابدؤوا بحرف.
form-double-name = الاسم «{ $name }» موجود من قبل. اختاروا اسمًا آخر.
form-no-label = النص ناقص. اكتبوا هنا ما سيقرؤه الناس.
form-no-dutch = النص الهولندي ناقص. اكتبوه في العمود { $heading }.
form-unknown-language = لا أعرف ما هذه اللغة. ضعوا الرمز بعدها، مثل {"\u2066"}label::Nederlands (nl){"\u2069"}.
form-answer-in-text = لا يمكن عرض إجابة سابقة داخل النص. اكتبوا النص بدون {"\u2066"}${"{"}…{"}"}{"\u2069"}.
form-text-too-long = هذا النص طويل جدًا. الحد الأقصى { $most } حرفًا.
form-yes-or-no = اكتبوا هنا yes أو no.
form-asks-unknown = لا يوجد سؤال سابق «{ $name }». اكتبوا الاسم كما في العمود name، وقدّموا ذلك السؤال.
form-bad-expression = لا أستطيع قراءة هذا الشرط ({ $why }). اكتبوا مثلًا {"\u2066"}${"{"}leeftijd{"}"} > 17{"\u2069"} أو {"\u2066"}selected(${"{"}problemen{"}"}, 'slapen'){"\u2069"}.
form-no-list-name = اسم القائمة ناقص. اكتبوا الاسم المذكور بعد select_one في الورقة survey.
form-bad-choice = {"\u200F"}«{ $name }» لا يصلح اسمًا لخيار. اكتبوا 32 حرفًا لاتينيًا أو رقمًا أو _ على الأكثر.
form-list-size = عدد الخيارات في القائمة «{ $list }» في الورقة choices هو { $count }. المطلوب 2 على الأقل و { $most } على الأكثر.
form-does-not-fit = هذا لا يصلح ({ $why }). صححوا هذا الصف.

## Activities
activity-offer =
    يوجد مكان في «{ $title }»، { DATETIME($start_at, dateStyle: "full", timeStyle: "short") }.

    هل ما زلتم تريدون الحضور؟ المكان محجوز لكم حتى { DATETIME($until_at, dateStyle: "full", timeStyle: "short") }. بعد ذلك يُعطى لمن بعدكم.
activity-reminder =
    تذكير: ستحضرون «{ $title }».
    متى: { DATETIME($start_at, dateStyle: "full", timeStyle: "short") }
    أين: { $place }

    لا تستطيعون الحضور؟ اضغطوا على الزر. هكذا يمكن لغيركم أن يحضر.
activity-moved =
    تغيّر موعد «{ $title }».
    كان: { DATETIME($was_at, dateStyle: "full", timeStyle: "short") }
    الآن: { DATETIME($start_at, dateStyle: "full", timeStyle: "short") }
    أين: { $place }

    ما زلتم مسجلين. لا تستطيعون الحضور في الموعد الجديد؟ اضغطوا على الزر.
activity-cancelled = أُلغي نشاط «{ $title }» الذي كان موعده { DATETIME($was_at, dateStyle: "full", timeStyle: "short") }. لا حاجة إلى فعل أي شيء.
button-take-place = نعم، سأحضر
button-not-coming = لن أحضر
button-no-longer-wait = لا أريد الانتظار بعد الآن
button-wait = ضعني على قائمة الانتظار
button-come-with = { $guests ->
    [0] سأحضر وحدي
    [one] سأحضر مع ضيف واحد
    [two] سأحضر مع ضيفين
    [few] سأحضر مع { $guests } ضيوف
    [many] سأحضر مع { $guests } ضيفًا
   *[other] سأحضر مع { $guests } ضيف
}
button-tell-name = إعطاء اسمي الأول
menu-organise = إنشاء الأنشطة وتعديلها
organise-heading = تنظيم الأنشطة
organise-list = { $count ->
    [0] لا يوجد نشاط الآن. أنشئوا نشاطًا جديدًا.
   *[other] اضغطوا على نشاط لتعديله، أو أنشئوا نشاطًا جديدًا.
}
button-new-activity = + نشاط جديد
menu-activities = الأنشطة: ماذا يوجد؟
activities-heading = الأنشطة
activities-list = { $count ->
    [0] لا توجد أنشطة الآن. عودوا لاحقًا.
   *[other] هذه هي الأنشطة القادمة. اضغطوا على نشاط للمشاركة فيه.
}
activities-line = {"\u200F"}{ $moment } – { $title }
activities-line-yours = {"\u200F"}✓ { $moment } – { $title } (ستشاركون)
activities-line-full = {"\u200F"}{ $moment } – { $title } (اكتمل العدد)
activity-unknown = هذا النشاط غير موجود (أو لم يعد موجودًا). اكتبوا { -activities } لرؤية ما يوجد.
activity-when = متى: { $moment }
activity-until = {" "}حتى { $time }
activity-where = أين: { $place }
activity-for-everyone = لمن: للجميع
activity-for = لمن: لسكان { $names }
activity-free-of-charge = التكلفة: مجانًا
activity-costs = التكلفة: { $amount } للشخص
activity-places = عدد الأماكن: { $places }، المتبقي: { $free }
activity-is-cancelled = أُلغي هذا النشاط.
activity-has-begun = لم يعد التسجيل ممكنًا: بدأ النشاط.
activity-is-full = كل الأماكن محجوزة. على قائمة الانتظار يصلكم خبر عندما يوجد مكان.
activity-you-wait = أنتم على قائمة الانتظار. يصلكم خبر عندما يوجد مكان لكم.
activity-you-are-offered = يوجد مكان لكم. هل تريدون الحضور؟
activity-you-come = { $guests ->
    [0] ستحضرون. يصلكم تذكير قبل الموعد.
    [one] ستحضرون مع ضيف واحد. يصلكم تذكير قبل الموعد.
    [two] ستحضرون مع ضيفين. يصلكم تذكير قبل الموعد.
    [few] ستحضرون مع { $guests } ضيوف. يصلكم تذكير قبل الموعد.
    [many] ستحضرون مع { $guests } ضيفًا. يصلكم تذكير قبل الموعد.
   *[other] ستحضرون مع { $guests } ضيف. يصلكم تذكير قبل الموعد.
}
activity-which-name = اكتبوا اسمكم الأول. لا يراه إلا المنظِّم، في قائمة هذا النشاط.
moment-how = اضغطوا على يوم، أو اكتبوا اليوم والوقت بالهولندية. مثال: do 14 mei 19.30، أو: zaterdag 10 uur.
moment-which-day = أقرأ «{ $words }». في أي يوم؟ اضغطوا على يوم، أو اكتبوه.
moment-what-time = أقرأ «{ $words }». في أي ساعة؟ اضغطوا على وقت، أو اكتبوه، مثل 19.30.
moment-which = أقرأ «{ $words }». هل هذا ما تقصدون؟ اضغطوا على الموعد الصحيح، أو اكتبوه بشكل آخر.
moment-unclear = لا أفهم متى الموعد. اكتبوا اليوم والوقت، مثل: do 14 mei 19.30.
moment-past = هذا الموعد قد مضى. اكتبوا موعدًا قادمًا.
moment-no-such-day = هذا اليوم غير موجود. راجعوه واكتبوا اليوم والوقت.
moment-clock-change = في ذلك الوقت يتغير التوقيت. اختاروا وقتًا آخر.
activity-which-title = ما اسم النشاط؟ اكتبوا عنوانًا قصيرًا، مثل: نمشي معًا.
activity-which-moment = متى الموعد؟
activity-which-place = أين المكان؟ اكتبوه، مثل: Wijkhuis, Kerkstraat 1.
activity-which-about = ماذا يجب أن يعرف الناس أيضًا؟ مثلًا: يوجد مصعد، يوجد مترجم، أحضروا مشروبًا معكم.
activity-how-many = كم شخصًا يستطيع الحضور؟ اضغطوا على عدد، أو اكتبوه.
activity-wrong-places = اكتبوا عددًا صحيحًا من 1 إلى { $most }.
activity-which-costs = كم التكلفة للشخص؟ اضغطوا على «مجانًا»، أو اكتبوا المبلغ، مثل 2,50.
activity-wrong-costs = هذا ليس مبلغًا. اكتبوه مثلًا هكذا: 2,50.
activity-for-whom = لمن هذا النشاط؟
activity-how-often = كم مرة يتكرر؟
activity-how-many-times = كم مرة؟
activity-repeats = هذه هي المرة الأولى. المرات الأخرى تظهر أيضًا في القائمة.
activity-signed-up =
    المسجلون: { $accounts }. الأماكن المحجوزة مع الضيوف: { $people }.
    رابط للسكان: { $link }
activity-preview = هكذا يراه السكان. هل كل شيء صحيح؟
activity-move-to = إلى أي موعد؟
activity-move-sure = الموعد الجديد: { $moment }. يصل خبر فورًا إلى المسجلين، وعددهم { $people }.
activity-cancel-sure = هل أنتم متأكدون؟ يصل خبر فورًا إلى المسجلين، وعددهم { $people }. لا يمكن التراجع عن هذا.
activity-copy-to = متى موعد النشاط الجديد؟
activity-edit-what = ماذا تريدون أن تغيّروا؟ يسري التغيير على كل المرات.
button-nothing-more = لا شيء آخر
button-no-limit = بلا حد
button-free = مجانًا
button-for-everyone = الجميع
button-for-neighbourhoods = اختيار الأحياء
button-publish-activity = نشر
button-once = مرة واحدة
button-every-week = كل أسبوع
button-every-two-weeks = كل أسبوعين
button-every-month = كل شهر
button-change-title = العنوان
button-change-place = المكان
button-change-places = عدد الأماكن
button-change-costs = التكلفة
button-change-about = ما يجب أن يعرفه الناس
button-who-comes = من سيحضر؟
button-who-came = من حضر؟
button-edit-activity = تعديل
button-move-activity = تغيير الموعد
button-cancel-activity = إلغاء النشاط
button-copy-activity = نسخ
button-move-now = نعم، غيّر الموعد
button-cancel-now = نعم، ألغِ النشاط
button-leave-it = لا، اتركه كما هو
attendance-line = { $guests ->
    [0] {"\u200F"}– { $name }
   *[other] {"\u200F"}– { $name } + { $guests }
}
attendance-line-waiting = {"\u200F"}– { $name } (قائمة الانتظار)
attendance-nameless = مشارك/ة رقم { $number }
attendance-nobody = لم يسجل أحد بعد.
attendance-who-came = اضغطوا على من حضروا، ثم على «تم». عدد من اخترتم: { $count }.
on-activity = النشاط { $number }
act-activity-made = إنشاء نشاط
act-activity-changed = تعديل نشاط
act-activity-moved = تغيير موعد نشاط
act-activity-cancelled = إلغاء نشاط
act-attendance-marked = تسجيل الحضور
my-data-sign-up = سجلتم في «{ $title }»، { $moment }. الضيوف: { $guests }. الاسم الأول للمنظِّم: { $name }
my-data-organised = أنشأتم هذا النشاط: { $title }
## Priority polls
ballot-approve = { $most ->
    [0] اضغطوا على ما تؤيدونه. يمكنكم اختيار ما تشاؤون.
    [one] اضغطوا على ما تؤيدونه. يمكنكم اختيار خيار واحد.
    [two] اضغطوا على ما تؤيدونه. يمكنكم اختيار خيارين على الأكثر.
    [few] اضغطوا على ما تؤيدونه. يمكنكم اختيار { $most } خيارات على الأكثر.
   *[other] اضغطوا على ما تؤيدونه. يمكنكم اختيار { $most } خيارًا على الأكثر.
    }
ballot-budget = المبلغ المتاح للتوزيع: { $budget }. اضغطوا على ما تريدون، ما دام المال يكفي.
ballot-money-left = المتبقي: { $left }
ballot-too-dear = تكلفة هذا { $cost }. المتبقي { $left }. أزيلوا شيئًا أولًا.
ballot-rank = اضغطوا أولًا على الأهم في رأيكم. ثم على ما يليه. توقفوا متى شئتم.
button-rank-undo = ↷ إزالة: { $option }
ballot-ranked-already = هذا موجود في المرتبة { $place }.
ballot-place-taken = المرتبة { $place } غير ممكنة الآن. في الأسفل ترون قائمتكم.
ballot-points = { $points ->
    [one] لديكم نقطة واحدة. كل ضغطة تعطي نقطة واحدة.
    [two] لديكم نقطتان. كل ضغطة تعطي نقطة واحدة.
    [few] لديكم { $points } نقاط. كل ضغطة تعطي نقطة واحدة.
   *[other] لديكم { $points } نقطة. كل ضغطة تعطي نقطة واحدة.
}
ballot-points-left = النقاط المتبقية: { $left }
button-point-less = − نقطة واحدة
ballot-no-points-left = لم تبق لديكم نقاط كافية. أزيلوا نقطة من مكان آخر أولًا.
ballot-pairwise = ما الأهم في رأيكم؟ اختاروا واحدًا من الاثنين. توقفوا متى شئتم.
ballot-chosen-over = {"\u200F"}{ $winner } قبل { $loser }
button-pair-undo = ↷ إزالة الاختيار الأخير
ballot-empty = لم تختاروا شيئًا بعد. اضغطوا على شيء، أو صوّتوا بورقة بيضاء.
ballot-blank = ورقة بيضاء: تشاركون، لكن لا تختارون شيئًا.
button-blank = التصويت بورقة بيضاء
button-ballot-done = انتهيت من الاختيار
button-ballot-done-ranked = انتهيت من الاختيار ({ $count } من { $total })
button-ballot-done-money = انتهيت من الاختيار (بقي { $left })
button-ballot-done-points = انتهيت من الاختيار (بقي { $left })
button-change-ballot = تغيير اختياري
button-explain = شرح الخيارات
button-explain-not = إخفاء الشرح
rule-heading = هكذا يعمل هذا الاستطلاع:
rule-binding = النتيجة قرار. لا يستطيع أحد تغيير هذه القواعد بعد الآن.
rule-advisory = النتيجة مشورة.
rule-budget = المبلغ المتاح للتوزيع: { $budget }.
rule-places = { $count ->
    [one] يفوز خيار واحد.
    [two] يفوز خياران.
    [few] تفوز { $count } خيارات.
    [many] يفوز { $count } خيارًا.
   *[other] يفوز { $count } خيار.
    }
rule-quorum = تُعتمد النتيجة إذا بلغ عدد المشاركين { $quorum } على الأقل. الورقة البيضاء تُحسب في هذا العدد.
rule-threshold = { $places ->
    [0] يجب أن يكون الخيار على { $threshold } من كل 100 ورقة تصويت على الأقل. الأوراق الفارغة لا تُحسب هنا.
    [one] يجب أن يكون الخيار في المرتبة 1 على { $threshold } من كل 100 ورقة تصويت على الأقل. الأوراق الفارغة لا تُحسب هنا.
   *[other] يجب أن يكون الخيار ضمن المراتب الأولى حتى { $places } على { $threshold } من كل 100 ورقة تصويت على الأقل. الأوراق الفارغة لا تُحسب هنا.
    }
rule-lot = عند التعادل تُجرى قرعة. يستطيع الجميع إعادة القرعة بهذا الرقم: { $seed }
rule-council = عند التعادل يختار مجلس البلدية.
rule-interim-nobody = لا أحد يرى نتيجة مؤقتة
rule-interim-staff = يستطيع الموظفون رؤية نتيجة مؤقتة
rule-interim-everyone = يستطيع الجميع رؤية نتيجة مؤقتة
poll-so-far = نتيجة مؤقتة: ما زال الاستطلاع جاريًا.
poll-final = نتيجة نهائية: انتهى التصويت.
poll-response =
    عدد من وصلهم الاستطلاع: { $reached }
    عدد من صوّتوا: { $voted }
    نسبة المشاركة: { $turnout }%
poll-hidden = لا يمكن رؤية النتيجة الآن.
decision-quorum-missed = لا نتيجة: عدد المشاركين { $voted }. كان المطلوب { $quorum } على الأقل.
decision-quorum-met = عدد المشاركين { $voted }. المطلوب { $quorum }: تحقق العدد.
decision-binding = القرار: { $options }
decision-advice = المشورة: { $options }
decision-short = { $places ->
    [0] دعم غير كافٍ، على أقل من { $threshold } من كل 100 ورقة: { $options }
    [one] دعم غير كافٍ، في المرتبة 1 على أقل من { $threshold } من كل 100 ورقة: { $options }
   *[other] دعم غير كافٍ، ضمن المراتب الأولى حتى { $places } على أقل من { $threshold } من كل 100 ورقة: { $options }
    }
decision-tied = تعادُل: { $options }
decision-tied-binding = تعادُل: { $options }. يختار مجلس البلدية.
decision-nothing = لم يُختر شيء.
button-add-poll = + استطلاع أولويات
ask-weight = ما النتيجة: مشورة أم قرار؟
poll-advises = مشورة
poll-decides = قرار
refused-no-rule = الاستطلاع الذي يقرر يحتاج أولًا إلى قاعدة. املؤوا في المسار: قاعدة الاستطلاع الملزم.
ask-ballot-kind = كيف يختار السكان؟
ballot-kind-approve = الضغط على ما يؤيدونه
ballot-kind-rank = الترتيب
ballot-kind-points = توزيع النقاط
ballot-kind-budget = الاختيار في حدود مبلغ
ballot-kind-pairwise = الاختيار من اثنين كل مرة
ask-budget = كم المبلغ المتاح للتوزيع باليورو؟ اكتبوا المبلغ، مثل 20.000.
amount-unreadable = لا أفهم هذا المبلغ. اكتبوه هكذا: 20.000 أو 12,50.
ask-most = كم خيارًا يستطيع الشخص أن يختار؟
at-most = { $most ->
    [0] بلا حد
   *[other] { $most } على الأكثر
    }
ask-points = كم نقطة يحصل عليها كل شخص؟
so-many-points = { $points ->
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $points } نقاط
   *[other] { $points } نقطة
}
ask-poll-title = ما السؤال؟ مثلًا: ماذا يجب أن يأتي أولًا في Molenwijk؟
ask-options =
    من أي خيارات يختار السكان؟ اكتبوا كل خيار في سطر خاص به. يمكن وضع شرح بعده، بعد خط فاصل.

    مثلًا:
    المزيد من الأشجار | في شارع القرية وفي الساحة
    مقعد
ask-options-with-cost =
    من أي خيارات يختار السكان؟ اكتبوا كل خيار في سطر خاص به، مع تكلفته. يمكن وضع شرح بينهما.

    مثلًا:
    المزيد من الأشجار | في شارع القرية وفي الساحة | 12.500
    مقعد | 900
ask-places = كم خيارًا يفوز؟
so-many-win = { $count ->
    [one] خيار واحد
    [two] خياران
    [few] { $count } خيارات
    [many] { $count } خيارًا
   *[other] { $count } خيار
    }
no-quorum = لا يهم
no-threshold = لا يهم
ask-interim = من يستطيع رؤية النتيجة أثناء الاستطلاع؟ السكان يقرؤون هذا أيضًا.
poll-purpose = تختارون الأهم في رأيكم. في الأسفل مكتوب ماذا يحدث للنتيجة.
poll-preview = مفتوح حتى نهاية { $until }. عندما يُفتح الاستطلاع لا يتغير السؤال ولا الخيارات ولا القواعد.
option-wrong = السطر { $number }: { $sentence } ثم أرسلوا كل الأسطر مرة أخرى.
option-twice = {"\u200F"}«{ $option }» مكتوب من قبل.
option-parts = اكتبوا الخيار، وبعده فقط ما هو موجود في المثال.
option-too-long = الحد الأقصى لطول الخيار { $most } حرفًا، وللشرح { $description } حرفًا.
option-no-cost = لا يوجد مبلغ. اكتبوه في النهاية بعد خط فاصل: مقعد | 900
option-too-dear = هذا يكلف أكثر من { $budget }، فلا يستطيع أحد اختياره.
options-how-many =
    { $count ->
        [one] هذا خيار واحد.
        [two] هذان خياران.
        [few] هذه { $count } خيارات.
       *[other] هذه { $count } خيارًا.
    } اكتبوا خيارين على الأقل و { $most } على الأكثر، كل خيار في سطر خاص به.
button-decide = إعلان النتيجة
button-state-decision = إعلان
act-poll-opened = فتح استطلاع أولويات
act-poll-planned = تجهيز استطلاع أولويات
act-decision-stated = إعلان نتيجة استطلاع ملزم
act-ballots-exported = تصدير أوراق تصويت بلا أسماء

## Ideas
menu-ideas = قراءة الأفكار وتأييدها وإرسالها
menu-moderate = مراجعة الأفكار
ideas-heading = أفكار السكان
ideas-none = لا يوجد الآن موضوع يمكنكم إرسال فكرة له. عودوا لاحقًا.
ideas-list = { $count ->
    [0] لا توجد أفكار بعد. هل لديكم فكرة؟
   *[other] اضغطوا على فكرة لقراءتها وتأييدها. أو أرسلوا فكرة منكم.
    }
idea-line = {"\u200F"}{ $title } (عدد المؤيدين: { $count })
idea-mine = {"\u200F"}{ $title } ({ $standing })
button-new-idea = + إرسال فكرة
idea-waiting = ما زلنا نقرؤها
idea-asked = سألناكم عن شيء
idea-accepted = يستطيع الجميع تأييدها
idea-merged = تستمر ضمن فكرة أخرى
idea-refused = لن تُنفذ
idea-option = موجودة في استطلاع
idea-supported = { $count ->
    [0] لا أحد يؤيد هذه الفكرة بعد.
    [one] شخص واحد يؤيد هذه الفكرة.
    [two] شخصان يؤيدان هذه الفكرة.
    [few] { $count } أشخاص يؤيدون هذه الفكرة.
    [many] { $count } شخصًا يؤيدون هذه الفكرة.
   *[other] { $count } شخص يؤيدون هذه الفكرة.
    }
idea-standing = الوضع الآن: { $standing }.
idea-told = هذا ما قلناه لكم: { $told }
button-support = أؤيد هذا
button-no-support = لم أعد أؤيد هذا
button-reply = رد
button-all-ideas = ‹ كل الأفكار
idea-too-many = أرسلتم أفكارًا ما زلنا ننظر فيها، وعددها { $most }. انتظروا حتى يصلكم ردنا. اكتبوا { -ideas } لرؤيتها.
ask-idea-process = عن أي موضوع فكرتكم؟
ask-idea-title = ما فكرتكم؟ اكتبوها في بضع كلمات، مثل: حديقة خضروات بجانب المدرسة.
ask-idea-words = احكوا لنا المزيد. لماذا هي فكرة جيدة، وأين ستكون؟ لا تكتبوا أسماء أو أرقام هواتف.
idea-sure = هل هذا صحيح؟ تقرؤها { $organisation } أولًا. ثم يستطيع الجميع قراءتها، بلا اسمكم.
idea-alike = توجد أفكار تشبهها. اضغطوا عليها لقراءتها: ربما تريدون تأييد إحداها. هل فكرتكم مختلفة؟ اضغطوا إذن على «إرسال». تقرؤها { $organisation } أولًا. ثم يستطيع الجميع قراءتها، بلا اسمكم.
moderation-heading = أفكار للمراجعة
moderation-none = لا توجد أفكار للمراجعة.
moderation-list = { $count ->
    [one] فكرة واحدة تنتظر.
    [two] فكرتان تنتظران.
    [few] { $count } أفكار تنتظر.
   *[other] { $count } فكرة تنتظر.
    }
idea-within = المسار: { $subject }
button-accept-idea = قبول: يستطيع الجميع تأييدها
button-ask-author = سؤال صاحب الفكرة
button-merge-idea = الدمج مع فكرة أخرى
button-refuse-idea = الرفض مع ذكر السبب
button-all-waiting = ‹ كل الأفكار المنتظرة
ask-idea-question = ماذا تريدون أن تسألوا؟ سيقرأ صاحب الفكرة هذا.
ask-idea-reason = لماذا لن تُنفذ؟ سيقرأ صاحب الفكرة هذا.
ask-merge-into = ضمن أي فكرة تستمر؟
button-my-idea = إلى الفكرة
notice-idea-accepted = قُبلت فكرتكم: { $title }. يستطيع الجميع الآن قراءتها وتأييدها. أخبروا الآخرين!
notice-idea-asked = قرأنا فكرتكم: { $title }. نريد أن نسألكم عن شيء. { $told }
notice-idea-merged = فكرتكم تشبه فكرة أخرى: { $title }. تستمر باسم: { $told }. تأييدكم محسوب هناك.
notice-idea-refused = لن تُنفذ فكرتكم: { $title }. السبب: { $told }
notice-idea-option = فكرتكم موجودة في استطلاع: { $title }. يستطيع السكان اختيارها.
on-idea = الفكرة { $number }
act-idea-accepted = قبول فكرة
act-idea-asked = سؤال عن فكرة
act-idea-merged = دمج فكرة
act-idea-refused = رفض فكرة
my-data-idea = أرسلتم هذه الفكرة: { $title }. { $words }
my-data-supported = تؤيدون هذه الفكرة: { $title }

## Easy words and other languages in a questionnaire
button-easier = نص أسهل
button-plain-words = النص العادي
untranslated-is-dutch = لم تُترجم كل النصوص بعد. ما لم يُترجم تقرؤونه بالهولندية.

## Messages to many
menu-broadcast = Bericht sturen aan veel mensen
broadcasts-heading = Berichten aan veel mensen
broadcasts-list = { $count ->
    [0] Er is nog geen bericht. Maak een nieuw bericht.
   *[other] Tik op een bericht om te zien hoe het gaat, of maak een nieuw bericht.
}
broadcasts-planned = Gepland { $moment }: { $words }
broadcasts-going = Bezig: { $words }
broadcasts-sent = Verstuurd { $moment }: { $words }
broadcasts-recalled = Ingetrokken: { $words }
broadcasts-cancelled = Niet verstuurd: { $words }
button-new-broadcast = + Nieuw bericht
broadcast-to-whom = Voor wie is het bericht?
button-to-everyone = Iedereen
button-to-own = Mijn buurten: { $names }
button-to-neighbourhoods = Een of meer buurten
button-to-participants = Deelnemers van een traject
button-to-signed-up = Wie naar een activiteit komt
to-everyone = iedereen
to-neighbourhoods = wie berichten wil over { $names }
to-process = wie meedeed aan { $subject }
to-signed-up = wie komt naar “{ $title }”, { $moment }
broadcast-which-process = { $count ->
    [0] Er is geen traject waaraan mensen meededen.
   *[other] Welk traject?
}
broadcast-which-activity = { $count ->
    [0] Er is geen activiteit waarvoor u een bericht kunt sturen.
   *[other] Welke activiteit?
}
broadcast-write =
    Typ het bericht, precies zoals mensen het moeten lezen. Vet en links kunt u maken met uw chat-app.

    Wilt u een foto? Stuur dan de foto, met de tekst eronder.
    Daarna ziet u eerst een voorbeeld.
broadcast-write-in = Typ de tekst in het { $language }.
broadcast-picture-alone = De foto is er. Typ nu de tekst die eronder komt.
broadcast-translation-too-long = Onder een foto past een tekst van { $most } tekens. Een vertaling is langer. Maak die eerst korter.
broadcast-preview = Hierboven ziet u het bericht zoals het aankomt
broadcast-for = Voor: { $whom }
broadcast-receivers = Ontvangers: { $count }
broadcast-takes = Versturen duurt ongeveer { $time }
broadcast-unreachable = Daarvan zijn niet te bereiken: { $count }
broadcast-another-day = Daarvan kregen vandaag al genoeg, en krijgen dit een dag later: { $count }
broadcast-muted = Willen dit soort berichten niet: { $count }
broadcast-left-out = Kregen al te veel berichten, en krijgen dit niet: { $count }
broadcast-in-all = Talen: { $languages }
broadcast-in = Talen: { $languages }. Wie een andere taal leest ({ $lacking }), krijgt het Nederlands.
takes-seconds = { $count ->
    [one] 1 seconde
   *[other] { $count } seconden
}
takes-minutes = { $count } minuten
takes-hours = { $count } uur
button-send-now = Nu versturen
button-send-later = Later versturen
button-change-text = Tekst veranderen
button-translate = Vertaling toevoegen
broadcast-which-language = In welke taal is de vertaling?
broadcast-when = Wanneer moet het bericht weg?
broadcast-quiet = Tussen { $begin } en { $end } storen we mensen niet. Wanneer wilt u het bericht sturen?
button-send-in-morning = { $moment }
button-send-by-night-now = Toch nu, ook al is het laat
button-send-by-night = Toch op dat moment
broadcast-sure-now = Het bericht gaat nu naar { $whom }. Klopt dat?
broadcast-sure-later = Het bericht gaat naar { $whom }, op { $moment }. Klopt dat?
button-yes-send = Ja, versturen
button-yes-plan = Ja, zo plannen
button-back-to-preview = Nee, terug
broadcast-went-already = Dit bericht kunt u niet meer veranderen: het is al weg of afgezegd. Typ /bericht om te zien hoe het gaat.
broadcast-unknown = Dit bericht bestaat niet. Typ /bericht om te zien welke er zijn.
broadcast-heading = Bericht { $number }
broadcast-is-planned = Gepland: { $moment }
broadcast-not-sent = Niet verstuurd. Het was gepland op { $moment }
broadcast-goes-on = Wordt nu verstuurd. U ziet hier vanzelf hoe ver het is.
broadcast-rests = Gaat verder: { $moment }
broadcast-is-paused = Staat op pauze
broadcast-is-done = Klaar. Verstuurd vanaf { $moment }
broadcast-is-being-recalled = Wordt ingetrokken. Wat al aankwam, halen we uit de chats.
broadcast-is-recalled = Ingetrokken
ledger-delivered = Aangekomen: { $count } van { $total }
ledger-waiting = Nog te versturen: { $count }, ongeveer { $time }
ledger-blocked = Willen geen berichten van ons of zijn weg: { $count }
ledger-failed = Mislukt: { $count }
ledger-uncertain = Onzeker of het aankwam: { $count }
ledger-expired = Te laat, niet meer verstuurd: { $count }
ledger-cancelled = Toch niet verstuurd, want ingetrokken of niet meer gewenst: { $count }
ledger-recalling = Worden nog uit de chats gehaald: { $count }
ledger-recalled = Weer uit de chats gehaald: { $count }
button-change-broadcast = Veranderen
button-cancel-broadcast = Niet versturen
button-pause-broadcast = Pauze
button-resume-broadcast = Verder versturen
button-recall-broadcast = Intrekken
broadcast-cancel-sure = Het bericht wordt dan niet verstuurd. Weet u het zeker?
button-yes-cancel = Ja, niet versturen
broadcast-recall-sure = Wie het nog niet kreeg, krijgt het niet meer. Wat aankwam, halen we weer uit de chats. Dat kan tot { $hours } uur na het versturen. Weet u het zeker?
button-yes-recall = Ja, intrekken
button-tell-signed-up = Bericht aan wie komt
button-fewer-messages = Minder berichten
menu-messages = Welke berichten wilt u krijgen?
messages-heading = Welke berichten wilt u?
messages-text =
    ☑ krijgt u. Tik om te veranderen.

    Van berichten aan veel mensen krijgt u er hoogstens { $most } op een dag. Antwoorden aan uzelf, zoals een plaats die vrij komt of een activiteit die niet doorgaat, krijgt u altijd.
kind-news = Nieuws van de organisatie
kind-process = Over trajecten waaraan ik meedeed
kind-activity = Over activiteiten waar ik kom
kind-questions = Herinnering aan een vragenlijst
kind-digest = Elke week: wat is er te doen?
button-follow = Berichten over een buurt
button-followed = Buurt: { $name }. Andere kiezen
button-unfollow = Geen berichten meer over { $name }
messages-which-neighbourhood = Over welke buurt wilt u berichten? Dit staat bij uw account, los van wat u in vragenlijsten antwoordt.
button-digest = Stuur mij dit elke week
button-digest-no-longer = Niet meer elke week sturen
digest-heading = Dit is er de komende week te doen:
digest-line = – { DATETIME($start_at, dateStyle: "full", timeStyle: "short") }: { $title } ({ $place })
button-to-activities = Bekijken en meedoen
act-broadcast-planned = bericht aan veel mensen gemaakt
act-broadcast-changed = gepland bericht veranderd
act-broadcast-cancelled = gepland bericht afgezegd
act-broadcast-paused = bericht op pauze gezet
act-broadcast-resumed = bericht verder verstuurd
act-broadcast-recalled = bericht ingetrokken
on-broadcast = bericht { $number }
my-data-wishes = Deze berichten krijgt u: { $kinds }
my-data-no-wishes = U wilt geen berichten die aan veel mensen gaan.
my-data-followed = U krijgt berichten over deze buurt: { $name }
my-data-broadcast = U maakte dit bericht aan veel mensen: { $words }

## Pictures and places with options and ideas
button-see-picture = 🖼 صورة: { $option }
button-to-ballot = ‹ العودة إلى ورقة التصويت
option-picture = في الصورة: { $seen }
ask-pictures = هل تريدون صورًا مع الخيارات؟ اضغطوا على خيار لإضافة صورة إليه. يمكن أيضًا بدون صور.
button-go-on = متابعة
ask-picture = أرسلوا الآن صورة. اكتبوا تحتها ما يظهر فيها: يقرأ ذلك من لا يستطيع رؤية الصورة.
ask-picture-seen = ماذا يظهر في الصورة؟ اكتبوا ذلك في جملة، لمن لا يستطيع رؤيتها.
button-without-picture = بدون صورة
button-picture-right = متابعة
attached-picture = مع صورة. فيها: { $seen }
attached-place = مع مكان على الخريطة.
ask-idea-cost = كم تكلف هذه الفكرة؟ اكتبوا المبلغ، مثل 12.500: { $idea }
options-from-ideas = أدناه أفكار من السكان. اضغطوا على ما يصبح خيارًا، ثم اكتبوا الخيارات الأخرى.
button-only-these = هذه الأفكار فقط
idea-attach = يمكنكم الآن إرسال صورة أو مكان على الخريطة أيضًا. هذا ليس ضروريًا.
idea-place = المكان على الخريطة: https://www.openstreetmap.org/?mlat={ $north }&mlon={ $east }#map=18/{ $north }/{ $east }
button-see-idea = 🖼 عرض الصورة
button-back-to-idea = ‹ العودة إلى الفكرة
my-data-idea-picture = مع صورة. فيها: { $seen }
my-data-idea-place = مع مكان: { $place }

## Not translated yet: in Dutch until it is

too-long-for-a-message = Dit past niet in één bericht. Stuur ten hoogste { $most } tekens, of een deel ervan.
logbook-resident = een bewoner (nummer { $number })
logbook-first-admin = de beheerder vanaf het begin (nummer { $number })
logbook-forgotten = iemand die gewist is (nummer { $number })
day-meant = Bedoelt u deze dag? Tik erop, of typ een andere.
button-change-point = Veranderen: { $label }
button-change-said = Wat bewoners zeiden
button-change-doing = Wat u doet
button-change-because = Waarom
button-drop-point = Weghalen
button-keep-point = Zo laten
role-owner = eigenaar
role-for-residents = Deze rol is voor een bewoner: { $role }. U werkt hier al namens de organisatie.
role-which-name = Hoe wilt u genoemd worden? Medewerkers zien deze naam bij het traject, met uw rol: { $role }. Een voornaam is genoeg.
ask-admin-for-link = Deze rol geeft de beheerder: { $role }. De bewoner krijgt een link en zegt zelf ja. Zullen we de beheerder vragen om die link te maken?
button-ask-admin = Vraag het de beheerder
notice-wanted-partner = Voor het traject “{ $subject }” is een bewoner nodig die partner wordt. Maakt u de link?
notice-wanted-owner = Voor het traject “{ $subject }” is een bewoner nodig die eigenaar wordt. Maakt u de link?
room-too-little = Let op: met dit antwoord kan het traject niet open op de trede { $rung }. Zonder ruimte om iets te veranderen wekt vragen valse hoop. Kies de trede informeren, of maak eerst ruimte.
card-looked-back = Teruggekeken met de vragenlijst: { $residents ->
    [one] 1 bewoner
   *[other] { $residents } bewoners
}, { $organisation ->
    [one] 1 medewerker
   *[other] { $organisation } medewerkers
}
card-evaluation = Wat werkte: { $worked } Wat niet: { $didnt }
ask-looking-back = Hoe ging het? Schrijf op wat werkte en wat niet.
ask-looking-back-together = Op deze trede kijken bewoners zelf terug, met de vragenlijst “Hoe werkten we samen?”. Stuur die eerst. U kunt er daarna bij schrijven wat eruit kwam.
button-ask-to-look-back = De vragenlijst sturen
button-invite-again = Sturen aan wie de vraag nog niet had
button-write-evaluation = Opschrijven wat werkte
invited-again = Wie de vraag nog niet had, krijgt die nu.
notice-look-back = U deed mee met “{ $subject }”. Hoe werkten we samen? Wat werkte, en wat niet? Wilt u dat vertellen? Het zijn vijf vragen.
button-look-back = Terugkijken
act-feedback-changed = terugkoppeling veranderd
form-no-such-column = de kolom “{ $name }” is er niet op blad choices. Voeg de kolom toe, of schrijf een antwoord als ${"{"}{ $name }{"}"}.
activity-place-pinned = De plaats op de kaart is bewaard. Typ nu hoe de plaats heet, bijvoorbeeld: Wijkhuis, Kerkstraat 1.
activity-all-day = { $days ->
    [one] { $first }, de hele dag
   *[other] { $first } tot en met { $last }, hele dagen
}
activity-tasks = Hulp gevraagd: { $titles }
activity-you-help = U helpt mee: { $title }.
activity-you-are-reminded = U krijgt vooraf een herinnering.
activity-you-are-not-reminded = U krijgt geen herinnering meer.
activity-which-reminders = Wanneer krijgen mensen een herinnering? Wie dat zelf al koos, houdt de eigen keuze.
activity-which-picture = Stuur een foto. Of haal de foto weg.
activity-no-picture-sent = Dat is geen foto. Stuur een foto, of tik op de knop.
activity-which-task = { $count ->
    [0] Waarmee kunnen mensen helpen? Maak een taak. Wie helpt, neemt geen gewone plaats in.
   *[other] Tik op een taak om haar weg te halen, of maak een nieuwe.
}
activity-which-times = Deze activiteit is er vaker. Voor welke keren geldt dit?
activity-door = Wie binnenkomt, scant deze code en is dan aanwezig gemeld. De code werkt van een uur voor het begin tot een uur na het einde.
activity-calendar-file = Open het bestand. Dan staat de activiteit in uw agenda.
activity-calendar-file-name = activiteit.ics
task-line = { $title } ({ $places ->
    [one] 1 plaats
   *[other] { $places } plaatsen
})
task-which-title = Wat is er te doen? Typ het kort, bijvoorbeeld: soep koken.
task-how-many = Hoeveel mensen zijn daarvoor nodig? Tik op een getal, of typ het.
task-take-away = Wilt u de taak “{ $title }” weghalen?
task-is-done = Er helpt al iemand met deze taak. Zij blijft staan.
attendance-helps = { " " }(helpt: { $title })
button-no-picture = Geen foto
button-change-picture = Foto
button-change-reminding = Herinneringen
button-change-tasks = Taken om mee te helpen
button-new-task = + Nieuwe taak
button-take-task-away = Ja, weghalen
button-only-this-time = Alleen deze keer
button-later-times-too = { $count ->
    [one] Ook de keer daarna
   *[other] Ook de { $count } keren daarna
}
button-door = QR-code voor bij de deur
button-help-with = Ik help: { $title } (nog { $left } nodig)
button-with = { $guests ->
    [0] Alleen
    [one] Met 1 gast
   *[other] Met { $guests } gasten
}
button-no-help = Ik kom, maar help niet
button-map = Toon op de kaart
button-picture = Toon de foto
button-to-calendar = Zet in mijn agenda
button-to-activity = Naar de activiteit
button-my-reminders = Mijn herinneringen
button-remind-both = Een dag en twee uur ervoor
button-remind-day = Alleen een dag ervoor
button-remind-hours = Alleen twee uur ervoor
button-remind-none = Geen herinnering
button-remind-as-given = Zoals de organisator het instelt
reminding-heading = Mijn herinneringen
reminding-which = Wanneer wilt u een herinnering aan een activiteit? Dit geldt voor alle activiteiten waar u naartoe gaat.
reminding-chosen = Bewaard. U koos: { $wish }. U kunt dit altijd veranderen met /herinneringen.
door-present = Welkom bij “{ $title }”. U bent aanwezig gemeld.
door-full = U stond niet op de lijst van “{ $title }” en alle plaatsen zijn bezet. Vraag de organisator of u erbij kunt.
door-not-now = Deze code werkt alleen rond de tijd van de activiteit. Kijk wanneer “{ $title }” is.
evaluation-asked = U was bij “{ $title }”. Hoe was het? Het zijn een paar korte vragen.
button-tell-how-it-was = Vertel hoe het was
evaluation-too-few = Van “{ $title }” ({ DATETIME($start_at, dateStyle: "full") }) vulden minder dan { $least } mensen de evaluatie in. Dan laten we geen antwoorden zien, want die zijn te makkelijk te herkennen.
evaluation-summary =
    Dit vonden mensen van “{ $title }” ({ DATETIME($start_at, dateStyle: "full") }). Ingevuld: { $sent }.
    😀 heel goed: { $point5 }
    🙂 goed: { $point4 }
    😐 gewoon: { $point3 }
    🙁 slecht: { $point2 }
    😢 heel slecht: { $point1 }
calendar-heading = Agenda
calendar-send = Stuur een agendabestand (.ics). De bot maakt er activiteiten van. Stuurt u later een nieuwe versie, dan werkt de bot ze bij; niets komt dubbel.
calendar-no-file = Dat is geen agendabestand. Stuur een bestand dat eindigt op .ics, van ten hoogste 1 MB.
calendar-wrong = { $count ->
    [one] In dit bestand klopt 1 ding niet. Er is niets geladen. Verbeter het en stuur het bestand opnieuw.
   *[other] In dit bestand kloppen { $count } dingen niet. Er is niets geladen. Verbeter ze en stuur het bestand opnieuw.
}

    { $problems }
calendar-problem = regel { $line }, “{ $title }”: { $why }
calendar-not-utf-8 = het bestand is geen tekst in UTF-8. Bewaar het opnieuw vanuit uw agenda.
calendar-broken = hier kan ik niet verder lezen: { $words }
calendar-no-events = er staat geen enkele gebeurtenis in.
calendar-unreadable = dit kan ik niet lezen: { $words }
calendar-no-uid = de UID ontbreekt. Zonder UID zou alles dubbel komen bij de volgende keer laden.
calendar-long-uid = de UID is langer dan 255 tekens.
calendar-no-start = het begin (DTSTART) ontbreekt.
calendar-no-title = de titel (SUMMARY) ontbreekt.
calendar-ends-before = het einde ligt voor het begin.
calendar-unknown-clock = ik ken de tijdzone { $words } niet.
calendar-too-often = dit herhaalt zich vaker dan eens per dag ({ $words }).
calendar-two-rules = er staat meer dan één herhaling bij (RRULE).
calendar-range = deze verandering geldt voor alle keren daarna (RANGE). Dat kan ik niet lezen; bewaar ze als losse keren.
calendar-too-many = er staan meer dan { $words } keren in. Maak het bestand kleiner.
calendar-found = { $count ->
    [0] Hierin staat niets dat nog komt.
    [one] Hierin staat 1 activiteit die nog komt:
   *[other] Hierin staan { $count } activiteiten die nog komen:
}
calendar-line = { $times ->
    [one] – { $moment } { $title }
   *[other] – { $moment } { $title } ({ $times } keer)
}
calendar-past = Voorbij, dus niet geladen: { $count }.
calendar-private = Als privé gemarkeerd, dus niet geladen: { $count }.
calendar-says-nothing-of = Een agenda zegt niets over plaatsen en kosten. Nieuwe activiteiten zijn gratis en zonder grens. U kunt dat daarna veranderen.
calendar-thrown = Er is niets geladen.
calendar-loaded = De agenda is geladen
calendar-new = Nieuw: { $count }
calendar-changed = Veranderd: { $count }
calendar-same = Hetzelfde gebleven: { $count }
calendar-newer = Hier later nog veranderd, en zo gelaten: { $count }
calendar-not-theirs = Van een ander traject, en zo gelaten: { $count }
calendar-yours = { $count ->
    [one] Dit is uw activiteit, als agendabestand.
   *[other] Dit zijn uw { $count } activiteiten, als agendabestand.
}
calendar-nothing-of-yours = U hebt nog geen activiteit gemaakt.
button-calendar = Agendabestand (.ics)
button-calendar-export = Mijn activiteiten als bestand
button-calendar-load = Laden
button-calendar-throw = Niet laden
on-activities = activiteiten
act-calendar-loaded = agenda geladen
my-data-reminding = Uw keuze voor herinneringen aan activiteiten: { $wish }
menu-interviews = Uw buren laten meedoen
interviews-heading = Uw buren laten meedoen
interviews-which = Voor welke vragenlijst gaat u op pad? Tik erop voor uw link, posters en interviews.
interviews-none = Er is nu geen vragenlijst open. U kunt dus nog niemand vragen.
interviews-link = Deze link opent de vragenlijst: { $link }
interviews-brought = { $count ->
    [0] Er kwam nog niemand via uw link.
    [one] Via uw link deed 1 persoon mee.
   *[other] Via uw link deden { $count } mensen mee.
    }
interviews-done = { $count ->
    [0] U deed nog geen interviews.
    [one] U deed 1 interview.
   *[other] U deed { $count } interviews.
    }
interviews-of = { $name }: { $brought } via de link, { $interviews } interviews
button-interview = Een buur interviewen
button-next-neighbour = Volgende buur
button-go-on-interview = Verder met het interview
button-qr = QR-code als plaatje
button-poster = Poster (A4)
button-cards = Kaartjes (A6)
button-paper-form = Papieren vragenlijst
button-all-interviews = ‹ Alle vragenlijsten
button-to-card = ‹ Terug naar de vragenlijst
interview-sent = Verstuurd. De antwoorden tellen mee. Niemand kan ze nog teruglezen, u ook niet.
interview-closed = Deze vragenlijst is niet open. Er kan nu niemand aan meedoen.
interview-in-person = Deze peiling beslist. Daarom stemt iedereen zelf: met een eigen telefoon. Een interview kan hier niet.
interview-consent =
    Lees dit voor aan uw buur:

    { $purpose }
    { $voice }
    Meedoen mag, het hoeft niet. U mag altijd stoppen. Er komt geen naam bij uw antwoorden. { $months } maanden na het sluiten bewaren we alleen nog aantallen. Na het versturen kan niemand uw antwoorden terugvinden. U kunt ze dan niet meer veranderen of wissen.

    Vragen hierover? { $contact }

    Tik beide regels aan als uw buur ja zegt. Vul daarna in wat uw buur zegt.
interview-agreed = Mijn buur doet mee
interview-old-enough = Mijn buur is 16 of ouder
interview-erase-sure = Weet u het zeker? Alles wat u voor deze buur invulde, wordt gewist. Het telt dan niet mee.
channel-chat = Zelf, in de chat
channel-ambassador = Via een ambassadeur
channel-counter = Aan een balie
act-interview-begun = begonnen met interviews
my-data-interviewer = U vroeg buren om mee te doen aan “{ $title }”: { $brought } via uw link, { $interviews } interviews. Wie het waren en wat zij zeiden, staat nergens bij u.
paper-language = In welke taal?
paper-told = Hier is het bestand. U kunt het printen of doorsturen.
qr-told = Deze code opent { $link }. Laat hem zien of stuur hem door.
paper-name-poster = poster.pdf
paper-name-cards = kaartjes.pdf
paper-name-form = vragenlijst.pdf
paper-name-codes = stemkaarten.pdf
paper-scan = Scan en doe mee
paper-how = Richt de camera van uw telefoon op de code. De chat Telegram gaat open. Tik op Start.
paper-until = Meedoen kan tot en met { $until }.
paper-promise = Niemand ziet wie wat zei. U bent 16 jaar of ouder.
paper-without-phone = Geen telefoon, of liever op papier? Vraag ernaar: { $contact }
paper-link = Of typ: { $link }
paper-one = Kruis er een aan.
paper-date = Schrijf dag, maand en jaar.
paper-approve = { $most ->
    [0] Kruis aan wat u steunt. U mag er zoveel kiezen als u wilt.
   *[other] Kruis aan wat u steunt, hooguit { $most }.
    }
paper-rank = Zet een 1 bij wat u het belangrijkst vindt, een 2 bij wat daarna komt, en zo verder. Stop wanneer u wilt.
paper-points = U heeft { $points } punten. Schrijf in elk vakje hoeveel punten het krijgt.
paper-budget = Er is { $budget } te verdelen. Kruis aan wat u wilt. Samen mag het niet meer kosten.
paper-if-it-applies = Sla over als dit niet voor u geldt.
paper-no-name = Schrijf uw naam niet op dit papier. U mag vragen overslaan.
paper-kept = Een medewerker typt uw antwoorden over, zonder naam. { $months } maanden na het sluiten bewaren we alleen nog aantallen. Na het overtypen kan niemand uw antwoorden terugvinden.
paper-hand-in = Lever het papier in voor of op { $until }.
paper-contact = Vragen? { $contact }
paper-agree = Ik doe mee en ik ben 16 jaar of ouder.
paper-code = Mijn stemcode:
paper-thanks = Dank u wel. Vouw het papier dicht en lever het in.
paper-vote-scan = Scan de code, of typ hem over in de chat:
paper-vote-once = Eén code is één stem. Bewaar hem goed. Geen telefoon? Vraag hulp: { $contact }
ask-voters = Wie mogen er stemmen? Na het openen verandert dit niet meer.
voters-everyone = Iedereen
voters-codes = Wie een stemcode heeft
voters-neighbourhoods = Wie in de buurten van het traject woont
rule-voters-everyone = Iedereen van 16 jaar of ouder mag stemmen.
rule-voters-neighbourhoods = Stemmen mag wie woont in: { $names }.
rule-voters-codes = Stemmen mag wie een stemcode heeft. Eén code is één stem.
voter-where = In welke buurt woont u?
voter-elsewhere = Deze peiling is voor mensen die wonen in: { $names }. U woont ergens anders, zegt u. Daarom kunt u hier niet stemmen. Klopt uw buurt niet? Kies dan een andere.
button-other-neighbourhood = Een andere buurt kiezen
button-not-voting = Dan stem ik niet
voter-left = Dat is goed. Er is niets van bewaard. Typ /start om te zien waar u wel aan kunt meedoen.
code-ask = Wat is uw stemcode? Hij staat op uw kaart. Typ de tien letters en cijfers.
code-ask-neighbour = Wat is de stemcode van uw buur? Typ de tien letters en cijfers van de kaart.
code-wrong = Deze code klopt niet. Kijk op de kaart en typ hem nog een keer. Na vijf foute codes moet u een uur wachten.
code-used = Deze code is al gebruikt. Eén code is één stem. Klopt dat niet? Vraag het aan wie u de kaart gaf.
code-too-often = U typte vijf keer een foute code. Probeer het over een uur nog een keer.
button-codes = Stemcodes
button-interviews = Interviews, poster en papier
button-who-voted = Wie stemden er?
codes-unknown = Bij deze peiling horen geen stemcodes.
codes-made = { $count ->
    [0] Er zijn nog geen stemcodes.
    [one] Er is 1 stemcode.
   *[other] Er zijn { $count } stemcodes.
    }
codes-how = U krijgt kaarten om te printen, acht op een vel. Wij bewaren de codes zelf niet: een kaart die kwijt is, kunt u niet nog een keer printen. Maak dan een nieuwe code.
button-make-codes = Stemcodes maken
codes-how-many = Hoeveel stemcodes wilt u maken? Typ een getal van 1 tot en met { $most }. Duizenden kaarten maken duurt een halve minuut.
codes-wrong-number = Dat kan niet. Typ een getal van 1 tot en met { $most }.
codes-told = Hier zijn { $count } kaarten. Print ze nu: later kan het niet meer. Wie een kaart heeft, kan er een keer mee stemmen.
button-to-codes = ‹ Naar de stemcodes
button-to-poll = ‹ Naar de peiling
act-codes-made = stemcodes gemaakt
act-who-voted-read = bekeken hoeveel mensen stemden
who-voted-heading = Wie stemden er?
who-voted =
    Met een eigen account stemden: { $sent }
    Begonnen, maar niet gestemd: { $unsent }
    Wat iemand stemde, staat hier niet bij.
who-used-codes = Stemcodes gemaakt: { $made }, gebruikt: { $used }
menu-initiative = Zelf iets beginnen of voorstellen
menu-proposals = Voorstellen van bewoners beantwoorden
button-initiative = Zelf iets beginnen
button-to-start = ‹ Naar het begin
initiative-none = Er is nu niets open waarin u zelf iets kunt beginnen.
initiative-which = Waarin wilt u iets beginnen?
initiative-here = { $reason } Wat wilt u doen?
button-own-activity = Een activiteit beginnen
button-own-poll = De buurt iets vragen
button-challenge = Een taak van de gemeente overnemen
button-propose-activity = Een activiteit voorstellen
mine-proposed = Uw voorstel: { $title }
mine-asked = Uw vraag: { $title }
mine-to-come = Uw activiteit: { $title } ({ $moment })
button-all-own = ‹ Wat u begon
own-poll-too-many = U hebt al { $most } vragen open. Sluit er eerst een.
act-own-poll-started = bewoner begon een peiling
act-own-poll-closed = peiling van een bewoner gesloten
proposal-unknown = Dit voorstel is er niet. Typ /zelfdoen om te zien wat u begon.
proposal-too-many = Er wachten al { $most } voorstellen van u op antwoord. U krijgt eerst daarop antwoord.
ask-proposal-words = Vertel er meer over. Wat gaat u doen, en wat hebt u nodig?
ask-challenge-task = Welke taak wilt u overnemen? Typ het in een paar woorden, zoals: het groen in de Lindehof onderhouden.
ask-challenge-how = Hoe wilt u het doen, en met wie?
ask-challenge-needed = Wat hebt u daarvoor nodig van de gemeente? Denk aan geld, gereedschap of een sleutel.
proposal-sure = { $organisation } leest dit en antwoordt met een reden, uiterlijk op { $day }.
proposal-waiting = U krijgt antwoord, uiterlijk op { $day }.
proposal-asked = Er is een vraag aan u.
proposal-accepted = Het mag.
proposal-refused = Het kan niet.
proposal-of-activity = Een bewoner wil deze activiteit houden. Het hoort bij: { $subject }
proposal-of-challenge = Een bewoner wil deze taak overnemen (uitdaagrecht). Het hoort bij: { $subject }
proposal-answer-by = Antwoord uiterlijk: { $day }
proposal-is-past = Dit moment is voorbij. Vraag de bewoner om een nieuw moment.
proposal-line = { $title }
proposal-line-late = { $title } (te laat)
proposals-heading = Voorstellen van bewoners
proposals-none = Er wacht geen voorstel op antwoord.
proposals-list = { $count ->
    [one] 1 voorstel wacht op antwoord.
   *[other] { $count } voorstellen wachten op antwoord.
}
button-all-proposals = ‹ Alle voorstellen die wachten
button-accept-proposal = Ja, dit mag
ask-proposal-accepted = Wat spreekt u af met de bewoner, en waarom? De bewoner leest dit.
notice-proposal-accepted = Uw voorstel “{ $title }” mag doorgaan. { $told }
notice-proposal-asked = Er is een vraag over uw voorstel “{ $title }”: { $told }
notice-proposal-refused = Uw voorstel “{ $title }” kan niet doorgaan. De reden: { $told }
notice-proposal-late = Het antwoord op een voorstel van een bewoner is te laat: { $title }. Typ /aanvragen en geef antwoord.
button-my-proposal = Mijn voorstel
button-answer-proposals = Antwoord geven
act-proposal-accepted = voorstel van een bewoner aangenomen
act-proposal-asked = vraag gesteld over een voorstel
act-proposal-refused = voorstel van een bewoner afgewezen, met reden
on-proposal = voorstel { $number }
button-from-idea = Een idee van een bewoner uitvoeren
activity-which-idea = Welk idee wordt een activiteit? De bedenker krijgt de vraag om mee te helpen.
idea-activity = is een activiteit geworden
notice-idea-activity = Uw idee “{ $title }” is nu een activiteit. Wilt u meehelpen?
button-help-along = Ja, ik help mee
notice-wants-to-help = De bewoner die “{ $title }” bedacht, komt en wil meehelpen.
button-see-who-comes = Kijken wie er komt
menu-questionnaire = Vragenlijst maken of veranderen
act-form-made = vragenlijst gemaakt
act-answers-exported = antwoorden als tabel weggeschreven
act-form-changed = vragenlijst veranderd
button-to-questionnaire = ‹ Naar de vragenlijst
button-add-question = + Vraag toevoegen
button-more-questions = + Volgende vraag
button-keep-as-it-is = ‹ Niet veranderen
button-keep-question = ‹ Laten staan
making-heading = Vragenlijsten maken
making-list = { $count ->
    [0] Er is nog geen eigen vragenlijst. Maak er een.
    [one] Er is 1 eigen vragenlijst. Tik erop om verder te gaan, of maak een nieuwe.
   *[other] Er zijn { $count } eigen vragenlijsten. Tik op een om verder te gaan, of maak een nieuwe.
}
making-begin = Hoe heet de nieuwe vragenlijst? Typ de titel. Of begin met een kopie.
making-copy-of = Kopie van: { $title }
making-which-title = Hoe heet de vragenlijst? Typ de titel.
making-which-purpose = Waarom vraagt u dit, en wat doet u ermee? Typ een paar korte zinnen. Bewoners lezen dit voor de eerste vraag.
making-no-purpose = (Het doel ontbreekt nog.)
making-empty = Er staat nog geen vraag in.
making-line = { $number }. { $question } ({ $kind }{ $required ->
    [yes] , verplicht
   *[no] { "" }
}{ $conditional ->
    [yes] , met voorwaarde
   *[no] { "" }
}){ $wrong ->
    [yes] { " " }⚠ kijk na
   *[no] { "" }
}
making-found = { $count ->
    [one] De controle vond 1 punt.
   *[other] De controle vond { $count } punten.
}
making-title = Titel
making-purpose = Doel
making-translate = Vertalingen
making-copy-all = Kopie maken
making-check = { $count ->
    [0] Controle: alles goed
    [one] Controle: 1 punt
   *[other] Controle: { $count } punten
}
making-use = Gebruiken in een traject
making-all = ‹ Alle vragenlijsten
making-which-kind = Wat voor vraag wordt het?
kind-one-choice = Eén antwoord kiezen
kind-several-choices = Meer antwoorden kiezen
kind-faces = Gezichtjes 😀 tot 😢
kind-scale = Schaal met cijfers
kind-open-text = Open vraag
kind-number = Getal
kind-date = Datum
kind-place = Plek op de kaart
kind-neighbourhood = Wijk of buurt
kind-note = Alleen tekst
kind-acknowledge = Tekst met akkoord
making-which-text = Typ de vraag, zoals bewoners haar lezen.
making-which-note = Typ de tekst, zoals bewoners hem lezen.
making-which-hint = Typ de uitleg die onder de vraag staat.
making-no-hint = Geen uitleg
making-which-choices = Typ de antwoorden, elk op een eigen regel. Hoogstens { $most }. Zo is de volgorde ook op het scherm.
making-choice-too-long = “{ $choice }…” is te lang voor een knop. Er passen { $most } tekens. Maak het korter en stuur alles nog een keer.
making-how-many-choices = Dit zijn { $count } antwoorden. Stuur er minstens 2 en hoogstens { $most }, elk op een eigen regel.
making-which-points = Van welk cijfer tot welk cijfer gaat de schaal?
making-from-to = { $first } tot en met { $last }
making-which-ends = Wat betekenen het laagste en het hoogste cijfer? Typ twee regels. Bijvoorbeeld eerst: heel slecht. En daaronder: heel goed.
making-two-ends = Typ precies twee regels, elk van ten hoogste { $most } tekens.
making-how-many-least = Hoeveel antwoorden kiest men minstens?
making-how-many-most = Hoeveel antwoorden kiest men hoogstens?
making-which-bounds = Van welk getal tot welk getal mag het zijn? Typ bijvoorbeeld: 0 tot 120.
making-two-numbers = Typ twee hele getallen, eerst het kleinste. Bijvoorbeeld: 0 tot 120.
making-which-days = Van welke dag tot welke dag mag het zijn? Typ bijvoorbeeld: 1-1-2027 tot 31-12-2027.
making-two-days = Typ twee dagen, eerst de vroegste. Bijvoorbeeld: 1-1-2027 tot 31-12-2027.
making-question-number = Vraag { $number } van { $total } · { $kind }
making-unfinished = (Bewoners kunnen deze vraag nog niet krijgen.)
making-condition = Alleen voor wie bij vraag { $number } antwoordt: { $answers }.
making-condition-written = Alleen als dit klopt: { $condition }
making-text = Vraag
making-hint = Uitleg
making-choices = Antwoorden
making-points = Cijfers
making-ends = Uiteinden
making-limits = Hoeveel kiezen
making-bounds = Van … tot …
making-days = Van … tot …
making-required = Verplicht
making-shuffled = Door elkaar
making-decimal = Ook met komma
making-background = Over uzelf: 1 keer
making-when = Voor wie?
making-move = Verplaatsen
making-copy = Kopiëren
making-remove = Verwijderen
making-remove-sure = Verwijdert u deze vraag? Zij is dan weg.
making-remove-hanging = Verwijdert u deze vraag? Van haar antwoord hangt af: vraag { $numbers }. Die voorwaarde vervalt dan.
making-move-where = Waar moet deze vraag komen?
making-in-front = Helemaal vooraan
making-behind = Na { $question }
making-when-which = Van welke vraag hangt het af of men deze krijgt?
making-when-none = Hiervoor staat nog geen vraag met knoppen. Dus krijgt iedereen deze vraag.
making-always = Iedereen krijgt deze vraag
making-when-answers = Bij welke antwoorden hoort deze vraag? Tik er een of meer aan.
making-which-language = In welke taal vertaalt u? Wat ontbreekt, lezen bewoners in het Nederlands.
making-language = { $missing ->
    [0] { $language }: alles is vertaald
    [one] { $language }: 1 tekst ontbreekt
   *[other] { $language }: { $missing } teksten ontbreken
}
making-easy-words = Makkelijk Nederlands (A2)
making-translate-which = Welke teksten?
making-translate-missing = Wat ontbreekt ({ $count })
making-translate-all = Alles nog eens ({ $count })
making-translate-this = Typ deze tekst in het { $language }.
making-translation-now = Nu staat er: { $text }
making-full = Er passen { $most } vragen in een vragenlijst. Verwijder er eerst een.
making-question-gone = Deze vraag is er niet meer. Typ /vragenlijst om verder te gaan.
making-translated = Dat waren alle teksten. Alles wat u typte, is bewaard.
making-keep-translation = Zo laten
fault-unfinished = { $number ->
    [0] De vragenlijst is nog niet af. Kijk de vragen na.
   *[other] Vraag { $number } is nog niet af. Vul aan wat ontbreekt.
}
fault-no-purpose = Het doel ontbreekt. Typ waarom u dit vraagt en wat u ermee doet.
check-found-nothing = De controle vond niets dat verkeerd gaat.
button-go-to-question = { $number ->
    [0] Naar titel en doel ›
   *[other] Naar vraag { $number } ›
}
button-rehearse = Oefenen: zo ziet een bewoner het
button-rehearse-first = Eerst oefenen, later openen
button-begin-rehearsal = Oefening beginnen ›
button-rehearse-again = Nog een keer
button-leave-rehearsal = ‹ Stoppen met oefenen
rehearsal-mark = ⚠ OEFENING: niets hiervan telt mee.
rehearsal-end = Hier eindigt de oefening. Een bewoner leest nu dat de antwoorden zijn ontvangen, en dat veranderen kan tot en met { $until }. Wat u invulde, is weggegooid.
rehearsal-over = Oefenen kan hier niet meer: de vragenlijst is open, of zij is er niet meer.
rehearsal-how-to-change = Veranderen? Haal de vragenlijst weg uit het traject, verander haar (typ /vragenlijst) en zet haar er opnieuw in.
button-see-and-join = Bekijken en meedoen
