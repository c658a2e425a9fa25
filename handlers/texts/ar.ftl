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
-broadcast = /broadcast
-questionnaire = /questionnaire
-reminders = /reminders
-requests = /requests
-take-part = /takepart
-seed = --seed
-day = 31-12-2026
-bounds = 0 - 120
-days = 1-1-2027 - 31-12-2027
-ics = .ics
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
too-long-for-a-message = هذا لا تتسع له رسالة واحدة. أرسلوا جزءًا منه. الحد الأقصى لعدد الحروف: { $most }.
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
welcome-no-questions = هنا تشاركون برأيكم حول حيّكم. لا توجد أسئلة لكم الآن. ترون أدناه ما هو متاح غير ذلك.
start-sent = {"\u200F"}{ $title } (تم الإرسال)
start-begun = {"\u200F"}{ $title } (متابعة)
link-unknown = هذا الرابط لا يعمل (أو لم يعد يعمل).
button-language = اختيار اللغة / Language
button-help = مساعدة
language-which = أي لغة تريدون؟ {"\u2066"}Which language do you want?{"\u2069"}
language-chosen = أتحدث معكم الآن بالعربية.
command-unknown = لا أعرف هذا الأمر. هذا ما يمكن:
help-heading = ماذا يمكنكم أن تفعلوا هنا؟
help-contact = هل لديكم سؤال؟ تواصلوا معنا: { $contact }
stopped = لقد توقفتم. اكتبوا { -start } إذا أردتم البدء من جديد.
stopped-saved = لقد توقفتم. إجاباتكم محفوظة. اكتبوا { -start } إذا أردتم المتابعة.
menu-start = البداية: ماذا يوجد الآن؟
menu-language = اختيار لغة أخرى
menu-stop = إيقاف
menu-help = شرح
menu-reminders = اختيار التذكير بالأنشطة
menu-calendar = الأنشطة من التقويم وإليه
menu-results = قراءة النتائج
menu-consultations = فتح الاستبيانات وإغلاقها

## A consultation
consultation-unknown = هذا الاستبيان لم يعد موجودًا.
closed-sent = هذا الاستبيان مغلق. إجاباتكم محسوبة. شكرًا لكم!
closed-unsent = هذا الاستبيان مغلق. للأسف فات الأوان.
consent =
    { $purpose }

    عدد الأسئلة: { $questions }{ $certain ->
        [yes] {""}
       *[no] {" "}على الأكثر
    }. يمكنكم التوقف متى شئتم والمتابعة لاحقًا. المشاركة ممكنة حتى نهاية يوم { $until }.
    { $voice }
    ماذا يحدث لإجاباتكم؟
    {"\u200F"}{ $who }{"\u200F"}• { $ballot ->
        [yes] يمكنكم أيضًا التصويت بورقة بيضاء.
       *[no] الأسئلة عن الصحة شخصية. يمكنكم تجاوز أي سؤال بزر «تخطي».
    }
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
logbook-resident = من السكان (رقم { $number })
logbook-first-admin = مسؤول/ة النظام منذ البداية (رقم { $number })
logbook-forgotten = شخص حُذفت بياناته (رقم { $number })
on-consultation = الاستبيان { $number }
on-form = الاستبيان الخاص { $number }
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
promise-codecide = أنتم تشاركون في القرار. { $quorum ->
    [0] لم يتحدد بعد كم شخصًا يجب أن يشارك.
    [one] تكون النتيجة ملزمة إذا شارك شخص واحد أو أكثر.
    [two] تكون النتيجة ملزمة إذا شارك شخصان أو أكثر.
    [few] تكون النتيجة ملزمة إذا شارك { $quorum } أشخاص أو أكثر.
    [many] تكون النتيجة ملزمة إذا شارك { $quorum } شخصًا أو أكثر.
   *[other] تكون النتيجة ملزمة إذا شارك { $quorum } شخص أو أكثر.
    }
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
need-joint-evaluation = نظرة مشتركة إلى الوراء: إجابة واحدة على الأقل من السكان وإجابة واحدة على الأقل من الموظفين
need-residents-evaluation = تقييم السكان: إجابة واحدة على الأقل من السكان
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
card-link = رابط للسكان، { $title }: { $link }
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
benefits-being-counted = (أجاب عدد كافٍ؛ تظهر الإجابات خلال دقيقة)
benefits-after-closing = (تظهر الإجابات إذا أجاب عدد أكبر الإجابة نفسها، أو بعد الإغلاق)
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
day-unreadable = لا أفهم هذا اليوم. اختاروا زرًا، أو اكتبوا اليوم هكذا: { -day } أو 31 ديسمبر.
day-meant = هل تقصدون هذا اليوم؟ اضغطوا عليه، أو اكتبوا يومًا آخر.
day-too-early = اختاروا يومًا بعد { $day }.
ask-moment = إلى أي مرحلة ينتمي الاستبيان؟
button-open-with-process = يُفتح عند فتح المسار
state-waiting = في انتظار المسار
manage-within = في أي مسار يكون الاستبيان؟
manage-no-process = كل استبيان يتبع مسارًا. أنشئوا مسارًا أولًا.
open-asks-nothing = انتبهوا: لا يوجد فيه استبيان أو تصويت بعد. لذلك لن يتلقى السكان أسئلة الآن. يمكنكم الإضافة بعد الفتح أيضًا.
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
button-change-point = تغيير: { $label }
button-change-said = ما قاله السكان
button-change-doing = ما ستفعلونه
button-change-because = السبب
button-drop-point = حذف
button-keep-point = اتركه كما هو
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

## Residents with a role in a process, and looking back
role-owner = صاحب/ة المسار
role-for-residents = هذا الدور للسكان: { $role }. أنتم تعملون هنا باسم المنظمة.
role-which-name = بأي اسم تريدون أن نناديكم؟ يرى الموظفون هذا الاسم مع المسار ومع دوركم: { $role }. الاسم الأول يكفي.
ask-admin-for-link = مسؤول النظام هو من يمنح هذا الدور: { $role }. يحصل أحد السكان على رابط ويوافق بنفسه. هل نطلب من مسؤول النظام إنشاء هذا الرابط؟
button-ask-admin = الطلب من مسؤول النظام
notice-wanted-partner = المسار «{ $subject }» يحتاج إلى أحد السكان شريكًا. هل تنشئون الرابط؟
notice-wanted-owner = المسار «{ $subject }» يحتاج إلى أحد السكان صاحبًا له. هل تنشئون الرابط؟
room-too-little = انتبهوا: بهذه الإجابة لا يمكن فتح المسار في درجة «{ $rung }». بدون مجال لتغيير شيء تعطي الأسئلة أملًا كاذبًا. اختاروا درجة «إعلام السكان»، أو وفّروا المجال أولًا.
card-looked-back = نظروا إلى الوراء بالاستبيان: من السكان { $residents }، ومن الموظفين { $organisation }
card-evaluation = ما نجح: { $worked } ما لم ينجح: { $didnt }
ask-looking-back = كيف سار الأمر؟ اكتبوا ما نجح وما لم ينجح.
ask-looking-back-together = في هذه الدرجة ينظر السكان بأنفسهم إلى الوراء، بالاستبيان «كيف عملنا معًا؟». أرسلوه أولًا. ثم يمكنكم أن تكتبوا ما ظهر منه.
button-ask-to-look-back = إرسال الاستبيان
button-invite-again = الإرسال إلى من لم يصلهم السؤال بعد
button-write-evaluation = كتابة ما نجح
invited-again = من لم يصله السؤال بعد يصله الآن.
notice-look-back = لقد شاركتم في «{ $subject }». كيف عملنا معًا؟ ما الذي نجح وما الذي لم ينجح؟ هل تريدون أن تخبرونا؟ هي خمسة أسئلة.
button-look-back = نظرة إلى الوراء

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
act-feedback-changed = تغيير رد على السكان
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
    نحذف كل ما نحفظه عنكم: رقمكم ولغتكم وأدواركم وتسجيلكم في الأنشطة وإجاباتكم على الاستبيانات التي ما زالت مفتوحة.

    الاستبيانات المغلقة: تبقى إجاباتكم محسوبة. لن يستطيع أحد بعدها أن يعرف أنها لكم، ولا حتى نحن.

    لا يمكنكم التراجع عن هذا. الرسائل في هذه المحادثة تحذفونها بأنفسكم في تطبيق المحادثة.
button-forget-yes = نعم، احذف كل شيء عني
button-forget-no = لا، لا تحذف شيئًا
forget-kept = حسنًا. لم يُحذف شيء.
forgotten = حُذف كل شيء. لم نعد نعرف عنكم شيئًا. شكرًا لأنكم كنتم معنا. هل تريدون المشاركة مرة أخرى لاحقًا؟ اكتبوا { -start }. ستبدؤون عندها من جديد تمامًا.

## Open answers and themes
button-open-answers = قراءة الإجابات المكتوبة
open-answers-heading = الإجابات المكتوبة
open-answers-none = تقرؤون الإجابات المفتوحة عندما يكتب { $least } أشخاص على الأقل شيئًا في سؤال. أما ما كُتب عند «شيء آخر، وهو …» فتقرؤونه بعد الإغلاق فقط.
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
fault-asks-nothing = لا يوجد أي سؤال بعد. أضيفوا سؤالًا.
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
form-no-list-name = اسم القائمة ناقص. اكتبوا الاسم المذكور بعد select_one في الورقة survey.
form-bad-choice = {"\u200F"}«{ $name }» لا يصلح اسمًا لخيار. اكتبوا 32 حرفًا لاتينيًا أو رقمًا أو _ على الأكثر.
form-list-size = عدد الخيارات في القائمة «{ $list }» في الورقة choices هو { $count }. المطلوب 2 على الأقل و { $most } على الأكثر.
form-no-such-column = العمود «{ $name }» غير موجود في الورقة choices. أضيفوا العمود، أو اكتبوا الإجابة هكذا: {"\u2066"}${"{"}{ $name }{"}"}{"\u2069"}.
form-does-not-fit = لا أستطيع طرح هذا الصف كسؤال. احذفوا الأعمدة غير اللازمة، أو اكتبوا السؤال بنوع أبسط مثل «text».
form-range-order = في range لا يجوز أن يكون start أكبر من end، وأقل قيمة لـ step هي 1. اكتبوا مثلًا {"\u2066"}start=0 end=10 step=1{"\u2069"}.
form-groups-too-deep = توجد مجموعات كثيرة بعضها داخل بعض. مجموع أسمائها أطول من { $most } حرفًا. قصّروا الأسماء أو احذفوا مجموعة.
form-too-many = هذا سؤال زائد. الحد الأقصى لعدد الأسئلة هو { $most }. احذفوا أسئلة ابتداءً من هنا.
expression-too-long = هذا الشرط أطول من { $most } حرفًا. قصّروه، أو ضعوا جزءًا منه في صف سابق من نوع calculate.
expression-too-deep = في هذا الشرط أقواس كثيرة بعضها داخل بعض. اجعلوه أبسط.
expression-breaks-off = هذا الشرط ناقص: في آخره شيء غير موجود، مثل قيمة أو قوس. اكتبوا مثلًا {"\u2066"}${"{"}leeftijd{"}"} > 17{"\u2069"} أو {"\u2066"}selected(${"{"}problemen{"}"}, 'slapen'){"\u2069"}.
expression-unexpected = {"\u200F"}«{ $found }» غير ممكن في هذا الموضع من الشرط. اكتبوا مثلًا {"\u2066"}${"{"}leeftijd{"}"} > 17{"\u2069"} أو {"\u2066"}selected(${"{"}problemen{"}"}, 'slapen'){"\u2069"}.
expression-bare-word = {"\u200F"}«{ $found }» كلمة منفردة في الشرط. إن كانت جوابًا فاكتبوا {"\u2066"}'{ $found }'{"\u2069"}. وإن كانت سؤالًا فاكتبوا {"\u2066"}${"{"}{ $found }{"}"}{"\u2069"}.
expression-function = لا أعرف {"\u2066"}{ $found }(){"\u2069"}. يمكن استعمال ما يلي: { $known }.
expression-arguments = عدد القيم المطلوب بين قوسي {"\u2066"}{ $found }(){"\u2069"} مختلف: { $count }. ضعوا بينها فواصل.
expression-quote = في «{ $found }» علامة اقتباس مزدوجة. احذفوها في الورقة choices.

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
button-all-activities = ‹ كل الأنشطة
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
    [0] ستحضرون.
    [one] ستحضرون مع ضيف واحد.
    [two] ستحضرون مع ضيفين.
    [few] ستحضرون مع { $guests } ضيوف.
    [many] ستحضرون مع { $guests } ضيفًا.
   *[other] ستحضرون مع { $guests } ضيف.
}
activity-which-name = اكتبوا اسمكم الأول. لا يراه إلا المنظِّم، في قائمة هذا النشاط.
moment-how = اضغطوا على يوم، أو اكتبوا اليوم والوقت. مثال: الخميس 14 مايو 19.30، أو: السبت الساعة 10.
moment-which-day = أقرأ «{ $words }». في أي يوم؟ اضغطوا على يوم، أو اكتبوه.
moment-what-time = أقرأ «{ $words }». في أي ساعة؟ اضغطوا على وقت، أو اكتبوه، مثل 19.30.
moment-which = أقرأ «{ $words }». هل هذا ما تقصدون؟ اضغطوا على الموعد الصحيح، أو اكتبوه بشكل آخر.
moment-unclear = لا أفهم متى الموعد. اكتبوا اليوم والوقت، مثل: الخميس 14 مايو 19.30.
moment-past = هذا الموعد قد مضى. اكتبوا موعدًا قادمًا.
moment-no-such-day = هذا اليوم غير موجود. راجعوه واكتبوا اليوم والوقت.
moment-clock-change = في ذلك الوقت يتغير التوقيت. اختاروا وقتًا آخر.
activity-which-title = ما اسم النشاط؟ اكتبوا عنوانًا قصيرًا، مثل: نمشي معًا.
activity-which-moment = متى الموعد؟
activity-which-place = أين المكان؟ اكتبوه، مثل: Wijkhuis, Kerkstraat 1. يمكنكم أيضًا أن ترسلوا أولًا موقعًا على الخريطة.
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
## Activities: tasks, files, the door, afterwards
activity-place-pinned = حُفظ المكان على الخريطة. اكتبوا الآن اسم المكان، مثل: Wijkhuis, Kerkstraat 1.
activity-all-day = { $days ->
    [one] {"\u200F"}{ $first }، طوال اليوم
   *[other] من { $first } حتى نهاية { $last }، أيام كاملة
}
activity-tasks = المساعدة المطلوبة: { $titles }
activity-you-help = ستساعدون في: { $title }.
activity-you-are-reminded = يصلكم تذكير قبل الموعد.
activity-you-are-not-reminded = لن يصلكم تذكير بعد الآن.
activity-which-reminders = متى يصل التذكير إلى الناس؟ من اختار بنفسه من قبل يبقى اختياره كما هو.
activity-which-picture = أرسلوا صورة. أو احذفوا الصورة.
activity-no-picture-sent = هذه ليست صورة. أرسلوا صورة، أو اضغطوا على الزر.
activity-which-task = { $count ->
    [0] كيف يمكن للناس أن يساعدوا؟ أنشئوا مهمة. من يساعد لا يأخذ مكانًا من الأماكن العادية.
   *[other] اضغطوا على مهمة لحذفها، أو أنشئوا مهمة جديدة.
}
activity-which-times = هذا النشاط يتكرر. على أي مرات يسري هذا؟
activity-door = من يدخل يمسح هذا الرمز، فيُسجَّل حضوره. يعمل الرمز من ساعة قبل البداية حتى ساعة بعد النهاية.
activity-calendar-file = افتحوا الملف. هكذا يظهر النشاط في تقويمكم.
activity-calendar-file-name = activity.ics
task-line = {"\u200F"}{ $title } ({ $places ->
    [one] مكان واحد
    [two] مكانان
    [few] { $places } أماكن
    [many] { $places } مكانًا
   *[other] { $places } مكان
})
task-which-title = ما المطلوب؟ اكتبوه باختصار، مثل: طبخ الحساء.
task-how-many = كم شخصًا يلزم لهذه المهمة؟ اضغطوا على عدد، أو اكتبوه.
task-take-away = هل تريدون حذف المهمة «{ $title }»؟
task-is-done = هناك من يساعد في هذه المهمة. لذلك تبقى.
attendance-helps = { " " }(يساعد في: { $title })
button-no-picture = بلا صورة
button-change-picture = الصورة
button-change-reminding = التذكيرات
button-change-tasks = مهام للمساعدة
button-new-task = + مهمة جديدة
button-take-task-away = نعم، احذف
button-only-this-time = هذه المرة فقط
button-later-times-too = { $count ->
    [one] والمرة التالية أيضًا
    [two] والمرتان التاليتان أيضًا
    [few] و { $count } مرات بعدها أيضًا
   *[other] و { $count } مرة بعدها أيضًا
}
button-door = رمز QR عند الباب
button-help-with = سأساعد: { $title } (المطلوب بعد { $left })
button-with = { $guests ->
    [0] وحدي
    [one] مع ضيف واحد
    [two] مع ضيفين
    [few] مع { $guests } ضيوف
    [many] مع { $guests } ضيفًا
   *[other] مع { $guests } ضيف
}
button-no-help = سأحضر، لكن لن أساعد
button-map = عرض على الخريطة
button-picture = عرض الصورة
button-to-calendar = إضافة إلى تقويمي
button-to-activity = إلى النشاط
button-to-activities = العرض والمشاركة
button-my-reminders = تذكيراتي
button-remind-both = قبل يوم وقبل ساعتين
button-remind-day = قبل يوم فقط
button-remind-hours = قبل ساعتين فقط
button-remind-none = بلا تذكير
button-remind-as-given = كما يحدد المنظِّم
reminding-heading = تذكيراتي
reminding-which = متى تريدون التذكير بنشاط؟ يسري هذا على كل الأنشطة التي ستحضرونها.
reminding-chosen = تم الحفظ. اخترتم: { $wish }. يمكنكم دائمًا تغيير هذا عن طريق { -reminders }.
door-present = أهلًا بكم في «{ $title }». سُجّل حضوركم.
door-full = لستم على قائمة «{ $title }»، وكل الأماكن محجوزة. اسألوا المنظِّم إن كان يمكنكم الحضور.
door-not-now = هذا الرمز يعمل فقط قرب وقت النشاط. انظروا متى موعد «{ $title }».
evaluation-asked = حضرتم «{ $title }». كيف كان؟ هي بضعة أسئلة قصيرة.
button-tell-how-it-was = أخبرنا كيف كان
evaluation-too-few = عدد من عبّؤوا تقييم «{ $title }» ({ DATETIME($start_at, dateStyle: "full") }) أقل من { $least }. لذلك لا نعرض أي إجابة، لأنه من السهل معرفة صاحبها.
evaluation-summary = هذا رأي الناس في «{ $title }» ({ DATETIME($start_at, dateStyle: "full") }). عدد من عبّؤوا التقييم: { $sent }.
evaluation-very-good = {"\u200F"}😀 جيد جدًا: { $count }
evaluation-good = {"\u200F"}🙂 جيد: { $count }
evaluation-all-right = {"\u200F"}😐 عادي: { $count }
evaluation-bad = {"\u200F"}🙁 سيئ: { $count }
evaluation-very-bad = {"\u200F"}😢 سيئ جدًا: { $count }
evaluation-hidden = لا نعرض عدد من أعطوا الإجابات الأخرى: فهو يخص أقل من { $least } أشخاص، أو قد يكشف عنهم.
calendar-heading = التقويم
calendar-send = أرسلوا ملف تقويم ({ -ics }). ينشئ البوت منه أنشطة. وإذا أرسلتم لاحقًا نسخة جديدة، فإن البوت يحدّثها؛ لا يأتي شيء مرتين.
calendar-no-file = هذا ليس ملف تقويم. أرسلوا ملفًا ينتهي بـ { -ics }، لا يزيد عن 1 ميغابايت.
calendar-wrong = { $count ->
    [one] في هذا الملف خطأ واحد. لم يُحمَّل شيء. صححوه وأرسلوا الملف مرة أخرى.
    [two] في هذا الملف خطآن. لم يُحمَّل شيء. صححوهما وأرسلوا الملف مرة أخرى.
    [few] في هذا الملف { $count } أخطاء. لم يُحمَّل شيء. صححوها وأرسلوا الملف مرة أخرى.
   *[other] في هذا الملف { $count } خطأ. لم يُحمَّل شيء. صححوها وأرسلوا الملف مرة أخرى.
}

    {"\u200F"}{ $problems }
calendar-problem = السطر { $line }، «{ $title }»: { $why }
calendar-not-utf-8 = الملف ليس نصًا بصيغة UTF-8. احفظوه مرة أخرى من تقويمكم.
calendar-broken = لا أستطيع متابعة القراءة من هنا: { $words }
calendar-no-events = لا يوجد فيه أي حدث.
calendar-unreadable = لا أستطيع قراءة هذا: { $words }
calendar-no-uid = الرمز UID ناقص. بدون UID يأتي كل شيء مرتين عند التحميل القادم.
calendar-long-uid = الرمز UID أطول من 255 حرفًا.
calendar-no-start = البداية (DTSTART) ناقصة.
calendar-no-title = العنوان (SUMMARY) ناقص.
calendar-ends-before = النهاية قبل البداية.
calendar-unknown-clock = لا أعرف المنطقة الزمنية { $words }.
calendar-too-often = هذا يتكرر أكثر من مرة في اليوم ({ $words }).
calendar-two-rules = معه أكثر من تكرار واحد (RRULE).
calendar-range = هذا التغيير يسري على كل المرات التالية (RANGE). لا أستطيع قراءة ذلك؛ احفظوها كمرات منفصلة.
calendar-too-many = عدد المرات فيه أكثر من { $words }. صغّروا الملف.
calendar-found = { $count ->
    [0] لا يوجد فيه نشاط قادم.
    [one] فيه نشاط واحد قادم:
    [two] فيه نشاطان قادمان:
    [few] فيه { $count } أنشطة قادمة:
    [many] فيه { $count } نشاطًا قادمًا:
   *[other] فيه { $count } نشاط قادم:
}
calendar-line = { $times ->
    [one] {"\u200F"}– { $moment } { $title }
    [two] {"\u200F"}– { $moment } { $title } (مرتان)
    [few] {"\u200F"}– { $moment } { $title } ({ $times } مرات)
   *[other] {"\u200F"}– { $moment } { $title } ({ $times } مرة)
}
calendar-past = مضت، فلم تُحمَّل: { $count }.
calendar-private = عليها علامة خاص، فلم تُحمَّل: { $count }.
calendar-says-nothing-of = لا يذكر التقويم شيئًا عن عدد الأماكن والتكلفة. الأنشطة الجديدة مجانية وبلا حد. يمكنكم تغيير ذلك بعدها.
calendar-thrown = لم يُحمَّل شيء.
calendar-loaded = تم تحميل التقويم
calendar-new = الجديدة: { $count }
calendar-changed = التي تغيّرت: { $count }
calendar-same = التي بقيت كما هي: { $count }
calendar-newer = تغيّرت هنا بعد ذلك، فتُركت كما هي: { $count }
calendar-not-theirs = من مسار آخر، فتُركت كما هي: { $count }
calendar-yours = { $count ->
    [one] هذا نشاطكم في ملف تقويم.
    [two] هذان نشاطاكم في ملف تقويم.
   *[other] هذه أنشطتكم في ملف تقويم، وعددها { $count }.
}
calendar-nothing-of-yours = لم تنشئوا أي نشاط بعد.
button-calendar = ملف تقويم ({ -ics })
button-calendar-export = أنشطتي في ملف
button-calendar-load = تحميل
button-calendar-throw = عدم التحميل
on-activities = الأنشطة
act-calendar-loaded = تحميل تقويم
my-data-reminding = اختياركم للتذكير بالأنشطة: { $wish }

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
## Ambassadors and the counter
menu-interviews = دعوة جيرانكم إلى المشاركة
interviews-heading = دعوة جيرانكم إلى المشاركة
interviews-which = من أجل أي استبيان تذهبون إلى الناس؟ اضغطوا عليه لتجدوا رابطكم والملصقات والمقابلات.
interviews-none = لا يوجد استبيان مفتوح الآن. لذلك لا يمكنكم سؤال أحد بعد.
interviews-link = هذا الرابط يفتح الاستبيان: { $link }
interviews-brought = { $count ->
    [0] لم يشارك أحد عن طريق رابطكم بعد.
    [one] شارك شخص واحد عن طريق رابطكم.
    [two] شارك شخصان عن طريق رابطكم.
    [few] شارك { $count } أشخاص عن طريق رابطكم.
    [many] شارك { $count } شخصًا عن طريق رابطكم.
   *[other] شارك { $count } شخص عن طريق رابطكم.
    }
interviews-done = { $count ->
    [0] لم تُجروا مقابلات بعد.
    [one] أجريتم مقابلة واحدة.
    [two] أجريتم مقابلتين.
    [few] أجريتم { $count } مقابلات.
   *[other] أجريتم { $count } مقابلة.
    }
interviews-of = {"\u200F"}{ $name }. عن طريق الرابط: { $brought }، المقابلات: { $interviews }
button-interview = مقابلة مع أحد الجيران
button-next-neighbour = الجار التالي
button-go-on-interview = متابعة المقابلة
button-qr = رمز QR كصورة
button-poster = ملصق (A4)
button-cards = بطاقات (A6)
button-paper-form = استبيان ورقي
button-all-interviews = ‹ كل الاستبيانات
button-to-card = ‹ رجوع إلى الاستبيان
interview-sent = تم الإرسال. الإجابات محسوبة. لا يستطيع أحد قراءتها بعد الآن، ولا حتى أنتم.
interview-closed = هذا الاستبيان غير مفتوح. لا يمكن لأحد أن يشارك فيه الآن.
interview-in-person = هذا الاستطلاع يقرر. لذلك يصوّت كل شخص بنفسه ومن هاتفه. لا يمكن إجراء مقابلة هنا.
interview-consent =
    اقرؤوا هذا بصوت مسموع لجاركم:

    {"\u200F"}{ $purpose }
    {"\u200F"}{ $voice }
    المشاركة اختيارية. يمكنكم التوقف متى شئتم. لا يوضع أي اسم مع إجاباتكم. بعد { $months ->
        [one] شهر واحد
        [two] شهرين
        [few] { $months } أشهر
        [many] { $months } شهرًا
       *[other] { $months } شهر
    } من الإغلاق لا نحتفظ إلا بالأعداد. بعد الإرسال لا يستطيع أحد أن يجد إجاباتكم. ولا يمكنكم عندها تغييرها أو حذفها.

    أسئلة حول هذا؟ { $contact }

    اضغطوا على السطرين إذا قال جاركم نعم. ثم املؤوا ما يقوله.
interview-agreed = جاري يشارك
interview-old-enough = عمر جاري 16 سنة أو أكثر
interview-erase-sure = هل أنتم متأكدون؟ سيُحذف كل ما كتبتم لهذا الجار، ولن يُحسب.
channel-chat = بأنفسهم، في المحادثة
channel-ambassador = عن طريق سفير/ة
channel-counter = عند مكتب استقبال
act-interview-begun = بدء مقابلات
my-data-interviewer = دعوتم الجيران إلى المشاركة في «{ $title }». عن طريق رابطكم: { $brought }، المقابلات: { $interviews }. من هم وماذا قالوا، هذا غير مكتوب عندكم في أي مكان.

## Paper
paper-language = بأي لغة؟
paper-told = هذا هو الملف. يمكنكم طباعته أو إرساله إلى غيركم.
qr-told = هذا الرمز يفتح { $link }. اعرضوه أو أرسلوه إلى غيركم.
paper-name-poster = poster.pdf
paper-name-cards = cards.pdf
paper-name-form = questionnaire.pdf
paper-name-codes = votingcards.pdf
paper-scan = امسحوا الرمز وشاركوا
paper-how = وجّهوا كاميرا الهاتف إلى الرمز. تُفتح محادثة Telegram. اضغطوا على Start.
paper-until = المشاركة ممكنة حتى نهاية { $until }.
paper-promise = لا أحد يرى من قال ماذا. عمركم 16 سنة أو أكثر.
paper-without-phone = ليس لديكم هاتف، أو تفضلون الورق؟ اسألوا: { $contact }
paper-link = أو اكتبوا: { $link }
paper-one = ضعوا علامة واحدة.
paper-date = اكتبوا اليوم والشهر والسنة.
paper-approve = { $most ->
    [0] ضعوا علامة على ما تؤيدونه. يمكنكم اختيار ما تشاؤون.
    [one] ضعوا علامة على ما تؤيدونه. يمكنكم اختيار خيار واحد.
    [two] ضعوا علامة على ما تؤيدونه. يمكنكم اختيار خيارين على الأكثر.
    [few] ضعوا علامة على ما تؤيدونه. يمكنكم اختيار { $most } خيارات على الأكثر.
   *[other] ضعوا علامة على ما تؤيدونه. يمكنكم اختيار { $most } خيارًا على الأكثر.
    }
paper-rank = ضعوا 1 عند الأهم في رأيكم، و 2 عند ما يليه، وهكذا. توقفوا متى شئتم.
paper-points = { $points ->
    [one] لديكم نقطة واحدة. اكتبوا في كل خانة كم نقطة تعطونها.
    [two] لديكم نقطتان. اكتبوا في كل خانة كم نقطة تعطونها.
    [few] لديكم { $points } نقاط. اكتبوا في كل خانة كم نقطة تعطونها.
   *[other] لديكم { $points } نقطة. اكتبوا في كل خانة كم نقطة تعطونها.
}
paper-budget = المبلغ المتاح للتوزيع: { $budget }. ضعوا علامة على ما تريدون. يجب ألا يزيد المجموع عن هذا المبلغ.
paper-if-it-applies = تجاوزوا هذا إذا كان لا ينطبق عليكم.
paper-no-name = لا تكتبوا اسمكم على هذه الورقة. يمكنكم تجاوز أي سؤال.
paper-kept = ينقل أحد الموظفين إجاباتكم، بلا اسم. بعد { $months ->
        [one] شهر واحد
        [two] شهرين
        [few] { $months } أشهر
        [many] { $months } شهرًا
       *[other] { $months } شهر
    } من الإغلاق لا نحتفظ إلا بالأعداد. بعد نقلها لا يستطيع أحد أن يجد إجاباتكم.
paper-hand-in = سلّموا الورقة في موعد أقصاه { $until }.
paper-contact = أسئلة؟ { $contact }
paper-agree = أشارك، وعمري 16 سنة أو أكثر.
paper-code = رمز التصويت:
paper-thanks = شكرًا لكم. اطووا الورقة وسلّموها.
paper-vote-scan = امسحوا الرمز، أو اكتبوه في المحادثة:
paper-vote-once = رمز واحد يعني صوتًا واحدًا. احفظوه جيدًا. ليس لديكم هاتف؟ اطلبوا المساعدة: { $contact }

## Voting codes and who may vote
ask-voters = من يستطيع التصويت؟ لا يتغير هذا بعد الفتح.
voters-everyone = الجميع
voters-codes = من لديه رمز تصويت
voters-neighbourhoods = من يسكن في أحياء المسار
rule-voters-everyone = يستطيع التصويت كل من عمره 16 سنة أو أكثر.
rule-voters-neighbourhoods = يستطيع التصويت من يسكن في: { $names }.
rule-voters-codes = يستطيع التصويت من لديه رمز تصويت. رمز واحد يعني صوتًا واحدًا.
voter-where = في أي حي تسكنون؟
voter-elsewhere = هذا الاستطلاع لمن يسكن في: { $names }. قلتم إنكم تسكنون في مكان آخر. لذلك لا يمكنكم التصويت هنا. هل الحي غير صحيح؟ اختاروا حيًّا آخر.
button-other-neighbourhood = اختيار حي آخر
button-not-voting = إذن لن أصوّت
voter-left = حسنًا. لم يُحفظ شيء من هذا.
code-ask = ما رمز التصويت لديكم؟ تجدونه على بطاقتكم. اكتبوا الحروف والأرقام العشرة.
code-ask-neighbour = ما رمز التصويت لدى جاركم؟ اكتبوا الحروف والأرقام العشرة من البطاقة.
code-wrong = هذا الرمز غير صحيح. انظروا إلى البطاقة واكتبوه مرة أخرى. بعد خمسة رموز خاطئة يجب أن تنتظروا ساعة.
code-used = هذا الرمز مستعمل من قبل. رمز واحد يعني صوتًا واحدًا. هل هذا خطأ؟ اسألوا من أعطاكم البطاقة.
code-too-often = كتبتم رمزًا خاطئًا خمس مرات. حاولوا مرة أخرى بعد ساعة.
button-codes = رموز التصويت
button-interviews = المقابلات والملصق والورق
button-who-voted = من صوّت؟
codes-unknown = هذا الاستطلاع بلا رموز تصويت.
codes-made = { $count ->
    [0] لا توجد رموز تصويت بعد.
    [one] يوجد رمز تصويت واحد.
    [two] يوجد رمزا تصويت.
    [few] توجد { $count } رموز تصويت.
    [many] يوجد { $count } رمز تصويت.
   *[other] يوجد { $count } رمز تصويت.
    }
codes-how = تحصلون على بطاقات للطباعة، ثمانٍ في كل ورقة. نحن لا نحفظ الرموز نفسها: البطاقة الضائعة لا يمكن طباعتها مرة أخرى. أنشئوا عندها رمزًا جديدًا.
button-make-codes = إنشاء رموز تصويت
codes-how-many = كم رمز تصويت تريدون إنشاءه؟ اكتبوا عددًا من 1 إلى { $most }. إنشاء آلاف البطاقات يستغرق نصف دقيقة.
codes-wrong-number = هذا غير ممكن. اكتبوا عددًا من 1 إلى { $most }.
codes-fewer-left = أنشأ أحد الزملاء قبل قليل رموز تصويت أيضًا، فلم يُنشأ الآن أي رمز. العدد الذي يمكن إنشاؤه بعد: { $left }. حاولوا من جديد بهذا العدد على الأكثر.
codes-told = هذه هي البطاقات، وعددها { $count }. اطبعوها الآن: لن يكون هذا ممكنًا لاحقًا. من لديه بطاقة يستطيع التصويت بها مرة واحدة.
button-to-codes = ‹ إلى رموز التصويت
button-to-poll = ‹ إلى الاستطلاع
act-codes-made = إنشاء رموز تصويت
act-who-voted-read = قراءة عدد من صوّتوا
who-voted-heading = من صوّت؟
who-voted =
    صوّتوا بحسابهم: { $sent }
    بدأوا ولم يصوّتوا: { $unsent }
    لا يُذكر هنا ماذا اختار أي شخص.
who-used-codes = رموز التصويت التي أُنشئت: { $made }، المستعملة: { $used }

## What residents begin and propose
menu-initiative = أن تبدؤوا أو تقترحوا شيئًا بأنفسكم
menu-proposals = الرد على اقتراحات السكان
button-initiative = أبدأ شيئًا بنفسي
button-to-start = ‹ إلى البداية
initiative-none = لا يوجد الآن شيء مفتوح يمكنكم أن تبدؤوا فيه شيئًا بأنفسكم.
initiative-which = في أي موضوع تريدون أن تبدؤوا شيئًا؟
initiative-here = {"\u200F"}{ $reason } ماذا تريدون أن تفعلوا؟
button-own-activity = بدء نشاط
button-own-poll = سؤال أهل الحي عن شيء
button-challenge = تولي مهمة من مهام البلدية
button-propose-activity = اقتراح نشاط
mine-proposed = اقتراحكم: { $title }
mine-asked = سؤالكم: { $title }
mine-to-come = نشاطكم: { $title } ({ $moment })
button-all-own = ‹ ما بدأتموه
own-poll-too-many = عدد أسئلتكم المفتوحة { $most }. أغلقوا واحدًا منها أولًا.
act-own-poll-started = أحد السكان بدأ استطلاعًا
act-own-poll-closed = إغلاق استطلاع لأحد السكان
proposal-unknown = هذا الاقتراح غير موجود. اكتبوا { -take-part } لرؤية ما بدأتموه.
proposal-too-many = عدد اقتراحاتكم التي تنتظر الرد { $most }. سيصلكم الرد عليها أولًا.
ask-proposal-words = احكوا لنا المزيد. ماذا ستفعلون، وماذا تحتاجون؟
ask-challenge-task = أي مهمة تريدون أن تتولوها؟ اكتبوها في بضع كلمات، مثل: العناية بالنباتات في Lindehof.
ask-challenge-how = كيف تريدون أن تفعلوا ذلك، ومع من؟
ask-challenge-needed = ماذا تحتاجون لذلك من البلدية؟ مثلًا: مال أو أدوات أو مفتاح.
proposal-sure = تقرأ { $organisation } هذا وترد مع ذكر السبب، في موعد أقصاه { $day }.
proposal-waiting = يصلكم الرد في موعد أقصاه { $day }.
proposal-asked = يوجد سؤال لكم.
proposal-accepted = هذا مسموح.
proposal-refused = هذا غير ممكن.
proposal-of-activity = أحد السكان يريد إقامة هذا النشاط. وهو يتبع: { $subject }
proposal-of-challenge = أحد السكان يريد أن يتولى هذه المهمة (حق السكان في تولي مهمة عامة). وهي تتبع: { $subject }
proposal-answer-by = الرد في موعد أقصاه: { $day }
proposal-is-past = هذا الموعد قد مضى. اطلبوا من صاحب الاقتراح موعدًا جديدًا.
proposal-line = {"\u200F"}{ $title }
proposal-line-late = {"\u200F"}{ $title } (متأخر)
proposals-heading = اقتراحات السكان
proposals-none = لا يوجد اقتراح ينتظر الرد.
proposals-list = { $count ->
    [one] اقتراح واحد ينتظر الرد.
    [two] اقتراحان ينتظران الرد.
    [few] { $count } اقتراحات تنتظر الرد.
    [many] { $count } اقتراحًا ينتظر الرد.
   *[other] { $count } اقتراح ينتظر الرد.
}
button-all-proposals = ‹ كل الاقتراحات المنتظرة
button-accept-proposal = نعم، هذا مسموح
ask-proposal-accepted = على ماذا تتفقون مع صاحب الاقتراح، ولماذا؟ سيقرأ صاحب الاقتراح هذا.
notice-proposal-accepted = قُبل اقتراحكم «{ $title }». { $told }
notice-proposal-asked = يوجد سؤال عن اقتراحكم «{ $title }»: { $told }
notice-proposal-refused = لا يمكن تنفيذ اقتراحكم «{ $title }». السبب: { $told }
notice-proposal-late = الرد على اقتراح من أحد السكان متأخر: { $title }. اكتبوا { -requests } وردّوا عليه.
button-my-proposal = اقتراحي
button-answer-proposals = الرد
act-proposal-accepted = قبول اقتراح من أحد السكان
act-proposal-asked = سؤال عن اقتراح
act-proposal-refused = رفض اقتراح من أحد السكان مع ذكر السبب
on-proposal = الاقتراح { $number }
button-from-idea = تنفيذ فكرة من أحد السكان
activity-which-idea = أي فكرة تصبح نشاطًا؟ سنسأل صاحب الفكرة إن كان يريد المساعدة.
idea-activity = أصبحت نشاطًا
notice-idea-activity = فكرتكم «{ $title }» أصبحت نشاطًا. هل تريدون المساعدة؟
button-help-along = نعم، سأساعد
notice-wants-to-help = صاحب فكرة «{ $title }» من السكان سيحضر ويريد المساعدة.
button-see-who-comes = رؤية من سيحضر


## Making a questionnaire
menu-questionnaire = إنشاء استبيان أو تعديله
act-form-made = إنشاء استبيان
act-answers-exported = تصدير الإجابات في جدول
act-form-changed = تعديل استبيان
act-form-thrown-away = التخلص من استبيان
button-to-questionnaire = ‹ إلى الاستبيان
button-to-rehearsal = ‹ إلى التجربة
making-would-stop =
    لا يمكن ذلك، لأن هذا الاستبيان ينتظر فتحه. لم يتغير شيء.
    { $reasons }
button-add-question = + إضافة سؤال
button-more-questions = + السؤال التالي
button-keep-as-it-is = ‹ بلا تغيير
button-keep-question = ‹ الإبقاء عليه
making-heading = إنشاء الاستبيانات
making-list = { $count ->
    [0] لا يوجد استبيان خاص بكم بعد. أنشئوا استبيانًا.
    [one] يوجد استبيان واحد خاص بكم. اضغطوا عليه للمتابعة، أو أنشئوا استبيانًا جديدًا.
    [two] يوجد استبيانان خاصان بكم. اضغطوا على أحدهما للمتابعة، أو أنشئوا استبيانًا جديدًا.
    [few] توجد { $count } استبيانات خاصة بكم. اضغطوا على أحدها للمتابعة، أو أنشئوا استبيانًا جديدًا.
    [many] يوجد { $count } استبيانًا خاصًا بكم. اضغطوا على أحدها للمتابعة، أو أنشئوا استبيانًا جديدًا.
   *[other] يوجد { $count } استبيان خاص بكم. اضغطوا على أحدها للمتابعة، أو أنشئوا استبيانًا جديدًا.
}
making-begin = ما اسم الاستبيان الجديد؟ اكتبوا العنوان. أو ابدؤوا بنسخة.
making-copy-of = نسخة من: { $title }
making-which-title = ما اسم الاستبيان؟ اكتبوا العنوان.
making-which-purpose = لماذا تسألون عن هذا، وماذا ستفعلون به؟ اكتبوا بضع جمل قصيرة. يقرؤها السكان قبل السؤال الأول.
making-no-purpose = (الهدف لم يُكتب بعد.)
making-empty = لا يوجد فيه سؤال بعد.
making-line = {"\u200F"}{ $number }. { $question } ({ $kind }{ $required ->
    [yes] ، إلزامي
   *[no] { "" }
}{ $conditional ->
    [yes] ، مع شرط
   *[no] { "" }
}){ $wrong ->
    [yes] { " " }⚠ راجعوه
   *[no] { "" }
}
making-found = { $count ->
    [one] وجد الفحص نقطة واحدة.
    [two] وجد الفحص نقطتين.
    [few] وجد الفحص { $count } نقاط.
   *[other] وجد الفحص { $count } نقطة.
}
making-title = العنوان
making-purpose = الهدف
making-translate = الترجمات
making-copy-all = إنشاء نسخة
making-check = { $count ->
    [0] الفحص: كل شيء جيد
    [one] الفحص: نقطة واحدة
    [two] الفحص: نقطتان
    [few] الفحص: { $count } نقاط
   *[other] الفحص: { $count } نقطة
}
making-use = الاستعمال في مسار
making-throw-away = التخلص من الاستبيان
making-throw-away-sure = هل تريدون التخلص من هذا الاستبيان؟ سيُحذف مع كل أسئلته.
making-all = ‹ كل الاستبيانات
making-which-kind = ما نوع السؤال؟
kind-one-choice = اختيار إجابة واحدة
kind-several-choices = اختيار أكثر من إجابة
kind-faces = وجوه من 😀 إلى 😢
kind-scale = مقياس بالأرقام
kind-open-text = سؤال مفتوح
kind-number = عدد
kind-date = تاريخ
kind-place = مكان على الخريطة
kind-neighbourhood = منطقة أو حي
kind-note = نص فقط
kind-acknowledge = نص مع الموافقة
making-which-text = اكتبوا السؤال كما يقرؤه السكان.
making-which-note = اكتبوا النص كما يقرؤه السكان.
making-which-hint = اكتبوا الشرح الذي يظهر تحت السؤال.
making-no-hint = بلا شرح
making-which-choices = اكتبوا الإجابات، كل إجابة في سطر خاص بها، و { $most } على الأكثر. هكذا يكون الترتيب على الشاشة أيضًا.
making-choice-too-long = {"\u200F"}«{ $choice }…» أطول من أن يتسع له زر. الحد الأقصى { $most } حرفًا. اختصروه وأرسلوا الكل مرة أخرى.
making-how-many-choices = عدد الإجابات هنا { $count }. أرسلوا 2 على الأقل و { $most } على الأكثر، كل إجابة في سطر خاص بها.
making-which-points = من أي رقم إلى أي رقم يكون المقياس؟
making-from-to = من { $first } إلى { $last }
making-which-ends = ماذا يعني أصغر رقم وأكبر رقم؟ اكتبوا سطرين. مثلًا أولًا: سيئ جدًا. وتحته: جيد جدًا.
making-two-ends = اكتبوا سطرين بالضبط، لا يزيد كل منهما عن { $most } حرفًا.
making-how-many-least = كم إجابة يجب اختيارها على الأقل؟
making-how-many-most = كم إجابة يمكن اختيارها على الأكثر؟
making-which-bounds = من أي عدد إلى أي عدد يُسمح؟ اكتبوا مثلًا: { -bounds }
making-two-numbers = اكتبوا عددين صحيحين، الأصغر أولًا. مثلًا: { -bounds }
making-which-days = من أي يوم إلى أي يوم يُسمح؟ اكتبوا مثلًا: { -days }
making-two-days = اكتبوا يومين، الأقرب أولًا. مثلًا: { -days }
making-question-number = السؤال { $number } من { $total } · { $kind }
making-unfinished = (لا يمكن أن يصل هذا السؤال إلى السكان بعد.)
making-condition = فقط لمن أجاب على السؤال { $number } بـ: { $answers }.
making-condition-written = فقط إذا صحّ هذا: { $condition }
making-text = السؤال
making-hint = الشرح
making-choices = الإجابات
making-points = الأرقام
making-ends = طرفا المقياس
making-limits = كم اختيارًا
making-bounds = من … إلى …
making-days = من … إلى …
making-required = إلزامي
making-shuffled = بترتيب عشوائي
making-decimal = مع الكسور أيضًا
making-background = عن الشخص: مرة واحدة
making-when = لمن؟
making-move = نقل
making-copy = نسخ
making-remove = حذف
making-remove-sure = هل تحذفون هذا السؤال؟ لن يعود بعد ذلك.
making-remove-hanging = هل تحذفون هذا السؤال؟ ما يعتمد على إجابته: السؤال { $numbers }. عندها يسقط ذلك الشرط.
making-move-where = أين يكون هذا السؤال؟
making-in-front = في البداية تمامًا
making-behind = بعد { $question }
making-when-which = على أي سؤال يعتمد ظهور هذا السؤال؟
making-when-none = لا يوجد قبله سؤال بأزرار. لذلك يظهر هذا السؤال للجميع.
making-always = يظهر هذا السؤال للجميع
making-when-answers = مع أي إجابات يظهر هذا السؤال؟ اضغطوا على واحدة أو أكثر.
making-which-language = إلى أي لغة تترجمون؟ ما لم يُترجم يقرؤه السكان بالهولندية.
making-language = { $missing ->
    [0] {"\u200F"}{ $language }: كل شيء مترجم
    [one] {"\u200F"}{ $language }: ينقص نص واحد
    [two] {"\u200F"}{ $language }: ينقص نصان
    [few] {"\u200F"}{ $language }: تنقص { $missing } نصوص
    [many] {"\u200F"}{ $language }: ينقص { $missing } نصًا
   *[other] {"\u200F"}{ $language }: ينقص { $missing } نص
}
making-easy-words = هولندية سهلة (A2)
making-translate-which = أي نصوص؟
making-translate-missing = ما ينقص ({ $count })
making-translate-all = كل شيء مرة أخرى ({ $count })
making-translate-this = اكتبوا هذا النص بهذه اللغة: { $language }.
making-translation-now = المكتوب الآن: { $text }
making-full = الحد الأقصى لعدد الأسئلة في الاستبيان { $most }. احذفوا سؤالًا أولًا.
making-question-gone = هذا السؤال لم يعد موجودًا. اكتبوا { -questionnaire } للمتابعة.
making-translated = هذه كانت كل النصوص. كل ما كتبتموه محفوظ.
making-keep-translation = اتركه كما هو
fault-unfinished = { $number ->
    [0] الاستبيان لم يكتمل بعد. راجعوا الأسئلة.
   *[other] السؤال { $number } لم يكتمل بعد. أكملوا ما ينقص.
}
fault-no-purpose = الهدف ناقص. اكتبوا لماذا تسألون عن هذا وماذا ستفعلون به.

## Rehearsal
check-found-nothing = لم يجد الفحص أي خطأ.
button-go-to-question = { $number ->
    [0] إلى العنوان والهدف ›
   *[other] إلى السؤال { $number } ›
}
button-rehearse = تجربة: هكذا يراه السكان
button-rehearse-first = التجربة أولًا، والفتح لاحقًا
button-begin-rehearsal = بدء التجربة ›
button-rehearse-again = مرة أخرى
button-leave-rehearsal = ‹ إنهاء التجربة
rehearsal-mark = {"\u200F"}⚠ تجربة: لا شيء من هذا يُحسب.
rehearsal-end = هنا تنتهي التجربة. يقرأ السكان الآن أن الإجابات وصلت، وأن تغييرها ممكن حتى نهاية { $until }. ما كتبتموه لم يُحفظ.
rehearsal-over = لم تعد التجربة ممكنة هنا: الاستبيان مفتوح، أو لم يعد موجودًا.
rehearsal-how-to-change = للتغيير، احذفوا الاستطلاع من المسار وأنشئوه من جديد.

## Messages to many
menu-broadcast = إرسال رسالة إلى عدد كبير من الناس
broadcasts-heading = رسائل إلى عدد كبير من الناس
broadcasts-list = { $count ->
    [0] لا توجد رسالة بعد. أنشئوا رسالة جديدة.
   *[other] اضغطوا على رسالة لرؤية سير الإرسال، أو أنشئوا رسالة جديدة.
}
broadcasts-planned = موعدها { $moment }: { $words }
broadcasts-going = جارٍ إرسالها: { $words }
broadcasts-sent = أُرسلت { $moment }: { $words }
broadcasts-recalled = مسحوبة: { $words }
broadcasts-cancelled = لم تُرسل: { $words }
button-new-broadcast = + رسالة جديدة
broadcast-to-whom = لمن هذه الرسالة؟
button-to-everyone = الجميع
button-to-own = أحيائي: { $names }
button-to-neighbourhoods = حي واحد أو أكثر
button-to-participants = المشاركون في مسار
button-to-signed-up = من سيحضر نشاطًا
to-everyone = الجميع
to-neighbourhoods = من يريد رسائل عن { $names }
to-process = من شارك في «{ $subject }»
to-signed-up = من سيحضر «{ $title }»، { $moment }
broadcast-which-process = { $count ->
    [0] لا يوجد مسار شارك فيه الناس.
   *[other] أي مسار؟
}
broadcast-which-activity = { $count ->
    [0] لا يوجد نشاط يمكنكم إرسال رسالة عنه.
   *[other] أي نشاط؟
}
broadcast-write =
    اكتبوا الرسالة تمامًا كما يجب أن يقرأها الناس. يمكنكم عمل نص عريض وروابط في تطبيق المحادثة.

    هل تريدون صورة؟ أرسلوا إذن الصورة مع النص تحتها.
    بعد ذلك ترون مثالًا أولًا.
broadcast-write-in = اكتبوا النص بهذه اللغة: { $language }.
broadcast-picture-alone = وصلت الصورة. اكتبوا الآن النص الذي يأتي تحتها.
broadcast-translation-too-long = الحد الأقصى للنص تحت الصورة { $most } حرف. إحدى الترجمات أطول. اختصروها أولًا.
broadcast-preview = في الأعلى ترون الرسالة كما تصل
broadcast-for = لمن: { $whom }
broadcast-receivers = عدد من تصلهم: { $count }
broadcast-nobody = لن يستلم أحد هذه الرسالة الآن. الرسائل عن حي معيّن تصل فقط إلى من يختار ذلك عبر /notifications.
broadcast-takes = مدة الإرسال حوالي { $time }
broadcast-unreachable = منهم من لا يمكن الوصول إليهم: { $count }
broadcast-another-day = منهم من وصله اليوم ما يكفي، فتصله بعد يوم: { $count }
broadcast-muted = لا يريدون هذا النوع من الرسائل: { $count }
broadcast-left-out = وصلتهم رسائل كثيرة، فلا تصلهم هذه: { $count }
broadcast-in-all = اللغات: { $languages }
broadcast-in = اللغات: { $languages }. من يقرأ لغة أخرى ({ $lacking }) يصله النص الهولندي.
takes-seconds = { $count ->
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $count } ثوانٍ
   *[other] { $count } ثانية
}
takes-minutes = { $count ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $count } دقائق
   *[other] { $count } دقيقة
}
takes-hours = { $count ->
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $count } ساعات
   *[other] { $count } ساعة
}
button-send-now = الإرسال الآن
button-send-later = الإرسال لاحقًا
button-change-text = تغيير النص
button-translate = إضافة ترجمة
broadcast-which-language = بأي لغة الترجمة؟
broadcast-when = متى تُرسل الرسالة؟
broadcast-quiet = من { $begin } إلى { $end } لا نزعج الناس. متى تريدون إرسال الرسالة؟
button-send-in-morning = { $moment }
button-send-by-night-now = الآن رغم تأخر الوقت
button-send-by-night = في ذلك الوقت رغم ذلك
broadcast-sure-now = تُرسل الرسالة الآن إلى: { $whom }. هل هذا صحيح؟
broadcast-sure-later = تُرسل الرسالة في { $moment } إلى: { $whom }. هل هذا صحيح؟
button-yes-send = نعم، أرسل
button-yes-plan = نعم، في هذا الموعد
button-back-to-preview = لا، رجوع
broadcast-went-already = لا يمكنكم تغيير هذه الرسالة: أُرسلت أو أُلغيت. اكتبوا { -broadcast } لرؤية سير الإرسال.
broadcast-unknown = هذه الرسالة غير موجودة. اكتبوا { -broadcast } لرؤية الرسائل الموجودة.
broadcast-heading = الرسالة { $number }
broadcast-is-planned = موعدها: { $moment }
broadcast-not-sent = لم تُرسل. كان موعدها { $moment }
broadcast-goes-on = جارٍ الإرسال الآن. ترون هنا تلقائيًا إلى أين وصل.
broadcast-rests = يتابع: { $moment }
broadcast-is-paused = متوقفة مؤقتًا
broadcast-is-done = تم. بدأ الإرسال { $moment }
broadcast-is-being-recalled = جارٍ سحبها. ما وصل منها نحذفه من المحادثات.
broadcast-is-recalled = مسحوبة
ledger-delivered = وصلت: { $count } من { $total }
ledger-waiting = ما زال يجب إرسالها: { $count }، حوالي { $time }
ledger-blocked = لا يريدون رسائل منا أو غادروا: { $count }
ledger-failed = فشلت: { $count }
ledger-uncertain = غير مؤكد إن وصلت: { $count }
ledger-expired = فات الأوان، ولم تُرسل: { $count }
ledger-cancelled = لم تُرسل، لأنها سُحبت أو لم تعد مطلوبة: { $count }
ledger-recalling = ما زالت تُحذف من المحادثات: { $count }
ledger-recalled = حُذفت من المحادثات: { $count }
button-change-broadcast = تعديل
button-cancel-broadcast = عدم الإرسال
button-pause-broadcast = إيقاف مؤقت
button-resume-broadcast = متابعة الإرسال
button-recall-broadcast = سحب الرسالة
broadcast-cancel-sure = عندها لن تُرسل الرسالة. هل أنتم متأكدون؟
button-yes-cancel = نعم، لا ترسلها
broadcast-recall-sure = من لم تصله بعد لن تصله. وما وصل نحذفه من المحادثات. هذا ممكن حتى { $hours ->
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $hours } ساعات
   *[other] { $hours } ساعة
} بعد الإرسال. هل أنتم متأكدون؟
button-yes-recall = نعم، اسحبها
button-tell-signed-up = رسالة إلى من سيحضر
button-fewer-messages = رسائل أقل
menu-messages = أي رسائل تريدون أن تصلكم؟
messages-heading = أي رسائل تريدون؟
messages-text =
    {"\u200F"}☑ تعني أنها تصلكم. اضغطوا للتغيير.

    من الرسائل إلى عدد كبير من الناس يصلكم في اليوم { $most } على الأكثر. أما الردود الموجهة إليكم، مثل مكان صار متاحًا أو نشاط أُلغي، فتصلكم دائمًا.
kind-news = أخبار من المنظمة
kind-process = عن مسارات شاركت فيها
kind-activity = عن أنشطة سأحضرها
kind-questions = تذكير باستبيان
kind-digest = كل أسبوع: ماذا يوجد؟
button-follow = رسائل عن حي
button-followed = الحي: { $name }. اختيار حي آخر
button-unfollow = لا رسائل بعد الآن عن { $name }
messages-which-neighbourhood = عن أي حي تريدون رسائل؟ يُحفظ هذا مع حسابكم، منفصلًا عن إجاباتكم في الاستبيانات.
button-digest = أرسل لي هذا كل أسبوع
button-digest-no-longer = لا ترسل كل أسبوع بعد الآن
digest-heading = هذا ما يوجد في الأسبوع القادم:
digest-line = {"\u200F"}– { DATETIME($start_at, dateStyle: "full", timeStyle: "short") }: { $title } ({ $place })
button-see-and-join = العرض والمشاركة
act-broadcast-planned = إنشاء رسالة إلى عدد كبير من الناس
act-broadcast-changed = تعديل رسالة لها موعد
act-broadcast-cancelled = إلغاء رسالة لها موعد
act-broadcast-paused = إيقاف رسالة مؤقتًا
act-broadcast-resumed = متابعة إرسال رسالة
act-broadcast-recalled = سحب رسالة
on-broadcast = الرسالة { $number }
my-data-wishes = هذه الرسائل تصلكم: { $kinds }
my-data-no-wishes = لا تريدون الرسائل التي تُرسل إلى عدد كبير من الناس.
my-data-followed = تصلكم رسائل عن هذا الحي: { $name }
my-data-broadcast = أنشأتم هذه الرسالة إلى عدد كبير من الناس: { $words }

## Results by group, weighted and compared
number-hidden = غير معروض
results-interim = هذه نتيجة مؤقتة، بلا نسب مئوية. العدد الفعلي لكل إجابة لا يقل عن العدد المعروض. لا تظهر أعداد جديدة إلا إذا أرسل أشخاص آخرون إجاباتهم، وبلغ عددهم { $least }. هكذا لا يمكن التعرف على أحد.
results-not-yet = تظهر النتيجة عندما يُغلق الاستبيان.
results-why-hidden = «غير معروض» تعني: هذا العدد، أو عدد يُستنتج منه، يخص مجموعة عدد أفرادها أقل من { $least }. هكذا لا يمكن التعرف على أحد.
results-easy = {"\u200F"}– بكلمات سهلة: { $count }
results-which-question = أي سؤال تريدون رؤيته؟
result-share = {"\u200F"}– { $label }: { $count } ({ $share }%)
result-margin = مع هامش الخطأ: { $low } إلى { $high }%
result-weighted = مرجّح { $share }%، مع هامش الخطأ: { $low } إلى { $high }%
result-weighted-hidden = مرجّح: غير معروض
result-most = الأكثر اختيارًا: { $answers }
result-mean = المتوسط: { $mean }. نصف المجيبين اختاروا { $median } أو أقل.
result-mean-hidden = المتوسط: غير معروض
result-band = من { $first } إلى { $last }
difference-clear = · الفرق بالنقاط المئوية { $points }، وهو واضح
difference-not-clear = · الفرق بالنقاط المئوية { $points }، وهو غير واضح
by-age = حسب العمر
by-neighbourhood = حسب الحي
by-nothing = في المجموع
button-by-age = حسب العمر
button-by-neighbourhood = حسب الحي
button-one-question = سؤال واحد
button-who-answered = من شارك؟
button-compare = مقارنة
button-to-results = ‹ العودة إلى النتائج
split-how = بعد النسبة المئوية يظهر الفرق عن كل من أجابوا غير هذه المجموعة. «واضح» تعني: نادرًا ما يكون فرق كهذا صدفة.
split-not-safe = المجموعات في هذا السؤال أصغر من أن تُعرض كل واحدة على حدة.
split-nothing = لا يوجد سؤال يمكن عرضه حسب المجموعات.
group-heading = {"\u200F"}{ $group } (عدد الإجابات: { $count })
group-not-said = لم يُذكر
groups-together = {"\u200F"}{ $groups } معًا
question-effective = الأرقام المرجّحة لهذا السؤال دقيقة كأرقام مجموعة تشبه السكان تمامًا، عدد أفرادها { $effective }.
represented-by = من شارك، { $by }:
represented-line = {"\u200F"}– { $label }: { $count } ({ $share }%)؛ النسبة بين السكان { $population }%
represented-figures = السكان: بدون الأطفال حتى عمر 14 سنة. ليس في هذه الأرقام مجموعة خاصة بعمر 75 سنة أو أكثر.
weighted-how = مرجّح { $by }: المجموعات التي شارك منها عدد قليل تُحسب أكثر، حتى يشبه الكل السكان. يُحسب كل مشارك بعدد من الأشخاص بين { $least } و { $most }. هذا دقيق كإجابات مجموعة تشبه السكان تمامًا، عدد أفرادها { $effective }.
weighted-trimmed = لا يُحسب أحد بأكثر من 5 أشخاص أو بأقل من 0.2 شخص؛ لذلك يشبه الكل السكان تقريبًا.
unweighted-interim = النتيجة المؤقتة لا تُرجّح.
unweighted-not-asked = غير مرجّح: لم يُسأل عن العمر والحي.
unweighted-no-population = غير مرجّح: لا يُعرف عدد السكان في إحدى المجموعات.
unweighted-too-few = غير مرجّح: عدد المشاركين من إحدى المجموعات أقل من { $least }.
unweighted-no-convergence = غير مرجّح: يختلف المشاركون عن السكان أكثر من اللازم.
withheld-heading = غير معروض، لأن من يمكن التعرف عليهم عددهم أقل من { $least }:
withheld-line = {"\u200F"}– السؤال { $number }، { $by }: { $hidden } من أصل { $total } من الأرقام
withheld-table = {"\u200F"}– السؤال { $number }، { $by }: كل الأرقام
compare-which = مع أي وقت آخر تريدون المقارنة؟
compare-none = لا يوجد استبيان آخر مغلق فيه الأسئلة نفسها.
compare-other = {"\u200F"}{ $title } (رقم { $number })
compared-how = الوقت الأسبق أولًا، ثم الوقت اللاحق. «واضح» تعني: نادرًا ما يكون فرق كهذا صدفة.
compared-line = {"\u200F"}– { $label }: من { $before }% إلى { $after }%
compared-nothing = لا توجد إجابة يمكن عرضها في الوقتين معًا.
act-interim-read = قراءة نتيجة مؤقتة

## One's own points as a picture
radar-you = أنتم
radar-everyone = الجميع معًا
radar-yours-alone = أنتم وحدكم ترون هذه الصورة. نحن لا نحتفظ بها.
radar-heading = صورتكم بالكلمات:
radar-line = { $dimension }: { $own }
radar-line-beside = { $dimension }: أنتم { $own }، { $name } نحو { $mean }

## Charts of results
chart-number = { $share } ({ $count })
chart-above = { $organisation } · عدد المشاركين: { $sent }
chart-by-age = (حسب العمر)
chart-by-neighbourhood = (حسب الحي)
chart-most-given = فقط أكثر الإجابات تكرارًا، وعددها { $count }.
chart-several = كان يمكن اختيار أكثر من إجابة. لذلك يزيد المجموع على ٪100.
chart-hidden = غير معروض: يخص عددًا قليلًا جدًا من الناس. هكذا لا يمكن التعرف على أحد.
chart-interim = نتيجة مؤقتة. الأعداد تقريبية: مقرّبة إلى الأسفل إلى مضاعفات { $step }.

## The report of results
report-contact = { $organisation } · { $contact } · { $day }
report-in-short = باختصار
report-asked = ماذا سُئل؟
report-who = من شارك؟
report-said = ماذا قال الناس؟
report-doing = ماذا نفعل بذلك؟
report-not-known = ما الذي لا نعرفه؟
report-counted = كيف جرى العدّ؟
report-sent = عدد المشاركين: { $sent }.
report-most-said = { $question } الإجابة الأكثر تكرارًا: { $answer } ({ $share }).
report-questions = عدد الأسئلة: { $count }.
report-when = كانت المشاركة ممكنة من { $opened } إلى { $closed }.
report-response = المشاركة
report-count = العدد
report-share = النسبة
report-reached = تم الوصول إليهم
report-started = بدأوا
report-sent-row = أرسلوا
report-age = العمر
report-neighbourhood = الحي
report-took-part = شاركوا
report-live-there = يسكنون هناك
report-answer = الإجابة
report-between = بين
report-weighted-share = مرجّح
report-themes = المواضيع: { $listed }.
report-words = الكلمات التي استخدمها أكثر الناس، في { $read } إجابة: { $listed }.
report-quotes = بكلماتهم:
report-only-these = هذا ما يقوله من شارك. لا نعرف رأي الآخرين.
report-missed = شارك من هذه المجموعات عدد قليل نسبيًا: { $groups }.
report-withheld = عدد الأرقام التي لا نعرضها: { $count }. فهي تخص مجموعات أقل من { $least } أشخاص، أو تكشف مجموعة كهذه.
report-only-sent = لا تُحسب إلا الإجابات المرسلة.
report-not-answers = «لا أعرف» و«أفضّل ألا أقول» لا تُحسب إجابة. النسبة من الذين أجابوا.
report-small-groups = لا نعرض أرقامًا عن أقل من { $least } أشخاص. هكذا لا يمكن التعرف على أحد.
report-margin = «بين» هو هامش الخطأ: لو شاركت مجموعة أخرى بالعدد نفسه من المكان نفسه، لكانت النسبة ضمن هذا المجال 95 مرة من 100. ولا يصح هذا إلا إذا كان المشاركون يشبهون من لم يشارك.
counted-word = ‏{ $word } ({ $count })
quoted = «{ $words }»
report-on-scale = المتوسط، من { $first } إلى { $last }
report-mean = { $question } { $mean } ({ $scale }).

## Files of results
file-summary = الملخص
file-questions = الأسئلة
file-splits = حسب المجموعة
file-sheets = الإجابات
file-codes = دليل الرموز
file-question = السؤال
file-group = المجموعة
file-low = على الأقل
file-high = على الأكثر
file-answered = أجابوا
file-skipped = تم التخطي أو لم يُسأل
file-column = العمود
file-code = الرمز
file-meaning = المعنى
file-yes = نعم
file-no = لا
file-empty = لا إجابة، أو غير معروض
file-random-order = كل صف لشخص واحد، بترتيب عشوائي ودون اسم أو عمر أو حي.
file-left-out = حُذفت: الإجابات المفتوحة والأماكن والأيام وما يخص عددًا قليلًا جدًا من الناس أو يكشف عنهم. لذلك بعض الخانات فارغة أيضًا؛ أما أوراق الأعداد فكاملة. من يعرف شخصًا جيدًا قد يتعرف أحيانًا على صفه. لا تمرّروا هذا الملف.
share-below = اقرأوا كل شيء: { $link } واكتبوا { -outcomes }
-outcomes = /outcomes
chart-more-in-file = هناك المزيد. كل شيء في التقرير.
charts-none = لا شيء للرسم: كل الأسئلة مفتوحة، أو المجموعات صغيرة جدًا.
take-results-which = ماذا تريدون؟
take-results-open = الاستبيان ما زال مفتوحًا. يتوفر التقرير والملفات بعد إغلاقه.
button-take-results = صور وملفات ونشر
button-pictures = صور
button-report = تقرير (PDF)
button-workbook = ملف إكسل (XLSX)
button-table = الإجابات كجدول (CSV)
button-to-publish = نشر النتيجة
button-other-file = ‹ شيء آخر
button-quote = اقتباس للتقرير
file-name-report = report-{ $number }
file-name-results = results-{ $number }
file-report = التقرير. اقرأوه أنتم قبل تمريره.
file-told = الملف. كل صف لشخص واحد: لا تمرّروه. سُجّلت هذه المرة في السجل.
file-not-made = تعذّر إنشاء الملف. حاولوا مرة أخرى.
act-results-taken = أُخذت النتيجة كملف
publish-heading = هذا ما يراه الجميع
publish-results-sure = يمكن للجميع بعدها قراءة النتيجة بكتابة { -outcomes }، مع كل الصور والتقرير والاقتباسات. يتلقى المشاركون رسالة، وكذلك من يريد أخبار هذه الأحياء. لا يمكن التراجع عن هذا.
publish-not-closed = يمكن النشر بعد إغلاق الاستبيان.
published-before = نُشرت هذه النتيجة من قبل. يقرأها الجميع بكتابة { -outcomes }.
published-now = نُشرت النتيجة. يتلقى المشاركون رسالة الآن.
button-publish-yes = انشروا وأرسلوا
button-publish-no = ليس الآن
notice-results = شاركتم في «{ $title }». شكرًا لكم! هذه هي النتيجة.
notice-results-near = قال السكان رأيهم: «{ $title }». هذه هي النتيجة.
button-read-outcome = قراءة النتيجة
menu-outcomes = قراءة النتائج
outcomes-none = لم تُنشر أي نتيجة بعد.
outcomes-heading = النتائج
outcomes-which = أي نتيجة تريدون قراءتها؟
button-all-outcomes = ‹ كل النتائج
button-to-outcome = ‹ رجوع
button-pictures-by-age = صور حسب العمر
button-pictures-by-place = صور حسب الحي
results-being-made = يجري إعداد النتيجة النهائية. حاولوا مرة أخرى بعد دقيقة.

## How well people are served

menu-service = معرفة سرعة رد البوت
button-look-again = النظر مرة أخرى
service-heading = ما سرعة رد البوت
service-today =
    اليوم
    { $taps }
    { $notices }
service-week =
    آخر 7 أيام
    { $taps }
    { $notices }
service-month =
    آخر 30 يومًا
    { $taps }
    { $notices }
service-taps = رد خلال ثانية واحدة: { $share } من { $number } من النقرات.
service-taps-none = لم ينقر أحد على زر.
service-notices = في الوقت، خلال 10 ثوانٍ: { $share } من { $number } من الرسائل.
service-notices-none = لم تكن هناك رسائل إلى شخص واحد.
service-explained = تُحسب من الرسائل التذكيرات والعروض والردود إلى شخص واحد. الرسالة إلى كثيرين لا تُحسب: فهي تحتاج وقتًا. الأرقام متأخرة دقيقة واحدة.
