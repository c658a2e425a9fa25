# Українська, проста мова, ввічлива форма «ви». The same sentences as nl.ftl, in the same order.
language-name = Українська

## The machine
button-back = ‹ Назад
button-onward = Далі ›
button-resume = Продовжити відповідати
button-skip = Пропустити
button-previous-page = ‹ Попередня
button-next-page = Наступна ›
page = Частина { $number } з { $total }
use-the-buttons = Оберіть одну з кнопок нижче. Натисніть ту, що вам підходить.
no-longer-there = На жаль, ви трохи запізнилися: це вже неможливо. Нижче показано, що можна зробити зараз.
please-type = Напишіть відповідь словами. Я не вмію читати фото й голосові повідомлення.
too-long = Ваша відповідь задовга. Знаків у ній: { $count }, а можна не більше ніж { $most }. Скоротіть її та надішліть ще раз.
old-screen = Це старе запитання. Нижче показано, де ви зараз.
failed = У нас сталася помилка. Ваші попередні відповіді збережено. Спробуйте ще раз трохи згодом. Помилка повторюється? Тоді повідомте нам цей код: { $id }
edited = Ви змінили попереднє повідомлення. Я цього не бачу. Надішліть відповідь новим повідомленням або натисніть ‹ Назад.
in-group = Вітаю! Я розмовляю з кожним окремо, щоб ніхто інший не читав. Натисніть кнопку, щоб поговорити зі мною.
button-in-private = Поговорити зі мною
takes-longer = Це триває трохи довше, ніж зазвичай. Ваша відповідь надійде сама. Вам нічого не треба робити.
admin-failure = У Wijkstem сталася помилка. Код: { $id }. Тип: { $kind }. Причину записано під цим кодом у журналі сервера. Про помилки одного типу ви дізнаєтеся не частіше ніж раз на годину.

## Start, help, language, stop
welcome = Вітаємо у Wijkstem від { $organisation }
welcome-polls = { $count ->
    [one] Тут ви можете сказати, що ви думаєте про свій район. Зараз є { $count } анкета. Натисніть на неї, щоб почати.
    [few] Тут ви можете сказати, що ви думаєте про свій район. Зараз є { $count } анкети. Натисніть на ту, яку хочете заповнити.
   *[other] Тут ви можете сказати, що ви думаєте про свій район. Зараз є { $count } анкет. Натисніть на ту, яку хочете заповнити.
    }
welcome-no-polls = Тут ви можете сказати, що ви думаєте про свій район. Зараз запитань до вас немає. Загляньте пізніше.
start-sent = { $title } (надіслано)
start-begun = { $title } (продовжити)
link-unknown = Це посилання не працює або вже не діє. Напишіть /start, щоб побачити, що є зараз.
button-language = Обрати мову / Language
button-help = Допомога
language-which = Яку мову ви хочете? Which language do you want?
language-chosen = Тепер я розмовляю з вами українською. Напишіть /start, щоб продовжити.
help-heading = Що ви можете тут робити?
help-contact = Маєте запитання? Зверніться до нас: { $contact }
stopped = Ви зупинилися. Напишіть /start, якщо захочете почати знову.
stopped-saved = Ви зупинилися. Ваші відповіді збережено. Напишіть /start, якщо захочете продовжити.
menu-start = Початок: що є зараз?
menu-language = Обрати іншу мову
menu-stop = Зупинитися
menu-help = Пояснення
menu-results = Переглянути результати
menu-consultations = Відкрити й закрити анкети

## A consultation
consultation-unknown = Цієї анкети вже немає. Напишіть /start, щоб побачити, що є зараз.
closed-sent = Цю анкету закрито. Ваші відповіді враховано. Дякуємо!
closed-unsent = Цю анкету закрито. На жаль, ви запізнилися. Хочете взяти участь у чомусь іншому? Напишіть /start.
consent =
    { $purpose }

    В анкеті { $certain ->
        [yes] {""}
       *[no] щонайбільше{" "}
    }{ $questions ->
        [one] { $questions } запитання.
        [few] { $questions } запитання.
       *[other] { $questions } запитань.
    } Ви можете зупинитися будь-коли й продовжити пізніше. Узяти участь можна до { $until } включно.
    { $voice }
    Що буде з вашими відповідями?
    { $who }• Запитання про здоров’я особисті. Ви можете пропустити будь-яке запитання кнопкою «Пропустити».
    • Через { $months ->
        [one] { $months } місяць
        [few] { $months } місяці
       *[other] { $months } місяців
    } після закриття ми зберігаємо лише кількість відповідей.
    • Ви завжди можете стерти свої відповіді, доки анкета відкрита.

    Є запитання про це? { $contact }

    Візьмете участь? Вам має бути 16 років або більше.
consent-who-reads = • { $organisation } читає відповіді всіх разом. Ніхто не бачить, хто що сказав.
button-agree = Так, мені є 16 років, беру участь
button-decline = Ні, не беру участі
consent-declined = Добре. Ми нічого не зберегли, крім того, що більше не питатимемо вас про це. Захочете взяти участь пізніше? Напишіть /start.
progress = Запитання { $number } з { $total }
progress-at-most = Запитання { $number }, усього не більше ніж { $total }
question-does-not-fit = Ця відповідь не узгоджується з тим, що ви казали раніше, або не може бути правильною. Перевірте її та дайте відповідь ще раз.
answer-so-far = Ваша відповідь зараз: { $answer }
answer-dont-know = Не знаю
answer-rather-not = Не хочу казати
answer-other = Інше, а саме …
answer-other-namely = Інше: { $words }
answer-skipped = (пропущено)
question-several = Оберіть від { $least } до { $most }.
question-exactly = Оберіть рівно { $count }.
question-chosen = { $count ->
    [0] Натисніть на те, що вважаєте важливим.
   *[other] Зараз обрано: { $count }.
}
question-too-many = Можна обрати не більше ніж { $most }. Спочатку натисніть на щось обране, щоб скасувати його.
question-too-few = Оберіть щонайменше { $least }.
button-done = Готово, обрано { $count }
question-type-other = Напишіть нижче, що ви маєте на увазі.
question-type-words = Напишіть відповідь нижче.
question-scale = { $first } = { $low }, { $last } = { $high }
face-1 = 😢 дуже погано
face-2 = 🙁 погано
face-3 = 😐 так собі
face-4 = 🙂 добре
face-5 = 😀 дуже добре
look-back = Усе правильно?
look-back-line = { $number }. { $question } → { $answer }
look-back-change = Хочете щось змінити? Натисніть номер запитання.
look-back-send = Ваші відповіді буде враховано, лише коли ви натиснете «Надіслати».
look-back-again = Ви вже надсилали відповіді. Зміни буде враховано, лише коли ви знову натиснете «Надіслати».
button-send = Надіслати
button-erase-all = Стерти мої відповіді
erase-sure = Ви впевнені? Усі ваші відповіді на цю анкету буде стерто. Їх не буде враховано.
button-erase = Так, стерти все
button-keep = Ні, назад
erased = Ваші відповіді стерто. Від них нічого не збережено. Захочете взяти участь пізніше? Напишіть /start.
sent-thanks = Дякуємо! Ваші відповіді отримано.
sent =
    Ви можете змінити їх до { $until } включно.

    Ваш код отримання: { $receipt }
    Цей код нічого не говорить про ваші відповіді.

    Напишіть /start, щоб побачити, що ще є.
button-change = Змінити мої відповіді

## Staff: consultations
manage-heading = Анкети
manage-list = { $count ->
    [0] Анкет ще немає.
   *[other] Натисніть на анкету або створіть нову.
}
manage-poll = { $title } ({ $state }, номер { $number })
state-open = відкрито
state-closed = закрито
button-new = + Нова анкета
manage-template = Яку анкету ви хочете відкрити?
manage-until-when = До якого дня включно анкета буде відкрита? Оберіть день або напишіть його, наприклад 31-12-2026.
manage-preview = Останній день: { $until } Після відкриття змінити запитання вже не можна.
button-open = Відкрити зараз
manage-card =
    Стан: { $state }, останній день: { $until }
    Посилання для мешканців: { $link }
button-results = Переглянути результати
button-close = Закрити
button-keep-open = Залишити відкритою
manage-close-sure = Ви впевнені? Після закриття ніхто вже не зможе відповісти.
manage-closed = Анкету закрито.

## Staff: results
results-which = Результати якої анкети ви хочете побачити?
results-none-yours = Зараз немає результатів, які ви можете переглянути.
results-none = Анкет ще немає. Створіть анкету командою /consultations.
results-unknown = Анкети з номером { $number } немає. Напишіть /results, щоб обрати.
results-so-far = Проміжний результат: анкета ще відкрита.
results-final = Остаточний результат: анкету закрито.
results-response =
    Отримали: { $reached }
    Почали: { $started }
    Надіслали: { $sent }
    Ще не надіслали: { $unfinished }
results-too-few = Ми показуємо відповіді, лише коли їх надіслали щонайменше { $least } людей. Так нікого не можна впізнати.
results-answered = Відповіли: { $count }
results-dont-know = не знаю: { $count }
results-rather-not = не хочу казати: { $count }
results-skipped = пропущено: { $count }
results-skipped-or-not-asked = Пропущено або не запитано: { $count }
result-line = – { $label }: { $count }
result-mean = Середнє: { $mean } (найвище: { $last })

## Roles and neighbourhoods
not-allowed = Цього ви тут робити не можете. Напишіть /help, щоб побачити, що ви можете.
help-line = { $typed } – { $what }
menu-roles = Надавати й забирати ролі
menu-auditlog = Переглянути журнал
menu-learn-more = Більше про район
menu-links = Змінити список /learnmore
role-resident = мешканець / мешканка
role-ambassador = амбасадор / амбасадорка здоров’я
role-partner = партнер / партнерка
role-organiser = організатор / організаторка
role-staff = працівник / працівниця
role-admin = адміністратор / адміністраторка
role-in-process = { $role } (процес { $number })
role-in-neighbourhoods = { $role } ({ $names })
role-accept =
    { $organisation } питає, чи хочете ви цю роль: { $role }.

    Те, що ви робите в цій ролі, записується в журнал. Ви згодні?
button-accept-role = Так, я хочу цю роль
button-decline-role = Ні, не хочу
role-accepted = Ваша роль тепер: { $role }. Напишіть /help, щоб побачити, що ви можете.
role-declined = Добре. Нічого не змінилося.
role-link-spent = Це посилання вже використано або воно застаріло. Попросіть в адміністратора нове.
roles-heading = Ролі
roles-list = { $count ->
    [0] Ще ніхто не має ролі.
   *[other] Натисніть на ім’я, щоб побачити роль або забрати її.
}
roles-line = { $note }: { $role }
roles-line-pending = { $note }: { $role } (посилання ще не використано)
button-give-role = + Надати роль
roles-which = Яку роль ви хочете надати?
roles-which-process = У якому процесі? Натисніть на нього або напишіть номер.
roles-no-process = Процесу з таким номером немає. Напишіть лише цифри, наприклад 12.
roles-which-neighbourhoods = У яких кварталах?
roles-note = Для кого ця роль? Напишіть ім’я, за яким ви впізнаєте цю людину, наприклад: Ілсе з GGD.
roles-sure =
    Роль: { $role }
    Для кого: { $note }

    Ви отримаєте посилання. Воно спрацює один раз і діє не довше ніж { $hours ->
        [one] { $hours } годину
        [few] { $hours } години
       *[other] { $hours } годин
    }. Надішліть його лише цій людині.
button-make-link = Створити посилання
role-link =
    Надішліть це посилання цій людині:
    { $link }

    Посилання спрацює один раз, до { $until }. Ви бачите його лише зараз.
role-link-shown = Посилання вже показано один раз і не збережено. Не маєте його? Скасуйте його командою /roles і створіть нове.
role-gone = Цієї ролі вже немає. Напишіть /roles.
role-card =
    Роль: { $role }
    Відколи: { $since }
role-card-pending =
    Роль: { $role }
    Посилання ще не використано. Воно діє до { $since }.
button-take = Забрати роль
button-withdraw = Скасувати посилання
button-leave-role = Ні, залишити так
role-take-sure = Ви впевнені? { $note } більше не матиме цієї ролі: { $role }. Це діє одразу.
role-taken = Зроблено. Роль більше не діє. Напишіть /roles, щоб побачити інші ролі.
neighbourhood-search = Натисніть кнопку. Або напишіть кілька латинських літер назви кварталу чи чотири цифри поштового індексу.
neighbourhood-found = Ось що знайдено за «{ $words }». Немає того, що треба? Напишіть щось інше.
neighbourhood-none = За «{ $words }» кварталу не знайдено. Оберіть кнопками або напишіть щось інше.
neighbourhood-chosen = { $count ->
    [one] Обрано { $count } квартал: { $names }
    [few] Обрано { $count } квартали: { $names }
   *[other] Обрано { $count } кварталів: { $names }
}
neighbourhood-all = ‹ Усі райони
neighbourhood-elsewhere = Я живу в іншому місці

## The audit log
logbook-heading = Журнал
logbook-empty = Тут ще нічого немає.
logbook-line = { $number }. { $when }
    { $who }: { $what } ({ $on })
logbook-command-line = командний рядок
on-consultation = анкета { $number }
on-process = процес { $number }
on-link = посилання { $number }
on-neighbourhoods = квартали
act-role-offered = створено посилання для ролі
act-role-accepted = роль прийнято
act-role-taken = роль забрано
act-role-withdrawn = посилання для ролі скасовано
act-link-added = додано пораду, що почитати
act-link-changed = змінено пораду, що почитати
act-link-removed = прибрано пораду, що почитати
act-link-restored = повернуто пораду, що почитати
act-consultation-opened = анкету відкрито
act-consultation-closed = анкету закрито
act-results-read = переглянуто результати
act-neighbourhoods-loaded = завантажено квартали

## More to read
learn-more-heading = Дізнатися більше
learn-more-none = Зараз немає що почитати.
links-heading = Список /learnmore
links-list = Натисніть на рядок, щоб змінити його.
links-full = Рядків у списку вже { $most }. Більше в одне повідомлення не вміститься. Спочатку приберіть один.
links-removed = { $title } (прибрано)
links-no-url = Посилання ще немає. Мешканці бачать лише назву.
links-type-title = Напишіть назву.
links-type-url = Напишіть або вставте посилання. Воно починається з https://
links-wrong-url = Це неправильне посилання. Посилання починається з https:// і не має пробілів. Наприклад: https://wijkengids.nl
button-add-link = + Додати
button-link-title = Змінити назву
button-link-url = Змінити посилання
button-link-remove = Прибрати
button-link-restore = Повернути
button-no-url = Без посилання
## Counting again
method-approval = Схвалення: виграє той, хто має найбільше позначок
method-borda = Борда: бали за кожне місце
method-schulze = Шульце: кожен варіант проти кожного іншого
method-instant-runoff = Тури з вибуванням: хто має найменше голосів, вибуває
method-stv = Єдиний голос, що передається (STV), як у громадах Шотландії
method-points = Бали: виграє той, хто має найбільше балів
method-greedy = За порядком: спочатку найбільше голосів, доки вистачає грошей
method-equal-shares = Рівні частки: кожен має однакову частку грошей
method-bradley-terry = Порівняння по двоє (Bradley-Terry)
count-ballots = { $blank ->
    [0] Голоси: { $count }
   *[other] Голоси: { $count }. Порожні: { $blank }
    }
count-comparisons = Порівняння: { $count }
count-winners = { $count ->
    [1] Обрано:
   *[other] Обрано ({ $count }):
    }
count-undecided = Ще не вирішено. Ці варіанти мають порівну, а правило не каже, хто перший:
count-nobody = Нікого не обрано.
count-too-many-ties = Порівну мають так багато варіантів, що не всі можливості перевірено. Оберіть правило для такого випадку, наприклад жереб.
count-as-published = Файл називає той самий результат.
count-tie-published = Файл називає результат, що узгоджується з цим: отже, рівний результат вирішено інакше.
count-not-as-published = Увага: файл називає інший результат. Можливо, рахували за іншим правилом?
count-scores = Ось як пораховано:
count-score = {"  "}{ $option }: { NUMBER($score, maximumFractionDigits: 5) }
count-pairwise = Скільки людей ставлять варіант ліворуч вище, ніж варіант угорі:
count-paths = Найсильніший шлях від варіанта ліворуч до варіанта вгорі:
count-condorcet = { $option } перемагає кожен інший варіант окремо.
count-no-condorcet = Жоден варіант не перемагає кожен інший окремо.
count-standing = Порядок:
count-round = Тур { $number }
count-exhausted = {"  "}більше не враховується, немає наступного вибору: { $count }
count-out = {"  "}вибуває: { $options }
count-quota = Поріг для обрання: { $quota }. Дійсних голосів: { $valid }.
count-stage-first = Крок { $number }: перші вподобання
count-stage-surplus = Крок { $number }: надлишок { $options } переходить до наступного вподобання
count-stage-excluded = Крок { $number }: { $options } вибуває, голоси переходять до наступного вподобання
count-not-transferable = {"  "}не переходить нікому: { NUMBER($votes, maximumFractionDigits: 5) }
count-elected = {"  "}обрано: { $option }
count-greedy = Кожен проєкт по черзі:
count-bought = {"  "}{ $option }: { $score }. Коштує { $cost }, є { $left }: обрано
count-does-not-fit = {"  "}{ $option }: { $score }. Коштує { $cost }, лишилося тільки { $left }: не вистачає
count-shares = Спочатку частка кожного була { $first }. Потім її крок за кроком збільшили до { $share }. За це куплено:
count-purchase = {"  "}{ $option }: співплатників { $supporters }, кожен платить не більше ніж { $most }
count-spent = Разом це коштує { $spent }.
count-strengths = Наскільки сильний кожен варіант. 0 – це середнє. У дужках: межі, між якими ця сила лежить з певністю 95%.
count-strength = {"  "}{ $option }: { $strength } ({ $low } до { $high })
count-ties = Рівні результати:
count-tie-lot = {"  "}{ $options }: жереб дав такий порядок: { $order }
count-tie-cost = {"  "}{ $options }: перший той, що дешевший: { $order }
count-tie-voters = {"  "}{ $options }: перший той, хто є в більшій кількості бюлетенів: { $order }
count-tie-earlier = {"  "}{ $options }: перший той, хто мав більше голосів на попередньому кроці: { $order }
count-tie-open = {"  "}{ $options }: правило не каже, хто перший
count-others = Чи обрали б інші способи підрахунку щось інше?
count-other-same = {"  "}{ $method }. Вибір той самий.
count-other-tied = {"  "}{ $method }. Вибір: { $winners }. Порівну мають: { $tied }
count-other-differs = {"  "}{ $method }. Інший вибір: { $winners }

## Files with ballots
ballot-file-wrong = { $file }, рядок { $line }: { $sentence }
ballot-file-missing = Файлу { $file } немає або його не вдається прочитати.
ballot-file-ending = Файл, що закінчується на «{ $found }», порахувати не можна. Використайте один із цих: { $known }.
ballot-file-not-text = Це не читабельний текст. Збережіть файл у форматі UTF-8.
ballot-file-not-rows = Тут починаються лапки, які неправильно закриваються. Поставте лапки з обох боків тексту, а всередині тексту пишіть їх двічі.
ballot-file-ends-early = Файл закінчується зарано. Чи всі рядки на місці?
ballot-file-not-a-number = Тут написано «{ $found }». Напишіть ціле число, не менше ніж { $least }. Цифр у ньому може бути щонайбільше { $digits }.
ballot-file-not-money = Тут написано «{ $found }». Напишіть суму, більшу за нуль, наприклад 1500 або 1500.25.
ballot-file-not-a-line = Цей рядок незрозумілий: «{ $found }». Напишіть бюлетень так: 12: 3,1,2, а назву – як у прикладі формату.
ballot-file-fields = Значень тут { $found }. Має бути { $expected }.
ballot-file-column = Бракує стовпця { $column }. Впишіть цю назву в рядок із назвами стовпців.
ballot-file-section = Розділу { $section } бракує або він не на своєму місці. Спочатку напишіть META, потім PROJECTS, потім VOTES.
ballot-file-setting = { $setting } бракує або це невідоме значення. Напишіть одне з цих: { $known }.
ballot-file-unknown-option = Варіанта «{ $found }» немає. Використовуйте лише варіанти, названі у файлі.
ballot-file-option-twice = «{ $found }» стоїть тут двічі. Напишіть кожен варіант один раз.
ballot-file-count = { $setting } каже { $said }, а насправді їх { $found }. Виправте число або перевірте, чи не бракує рядків.
ballot-file-too-few = Замало варіантів. Назвіть щонайменше два.
ballot-file-equal-ranks = Тут варіанти на одному місці або є порожнє місце. У файлі, що закінчується на { $ending }, це неможливо. Використайте toc або toi.
ballot-file-not-complete = Тут не всі варіанти. У файлі, що закінчується на { $ending }, мають бути всі. Використайте soi або toi.
count-wrong-method = Спосіб «{ $method }» не підходить для цих бюлетенів. Оберіть один із цих: { $known }.
count-lot-needs-seed = Для жереба потрібне число або слово, відоме заздалегідь. Додайте його через --seed.
count-no-costs = Ці варіанти нічого не коштують. Тому дешевший не може бути першим.

## The participation ladder
rung-inform = інформування
rung-consult = консультація
rung-advise = поради мешканців
rung-coproduce = спільна робота
rung-codecide = спільне рішення
rung-self-manage = самоврядування
plain-inform = Мешканці дізнаються, що відбувається. Їх ні про що не питають.
plain-consult = Мешканці кажуть свою думку.
plain-advise = Мешканці дають поради, навіть якщо їх не питають.
plain-coproduce = Мешканці – партнери: вони разом з нами придумують і роблять.
plain-codecide = Мешканці вирішують разом з нами.
plain-self-manage = Мешканці вирішують самі й роблять самі.
promise-inform = Ви дізнаєтеся від нас. Зараз ми нічого у вас не питаємо.
promise-consult = Ми слухаємо. Ви прочитаєте, що ми з цим зробимо.
promise-advise = Ми робимо так, як ви радите, або пояснюємо, чому ні.
promise-coproduce = Ми робимо це разом.
promise-codecide = Ви вирішуєте разом з нами. Результат діє, якщо { $quorum ->
    [one] візьме участь щонайменше { $quorum } людина.
    [few] візьмуть участь щонайменше { $quorum } людини.
   *[other] візьмуть участь щонайменше { $quorum } людей.
    }
promise-self-manage = Вирішуєте ви. Муніципалітет допомагає.
instrument-broadcast = повідомлення мешканцям
instrument-activity = захід
instrument-consultation = анкета
instrument-advisory-poll = опитування про пріоритети
instrument-idea = надсилання ідеї
instrument-joint-task = спільні завдання
instrument-partner-role = мешканець як партнер
instrument-joint-evaluation = спільне оцінювання
instrument-binding-poll = вирішальне опитування про пріоритети
instrument-residents-own = власне опитування або захід мешканців
instrument-challenge = право мешканців узяти на себе громадське завдання
moment-preparation = Підготовка
moment-execution = Виконання
moment-evaluation = Оцінювання
process-draft = чернетка
process-open = відкрито
process-closed = закрито
process-answered = відповідь надано
process-evaluated = оцінено
process-archived = в архіві
process-late = { $state }, із запізненням
step-open = відкриття
step-closed = закриття
step-answered = надання відповіді
step-evaluated = оцінювання
step-archived = архівування
room-yes = Так
room-partly = Частково
room-no = Ні
need-room = запитання 1: чи є простір для змін?
need-room-to-change = можливість щось змінити. Без неї запитання дають марну надію. Оберіть сходинку «інформування» або спочатку створіть таку можливість
need-embedding = запитання 2: хто щось із цим зробить?
need-organisations = запитання 4: хто вже працює тут?
need-moments = запитання 5: коли беруть участь мешканці?
need-evaluation-moment = оцінювання як етап (від сходинки «спільна робота» – завжди)
need-purpose = мета: навіщо ми питаємо?
need-retention = термін зберігання
need-answer-date = день, до якого мешканці отримають відповідь
need-partner = мешканець, який є партнером
need-binding-rule = правило вирішального опитування
need-owner = мешканець, який відповідає за процес
need-results = результати, доступні всім
need-feedback = відповідь мешканцям: що ви з цим зробите?
need-advice-answered = відповідь із поясненням на кожну пораду
need-decision = рішення, яке дає правило, разом із підрахунком
need-joint-evaluation = спільне оцінювання: що вдалося, а що ні?
need-residents-evaluation = оцінювання мешканцями
need-feedback-sent = відповідь, надіслана тим, хто взяв участь
refused-step =
    На сходинці «{ $rung }» для кроку «{ $step }» ще бракує:
    { $missing }
refused-instrument = На сходинці «{ $rung }» це неможливо: { $instrument }. { $reason } Це можливо від сходинки «{ $higher }».
refused-move = Процес стоїть на сходинці «{ $rung }». Люди вже відповіли й отримали обіцянку. Тому опустити його до сходинки «{ $lower }» вже не можна.
refused-change = Це вже не змінити: на цій основі мешканці беруть участь.
refused-closing-day = В одній з анкет цього процесу останній день уже минув. Створіть нову з пізнішим днем.
refused-closed-process = Цей процес закрито. Додати анкету вже не можна.
refused-archived = Цей процес в архіві. У ньому вже нічого не змінюється.
refused-after-answer = Мешканці отримають відповідь у такий день: { $day } Анкета має закритися раніше.

## What happens with your voice?
button-voice = Що буде з вашим голосом?
menu-voice = Що буде з вашим голосом?
consent-voice =
    Що буде з вашим голосом?
    { $voice }
voice-by-when = Ви отримаєте відповідь. Останній день: { $day }
voice-late = Ця відповідь запізнюється. Ви вже мали отримати її від { $organisation }.
voice-who-sees = { $organisation } читає, що кажуть усі разом. Ніхто не бачить, хто що сказав. Результати зможуть прочитати всі, якщо візьмуть участь щонайменше { $least } людей.
voice-heading = «{ $subject }»: що буде з вашим голосом?
voice-state = Стан: { $state }
voice-which = Про що ви хочете дізнатися?
voice-none = Зараз немає тем, щодо яких ви можете сказати свою думку.
consultation-not-yet = Цю анкету ще не відкрито. Загляньте пізніше.
feedback-point =
    Ви сказали: { $said }
    Ми робимо: { $doing }
    Тому що: { $because }

## Staff: processes
menu-processes = Створювати процеси та стежити за ними
processes-heading = Процеси
processes-list = { $count ->
    [0] Процесів ще немає.
   *[other] Натисніть на процес або створіть новий.
}
process-line = { $subject } ({ $state })
process-unknown = Процесу з номером { $number } немає. Напишіть /processes, щоб обрати.
button-new-process = + Новий процес
process-subject = Про що йдеться? Напишіть кількома словами, наприклад: Зелень у Molenwijk.
ask-rung = Наскільки мешканці можуть вирішувати?
button-fill-in = Заповнити: { $need }
button-step = Наступний крок: { $step }
button-add-consultation = + Анкета
button-consultations = Анкети
button-publish = Результати для всіх
button-feedback = Написати відповідь мешканцям
button-evaluate = Озирнутися: що вдалося?
button-change-process = Щось змінити
button-all-processes = Усі процеси
button-to-process = ‹ До процесу
not-filled-in = (ще не заповнено)
all-neighbourhoods = усі квартали
no-organisations = ще ніхто не працює
card-state = Процес { $number }, стан: { $state }
card-neighbourhoods = Квартали: { $names }
card-promise = Обіцянка: { $promise }
card-answer-date = Відповідь не пізніше ніж: { $day }
card-purpose = Мета: { $purpose } Зберігання після закриття: { $months ->
    [one] { $months } місяць
    [few] { $months } місяці
   *[other] { $months } місяців
    }.
card-room = 1. Чи є простір для змін? { $answer }
card-embedding = 2. Хто щось із цим зробить? { $answer }
card-rung = 3. Сходинка: { $rung }
card-organisations = 4. Хто вже працює тут?
card-organisation = { $name }: { $what }. Результат: { $result }. Контакт: { $contact }
card-moments = 5. Коли беруть участь мешканці? { $answer }
card-benefits = 6. Що дає мешканцям участь? { $answer }
benefits-not-asked = (ще не питали)
benefits-too-few = (видно, коли відповідей буде щонайменше { $least })
card-partner = Мешканець-партнер: { $name }
card-owner = Мешканець, який відповідає за процес: { $name }
card-binding-rule = Вирішальне опитування: { $method }. Найменше учасників: { $quorum }. Найменша частка голосів: { $threshold }%. За рівного результату: { $tie }.
change-which = Що ви хочете змінити?
item-rung = Сходинка
item-subject = Тема
item-neighbourhoods = Квартали
item-room = 1. Простір для змін
item-embedding = 2. Хто щось із цим зробить?
item-organisations = 4. Хто вже працює тут?
item-moments = 5. Етапи
item-purpose = Мета
item-retention = Термін зберігання
item-answer-date = День відповіді
item-binding-rule = Правило вирішального опитування
move-which = На яку сходинку перейде процес?
move-sure = { $told ->
    [0] Процес переходить на сходинку «{ $rung }». { $reason }
    [one] Процес переходить на сходинку «{ $rung }». { $reason } Про це дізнається { $told } людина, яка взяла участь.
    [few] Процес переходить на сходинку «{ $rung }». { $reason } Про це дізнаються { $told } людини, які взяли участь.
   *[other] Процес переходить на сходинку «{ $rung }». { $reason } Про це дізнаються { $told } людей, які взяли участь.
}
button-move = Так, на цю сходинку
ask-neighbourhoods = Для яких кварталів це?
button-some = Обрати квартали
button-all-neighbourhoods = Усі квартали
ask-room = Запитання 1. Чи є в планах місце та підтримка, щоб залучити мешканців? Чи є час і чи рішення ще не ухвалено?
ask-room-because = Чому? Напишіть одне речення.
ask-embedding = Запитання 2. Хто щось із цим зробить? Напишіть, хто дає відповідь, який це відділ і які є гроші.
ask-organisations = Запитання 4. Які організації вже працюють тут? Зараз у списку: { $known }
button-add-organisation = + Організація
button-no-organisations = Ще ніхто не працює
button-no-more-organisations = Це всі
ask-organisation-name = Як називається організація?
ask-organisation-what = Що вона робить?
ask-organisation-result = Що це дало?
ask-organisation-contact = До кого там звертатися і як?
ask-moments = Запитання 5. Коли беруть участь мешканці? Натисніть, щоб обрати чи скасувати, а потім натисніть «Готово».
ask-purpose = Навіщо ми питаємо? Мешканці прочитають це, перш ніж погодитися. Напишіть одне або два речення.
ask-retention = Скільки зберігати відповіді після закриття?
months = { $count ->
    [one] { $count } місяць
    [few] { $count } місяці
   *[other] { $count } місяців
}
ask-answer-date = До якого дня мешканці отримають вашу відповідь? Оберіть день або напишіть його, наприклад 31-12-2026.
ask-method = Як рахувати?
binding-approvals = Схвалення: найбільше голосів
binding-borda = Порядок: бали (Борда)
binding-schulze = Порядок: кожен проти кожного (Шульце)
binding-instant-runoff = Порядок: тури з вибуванням
binding-equal-shares = Бюджет: рівні частки
ask-quorum = Скільки людей щонайменше має взяти участь?
people = { $count ->
    [one] { $count } людина
    [few] { $count } людини
   *[other] { $count } людей
}
ask-threshold = Яку частку голосів має набрати пропозиція?
per-cent = { $share }%
ask-tie = Що робити за рівного результату?
tie-break-lot = Жереб, який можна перевірити
tie-break-council = Вирішує муніципальна рада
day-unreadable = Я не бачу тут дня. Оберіть кнопку або напишіть день так: 31-12-2026.
day-too-early = Оберіть пізніший день, ніж { $day }
ask-moment = До якого етапу належить анкета?
button-open-with-process = Відкрити, коли відкриється процес
state-waiting = чекає на процес
manage-within = До якого процесу належить анкета?
manage-no-process = Анкета належить до процесу. Спочатку створіть процес.
open-sure =
    Після відкриття тема, мета, термін зберігання та день відповіді вже не змінюються. Ось що прочитають мешканці:

    { $voice }
close-sure = Після закриття ніхто вже не зможе відповісти, а ви зможете надіслати відповідь мешканцям.
answered-sure = Нічого не питали, тож і відповіді не обіцяли. Процес перейде в стан «відповідь надано».
evaluated-sure = Підсумки підбито. Процес перейде в стан «оцінено».
archive-sure = Після архівування вже нічого не змінюється.
publish-nothing = Нічого не питали, тож результатів немає.
publish-open = Є ще відкрита анкета. Спочатку закрийте її: результати з’являться, коли ніхто вже не зможе відповісти.
publish-sure = Тоді всі зможуть прочитати результати командою /yourvoice. Там лише кількість, без імен і без написаних відповідей.
evaluate-draft = Процес ще не відкрито. Ще немає чого оцінювати.
button-not-evaluated = Пропустити
ask-worked = Що вдалося? Напишіть кількома реченнями.
ask-didnt = Що не вдалося? Напишіть кількома реченнями.
feedback-heading = Відповідь мешканцям: { $subject }
feedback-none = Відповідь ще не написано.
feedback-owed = { $count ->
    [one] Ще { $count } порада чекає на відповідь із поясненням.
    [few] Ще { $count } поради чекають на відповідь із поясненням.
   *[other] Ще { $count } порад чекають на відповідь із поясненням.
}
feedback-was-sent = Відповідь мешканцям уже надіслано.
feedback-not-closed =
    Надішліть відповідь, коли процес буде закрито.
    { $reason }
button-answer-point = Відповісти: { $label }
button-add-point = + Інший пункт
ask-said = Що сказали мешканці? Напишіть одне речення.
ask-doing = Мешканці сказали: «{ $said }» Що ви з цим зробите?
ask-because = Мешканці сказали: «{ $said }» Чому ви це робите або чому ні?
send-sure = { $receivers ->
        [0] Ніхто не взяв участі. Відповідь буде видно біля процесу.
        [one] Це разом із результатами отримає { $receivers } людина.
        [few] Це разом із результатами отримають { $receivers } людини.
       *[other] Це разом із результатами отримають { $receivers } людей.
    }
button-send-feedback = Надіслати
refused-neighbourhood = Квартал { $code } невідомий. Спочатку завантажте файл із кварталами.
refused-left-out = Анкета { $key } вже була відкрита, тому прибрати її не можна.
feedback-draft = Процес ще не відкрито. Ще немає на що відповідати.

## Told to those who took part, and to staff
notice-moved = Ви взяли участь у «{ $subject }». Тепер ви можете вирішувати більше: сходинка «{ $rung }». { $promise }
notice-feedback = Ви взяли участь у «{ $subject }». Дякуємо! Ось що ми робимо з тим, що ви сказали.
notice-more = Можна прочитати більше. Натисніть кнопку.
notice-late = Відповідь мешканцям запізнюється: { $subject } (процес { $number }). Напишіть відповідь і надішліть її.
act-process-made = процес створено
act-process-changed = процес змінено
act-process-moved = процес переведено на іншу сходинку
act-process-opened = процес відкрито
act-process-closed = процес закрито
act-process-answered = у процесі надано відповідь
act-process-evaluated = процес оцінено
act-process-archived = процес перенесено в архів
act-process-loaded = процес завантажено з файлу
act-form-loaded = анкету з файлу збережено
act-consultation-planned = анкету підготовлено
act-results-published = результати опубліковано
act-feedback-written = відповідь мешканцям написано
act-feedback-dropped = відповідь мешканцям прибрано
act-feedback-sent = відповідь мешканцям надіслано
act-evaluation-written = оцінку записано
button-remove-waiting = Прибрати
act-consultation-removed = підготовлену анкету прибрано

## Own data and being forgotten
menu-my-data = Переглянути, що ми про вас зберігаємо
menu-forget-me = Стерти всі ваші дані
nobody-known = Це старе повідомлення. Напишіть /start, щоб почати.
my-data-heading = Ось що ми про вас зберігаємо
my-data-account =
    Ваш номер у чат-застосунку: { $number }
    Ваша мова: { $language }
    Ви тут від { $since }
    Вашого імені та номера телефону ми не зберігаємо.
my-data-role = Ваша роль: { $role }. Адміністратор записав: { $note }
my-data-agreed = Початок вашої участі: { $day }
my-data-sent = Ви це надіслали. Лише ви бачите, що ці відповіді ваші:
my-data-not-sent = Цього ви ще не надіслали. Поки що тут є:
my-data-rest =
    Ми також зберігаємо:
    – розмови та де ви в них зупинилися: { $conversations }
    – повідомлення, які ми вам надіслали: { $messages }
    – анкети, про які ми вас більше не питаємо: { $refused }
    – рядки про вас у журналі, без імені: { $acts }
button-as-file = Надіслати мені це файлом
button-forget-me = Стерти всі мої дані
my-data-file = Тут усе, що ми про вас зберігаємо. Ви можете зберегти файл або переслати його. Увага: у ньому є ваші відповіді.
my-data-file-name = mydata.json
forget-heading = Стерти всі ваші дані?
forget-sure =
    Ми стираємо все, що про вас зберігаємо: ваш номер, мову, ролі та відповіді на анкети, які ще відкриті.

    Анкети, які вже закрито: ваші відповіді й далі враховуються. Але ніхто вже не зможе дізнатися, що вони ваші, навіть ми.

    Скасувати це неможливо. Повідомлення в цій розмові ви стираєте самі у своєму чат-застосунку.
button-forget-yes = Так, стерти все про мене
button-forget-no = Ні, нічого не стирати
forget-kept = Добре. Нічого не стерто.
forgotten = Усе стерто. Ми більше нічого про вас не знаємо. Дякуємо, що були з нами. Захочете знову взяти участь? Тоді напишіть /start. Ви почнете зовсім спочатку.

## Open answers and themes
button-open-answers = Читати відповіді своїми словами
open-answers-heading = Відповіді своїми словами
open-answers-none = Ніхто не відповів своїми словами.
open-answers-which = Відповіді на яке запитання ви хочете прочитати? Порядок випадковий. Номери телефонів, адреси тощо прибрано.
open-answers-how = Натисніть номер, щоб додати до відповіді тему.
open-answers-theme = { $name }: { $count }
theme-heading = Які теми підходять до цієї відповіді?
themes-now = { $count ->
    [0] Ця відповідь ще не має теми.
   *[other] Теми зараз: { $names }
}
theme-type-name = Як називається тема? Напишіть одне або два слова, наприклад: багато машин.
button-new-theme = + Нова тема
button-to-answers = Готово, назад до відповідей
act-open-answers-read = прочитано відповіді своїми словами
act-answer-marked = змінено тему відповіді

## Reminding those who have not sent
button-remind = Надіслати нагадування
button-remind-yes = Так, надіслати нагадування
button-remind-no = Ні, назад
remind-sure = { $count ->
    [one] Ще не надіслала відповіді { $count } людина. Вона отримає одне нагадування, не ввечері й не вночі. Зробити це можна лише один раз.
    [few] Ще не надіслали відповіді { $count } людини. Вони отримають одне нагадування, не ввечері й не вночі. Зробити це можна лише один раз.
   *[other] Ще не надіслали відповіді { $count } людей. Вони отримають одне нагадування, не ввечері й не вночі. Зробити це можна лише один раз.
}
remind-too-late = Анкета закриється раніше, ніж закінчаться тихі години. Надіслати нагадування вже не можна.
remind-done-before = Нагадування вже надіслано.
reminded = { $count ->
    [one] Буде надіслано { $count } нагадування.
    [few] Буде надіслано { $count } нагадування.
   *[other] Буде надіслано { $count } нагадувань.
}
notice-not-sent = Хочете ще взяти участь у «{ $title }»? Це можливо до { $until } включно. Про це ви отримаєте лише одне нагадування.
button-take-part = Так, я беру участь
button-no-reminders = Більше не питати мене про це
no-reminders = Добре. Ми більше не питатимемо вас про це. Узяти участь можна завжди: напишіть /start.
act-reminded = нагадування надіслано

## Questions about oneself
asked-once = Про це ми питаємо один раз. Вашу відповідь ми зберігаємо окремо від вашого імені та номера. Стерти її можна командою /mydata.
button-same-as-before = Як минулого разу: { $answer }
button-erase-background = Стерти мій вік і квартал
background-erased = Ваш вік і квартал стерто. Наступного разу ми спитаємо про них знову.
my-data-background = Про вас: { $answer }
## Numbers, dates, places and notes in a questionnaire
question-type-number = Напишіть число, наприклад 3.
question-type-decimal = Напишіть число, наприклад 3 або 2,5.
number-unreadable = Я не можу прочитати це як число. Напишіть лише цифри, наприклад 3.
number-not-whole = Напишіть ціле число, без цифр після коми.
number-too-low = Це число замале. Напишіть { $least } або більше.
number-too-high = Це число завелике. Напишіть { $most } або менше.
result-average = Середнє: { $mean }
question-type-date = Напишіть дату, наприклад 31-12-2026 або 31 грудня 2026.
date-unreadable = Я не можу прочитати це як дату. Напишіть день, місяць і рік, наприклад 31-12-2026.
date-outside = Оберіть день у цих межах. Перший день: { $first } Останній день: { $last }
question-place = Напишіть адресу або опишіть місце словами. Або надішліть геопозицію: натисніть 📎, а потім «Геопозиція».
answer-pin = місце на карті ({ $where })
button-note-read = Далі
button-acknowledge = Так, гаразд

## The checker of questionnaires
check-found = { $count ->
    [one] Під час перевірки знайдено { $count } зауваження. Перегляньте його перед відкриттям.
    [few] Під час перевірки знайдено { $count } зауваження. Перегляньте їх перед відкриттям.
   *[other] Під час перевірки знайдено { $count } зауважень. Перегляньте їх перед відкриттям.
}
check-stops = Відкрити анкету в такому вигляді не можна: мешканці не змогли б її пройти. Виправте зауваження та надішліть анкету ще раз.
fault-circular = Запитання { $number }: умова по колу повертає до цього самого запитання. Приберіть одну з умов.
fault-asks-later = Запитання { $number }: умова залежить від запитання { $other }, яке йде пізніше. Поставте запитання { $other } раніше.
fault-no-such-choice = Запитання { $number }: умова називає відповідь «{ $choice }», але такої немає. Напишіть назву так, як у варіантах.
fault-unreachable = Запитання { $number }: ніхто не може до нього дійти, хоч би що відповідав. Змініть умову або приберіть запитання.
fault-required-hidden = Запитання { $number } обов’язкове, але умова ховає його від усіх. Змініть умову.
fault-asks-nothing = Тут немає жодного запитання, лише текст. Додайте запитання.
fault-untranslated = { $number ->
    [0] Назва або мета, «{ $text }»: бракує перекладу ({ $languages }). Додайте його, інакше люди бачитимуть нідерландський текст.
   *[other] Запитання { $number }, «{ $text }»: бракує перекладу ({ $languages }). Додайте його, інакше люди бачитимуть нідерландський текст.
}
fault-too-long = Запитання { $number }: текст із поясненням задовгий. Знаків у ньому: { $count }, а можна не більше ніж { $most }. Скоротіть його.
fault-button-too-long = Запитання { $number }: «{ $label }» задовге для кнопки. Знаків може бути не більше ніж { $most }. Скоротіть.
fault-past = { $number ->
    [0] У назві або меті є день, який уже минув: { $day }. Це правильно?
   *[other] У запитанні { $number } є день, який уже минув: { $day }. Це правильно?
}

## Forms: questionnaires as a spreadsheet
menu-form = Надіслати анкету як електронну таблицю
form-heading = Анкета як електронна таблиця
form-send = Надішліть мені XLSForm файлом (.xlsx, менше ніж 1 МБ). Натисніть 📎, а потім «Файл».
form-no-file = Надішліть файл, що закінчується на .xlsx.
form-wrong = { $count ->
    [one] Є { $count } помилка. Нічого не збережено. Виправте її та надішліть файл ще раз.
    [few] Є { $count } помилки. Нічого не збережено. Виправте їх та надішліть файл ще раз.
   *[other] Є { $count } помилок. Нічого не збережено. Виправте їх та надішліть файл ще раз.
    }
    { $problems }
form-kept = Анкету збережено. Вона серед анкет, які ви можете відкрити в процесі: напишіть /processes.
form-thrown = Добре. Нічого не збережено.
button-form-keep = Зберегти
button-form-throw = Не зберігати
form-problem = Аркуш { $sheet }, рядок { $row }, стовпець { $column }: { $what }
form-no-workbook = Я не можу прочитати цей файл. Збережіть його як книгу Excel (.xlsx) і надішліть ще раз.
form-too-large = Цей файл завеликий. Анкета має бути менша за 1 МБ. Приберіть картинки та порожні аркуші.
form-too-long = цей аркуш задовгий. Приберіть усе після цього рядка.
form-no-survey = Немає аркуша «survey» із запитаннями. Назвіть аркуш із запитаннями «survey».
form-no-questions = тут немає запитань. Напишіть у стовпці «type», наприклад, «text».
form-unknown-type = я не можу запитати «{ $type }». Напишіть select_one, select_multiple, integer, decimal, range, text, date, geopoint, note, acknowledge або calculate чи приберіть рядок.
form-no-repeat = повторювати запитання не можна. Приберіть begin repeat та end repeat.
form-empty-group = у цій групі немає запитань. Додайте запитання або приберіть групу.
form-no-group-open = тут закінчується група, яка не починалася. Приберіть рядок.
form-group-stays-open = ця група не закінчується. Додайте під останнім запитанням рядок із «end group».
form-unknown-column = бот не використовує цей стовпець. Очистьте клітинку.
form-unknown-parameter = «{ $name }» тут не можна. Приберіть це. Для range можна start, end і step; для вибору можна randomize=true.
form-whole-parameter = напишіть для «{ $name }» ціле число, наприклад { $name }=5.
form-bad-name = «{ $name }» не може бути назвою. Напишіть не більше ніж 32 латинські літери, цифри та _, першою має бути літера.
form-double-name = назва «{ $name }» вже є. Оберіть іншу назву.
form-no-label = бракує тексту. Напишіть тут, що прочитають люди.
form-no-dutch = бракує нідерландського тексту. Напишіть його в стовпці { $heading }.
form-unknown-language = я не знаю, яка це мова. Додайте після неї код, наприклад label::Nederlands (nl).
form-answer-in-text = показати попередню відповідь у тексті не можна. Напишіть текст без ${"{"}…{"}"}.
form-text-too-long = цей текст задовгий. Знаків може бути не більше ніж { $most }.
form-yes-or-no = напишіть тут yes або no.
form-asks-unknown = немає попереднього запитання «{ $name }». Напишіть назву так, як у стовпці name, і поставте те запитання раніше.
form-bad-expression = я не можу прочитати цю умову ({ $why }). Напишіть, наприклад, ${"{"}leeftijd{"}"} > 17 або selected(${"{"}problemen{"}"}, 'slapen').
form-no-list-name = бракує назви списку. Напишіть назву, що стоїть на аркуші survey після select_one.
form-bad-choice = «{ $name }» не може бути назвою варіанта. Напишіть не більше ніж 32 латинські літери, цифри та _.
form-list-size = варіантів у списку «{ $list }» на аркуші choices: { $count }. Має бути щонайменше 2 і щонайбільше { $most }.
form-does-not-fit = це не підходить ({ $why }). Виправте цей рядок.

## Activities
activity-offer =
    Є вільне місце на «{ $title }»: { DATETIME($start_at, dateStyle: "full", timeStyle: "short") }.

    Хочете ще прийти? Місце тримаємо для вас. Відповідайте не пізніше ніж: { DATETIME($until_at, dateStyle: "full", timeStyle: "short") }. Потім його отримає наступна людина.
activity-reminder =
    Нагадуємо: ви берете участь у «{ $title }».
    Коли: { DATETIME($start_at, dateStyle: "full", timeStyle: "short") }
    Де: { $place }

    Не зможете прийти? Натисніть кнопку. Тоді зможе прийти хтось інший.
activity-moved =
    «{ $title }» перенесено на інший час.
    Було: { DATETIME($was_at, dateStyle: "full", timeStyle: "short") }
    Тепер: { DATETIME($start_at, dateStyle: "full", timeStyle: "short") }
    Де: { $place }

    Ви й далі в списку. Не зможете прийти в цей час? Натисніть кнопку.
activity-cancelled = «{ $title }» не відбудеться. Було заплановано: { DATETIME($was_at, dateStyle: "full", timeStyle: "short") }. Вам нічого не треба робити.
button-take-place = Так, я прийду
button-not-coming = Я все-таки не прийду
button-no-longer-wait = Більше не хочу чекати
button-wait = Додати мене до списку очікування
button-come-with = { $guests ->
    [0] Я прийду без гостей
    [one] Я прийду, зі мною { $guests } гість
    [few] Я прийду, зі мною { $guests } гості
   *[other] Я прийду, зі мною { $guests } гостей
}
button-tell-name = Повідомити моє ім’я
menu-organise = Створювати й змінювати заходи
organise-heading = Організація заходів
organise-list = { $count ->
    [0] Зараз заходів немає. Створіть новий.
   *[other] Натисніть на захід, щоб змінити його, або створіть новий.
}
button-new-activity = + Новий захід
menu-activities = Заходи: що відбувається?
activities-heading = Заходи
activities-list = { $count ->
    [0] Зараз заходів немає. Загляньте пізніше.
   *[other] Ось що буде незабаром. Натисніть на захід, щоб узяти участь.
}
activities-line = { $moment } – { $title }
activities-line-yours = ✓ { $moment } – { $title } (ви берете участь)
activities-line-full = { $moment } – { $title } (місць немає)
activity-unknown = Такого заходу немає або його вже скасовано. Напишіть /activities, щоб побачити, що є.
activity-when = Коли: { $moment }
activity-until = {" "}до { $time }
activity-where = Де: { $place }
activity-for-everyone = Для кого: для всіх
activity-for = Для кого: для мешканців таких кварталів: { $names }
activity-free-of-charge = Вартість: безкоштовно
activity-costs = Вартість: { $amount } з людини
activity-places = Місць: { $places }, ще вільно: { $free }
activity-is-cancelled = Цей захід не відбудеться.
activity-has-begun = Записатися вже не можна: захід почався.
activity-is-full = Усі місця зайнято. У списку очікування ви дізнаєтеся, коли звільниться місце.
activity-you-wait = Ви в списку очікування. Ви отримаєте повідомлення, коли для вас буде місце.
activity-you-are-offered = Для вас є вільне місце. Хочете прийти?
activity-you-come = { $guests ->
    [0] Ви прийдете. Ми нагадаємо вам заздалегідь.
    [one] Ви прийдете, з вами { $guests } гість. Ми нагадаємо вам заздалегідь.
    [few] Ви прийдете, з вами { $guests } гості. Ми нагадаємо вам заздалегідь.
   *[other] Ви прийдете, з вами { $guests } гостей. Ми нагадаємо вам заздалегідь.
}
activity-which-name = Напишіть своє ім’я. Його побачить лише організатор у списку цього заходу.
moment-how = Натисніть на день або напишіть день і час нідерландською. Наприклад: do 14 mei 19.30 або zaterdag 10 uur.
moment-which-day = Я читаю: «{ $words }». У який день це буде? Натисніть на день або напишіть його.
moment-what-time = Я читаю: «{ $words }». О котрій годині? Натисніть на час або напишіть його, наприклад 19.30.
moment-which = Я читаю: «{ $words }». Ви маєте на увазі це? Натисніть на правильний час або напишіть інакше.
moment-unclear = Я не розумію, коли це буде. Напишіть день і час, наприклад: do 14 mei 19.30.
moment-past = Цей час уже минув. Напишіть час, який ще буде.
moment-no-such-day = Такого дня немає. Перевірте й напишіть день і час.
moment-clock-change = У цей час переводять годинник. Оберіть інший час.
activity-which-title = Як називається захід? Напишіть коротку назву, наприклад: Гуляємо разом.
activity-which-moment = Коли це буде?
activity-which-place = Де це буде? Напишіть місце, наприклад: Wijkhuis, Kerkstraat 1.
activity-which-about = Що ще треба знати людям? Наприклад: є ліфт, є перекладач, візьміть із собою напій.
activity-how-many = Скільки людей може прийти? Натисніть на число або напишіть його.
activity-wrong-places = Напишіть ціле число від 1 до { $most }.
activity-which-costs = Скільки це коштує з людини? Натисніть «Безкоштовно» або напишіть суму, наприклад 2,50.
activity-wrong-costs = Це не сума. Напишіть, наприклад, так: 2,50.
activity-for-whom = Для кого це?
activity-how-often = Як часто це буде?
activity-how-many-times = Скільки разів?
activity-repeats = Це перший раз. Інші рази теж з’являться в списку.
activity-signed-up =
    Записалися: { $accounts }. Зайнято місць, разом із гостями: { $people }.
    Посилання для мешканців: { $link }
activity-preview = Так це побачать мешканці. Усе правильно?
activity-move-to = На який час перенести?
activity-move-sure = Новий час: { $moment }. Усі, хто записався, одразу отримають повідомлення: { $people }.
activity-cancel-sure = Ви впевнені? Усі, хто записався, одразу отримають повідомлення: { $people }. Скасувати це неможливо.
activity-copy-to = Коли буде новий захід?
activity-edit-what = Що ви хочете змінити? Це діятиме для всіх разів.
button-nothing-more = Більше нічого
button-no-limit = Скільки завгодно
button-free = Безкоштовно
button-for-everyone = Для всіх
button-for-neighbourhoods = Обрати квартали
button-publish-activity = Опублікувати
button-once = Один раз
button-every-week = Щотижня
button-every-two-weeks = Кожні два тижні
button-every-month = Щомісяця
button-change-title = Назва
button-change-place = Місце
button-change-places = Кількість місць
button-change-costs = Вартість
button-change-about = Що треба знати людям
button-who-comes = Хто прийде?
button-who-came = Хто був?
button-edit-activity = Змінити
button-move-activity = Перенести
button-cancel-activity = Скасувати захід
button-copy-activity = Копіювати
button-move-now = Так, перенести
button-cancel-now = Так, скасувати захід
button-leave-it = Ні, залишити так
attendance-line = { $guests ->
    [0] – { $name }
   *[other] – { $name } + { $guests }
}
attendance-line-waiting = – { $name } (список очікування)
attendance-nameless = учасник { $number }
attendance-nobody = Ще ніхто не записався.
attendance-who-came = Натисніть на тих, хто був, а потім «Готово». Позначено: { $count }.
on-activity = захід { $number }
act-activity-made = захід створено
act-activity-changed = захід змінено
act-activity-moved = захід перенесено
act-activity-cancelled = захід скасовано
act-attendance-marked = присутність відмічено
my-data-sign-up = Ви записалися на «{ $title }», { $moment }. Гостей: { $guests }. Ім’я для організатора: { $name }
my-data-organised = Ви створили цей захід: { $title }
## Priority polls
ballot-approve = { $most ->
    [0] Натисніть на те, що підтримуєте. Можна обрати скільки завгодно.
   *[other] Натисніть на те, що підтримуєте. Можна обрати щонайбільше { $most }.
    }
ballot-budget = Можна розподілити { $budget }. Натисніть на те, чого хочете, доки вистачає грошей.
ballot-money-left = Залишилося: { $left }
ballot-too-dear = Це коштує { $cost }. Залишилося { $left }. Спочатку щось приберіть.
ballot-rank = Спочатку натисніть на те, що для вас найважливіше. Потім на те, що далі. Зупиніться, коли захочете.
button-rank-undo = ↶ Прибрати: { $option }
ballot-ranked-already = Це вже стоїть на місці { $place }.
ballot-place-taken = Місце { $place } зараз неможливе. Нижче показано ваш список.
ballot-points = { $points ->
    [one] У вас { $points } бал. Кожне натискання дає 1 бал.
    [few] У вас { $points } бали. Кожне натискання дає 1 бал.
   *[other] У вас { $points } балів. Кожне натискання дає 1 бал.
}
ballot-points-left = Залишилося балів: { $left }
button-point-less = − 1 бал
ballot-no-points-left = У вас недостатньо балів. Спочатку заберіть десь один бал.
ballot-pairwise = Що для вас важливіше? Оберіть одне з двох. Зупиніться, коли захочете.
ballot-chosen-over = { $winner } важливіше, ніж { $loser }
button-pair-undo = ↶ Скасувати останній вибір
ballot-empty = Ви ще нічого не обрали. Натисніть на щось або подайте порожній бюлетень.
ballot-blank = Порожній бюлетень: ви берете участь, але нічого не обираєте.
button-blank = Подати порожній бюлетень
button-ballot-done = Вибір зроблено
button-ballot-done-ranked = Вибір готовий ({ $count } з { $total })
button-ballot-done-money = Вибір готовий (залишилося { $left })
button-ballot-done-points = Вибір готовий (залишилося { $left })
button-change-ballot = Змінити мій вибір
button-explain = Пояснення до варіантів
button-explain-not = Сховати пояснення
rule-heading = Як працює це опитування:
rule-binding = Результат – це рішення. Ніхто вже не може змінити ці правила.
rule-advisory = Результат – це порада.
rule-budget = Можна розподілити { $budget }.
rule-places = { $count ->
    [one] Виграє { $count } варіант.
    [few] Виграють { $count } варіанти.
   *[other] Виграють { $count } варіантів.
    }
rule-quorum = { $quorum ->
    [one] Результат діє, якщо візьме участь щонайменше { $quorum } людина. Порожній бюлетень для цього враховується.
    [few] Результат діє, якщо візьмуть участь щонайменше { $quorum } людини. Порожній бюлетень для цього враховується.
   *[other] Результат діє, якщо візьмуть участь щонайменше { $quorum } людей. Порожній бюлетень для цього враховується.
}
rule-threshold = { $places ->
    [0] Варіант має бути щонайменше на { $threshold } зі 100 бюлетенів. Порожні тут не рахуються.
    [one] Варіант має бути на місці 1 щонайменше на { $threshold } зі 100 бюлетенів. Порожні тут не рахуються.
   *[other] Варіант має бути серед перших { $places } щонайменше на { $threshold } зі 100 бюлетенів. Порожні тут не рахуються.
    }
rule-lot = За рівного результату вирішує жереб. Кожен може повторити жеребкування з цим номером: { $seed }
rule-council = За рівного результату обирає рада.
rule-interim-nobody = Ніхто не бачить проміжного результату
rule-interim-staff = Працівники можуть бачити проміжний результат
rule-interim-everyone = Усі можуть бачити проміжний результат
poll-so-far = Проміжний результат: опитування ще триває.
poll-final = Остаточний результат: голосувати вже не можна.
poll-response =
    Отримали: { $reached }
    Проголосували: { $voted }
    Явка: { $turnout }%
poll-hidden = Результат зараз ще не видно.
decision-quorum-missed = Результату немає. Взяли участь: { $voted }. Потрібно щонайменше: { $quorum }.
decision-quorum-met = Взяли участь: { $voted }. Потрібно: { $quorum }. Цього досягнуто.
decision-binding = Рішення: { $options }
decision-advice = Порада: { $options }
decision-short = { $places ->
    [0] Замало підтримки, менш ніж на { $threshold } зі 100 бюлетенів: { $options }
    [one] Замало підтримки, на місці 1 менш ніж на { $threshold } зі 100 бюлетенів: { $options }
   *[other] Замало підтримки, серед перших { $places } менш ніж на { $threshold } зі 100 бюлетенів: { $options }
    }
decision-tied = Рівний результат: { $options }
decision-tied-binding = Рівний результат: { $options }. Обирає рада.
decision-nothing = Нічого не обрано.
button-add-poll = + Опитування про пріоритети
ask-weight = Що означає результат: пораду чи рішення?
poll-advises = Порада
poll-decides = Рішення
refused-no-rule = Опитуванню, яке вирішує, спочатку потрібне правило. Заповніть у процесі: правило вирішального опитування.
ask-ballot-kind = Як обирають мешканці?
ballot-kind-approve = Позначити, що підтримують
ballot-kind-rank = Поставити за порядком
ballot-kind-points = Розподілити бали
ballot-kind-budget = Обирати в межах суми
ballot-kind-pairwise = Щоразу обирати з двох
ask-budget = Скільки євро можна розподілити? Напишіть суму, наприклад 20.000.
amount-unreadable = Я не розумію цієї суми. Напишіть так: 20.000 або 12,50.
ask-most = Скільки варіантів може обрати людина?
at-most = { $most ->
    [0] Скільки завгодно
   *[other] Щонайбільше { $most }
    }
ask-points = Скільки балів отримує кожен?
so-many-points = { $points ->
    [one] { $points } бал
    [few] { $points } бали
   *[other] { $points } балів
}
ask-poll-title = Яке запитання? Наприклад: Що має з’явитися в Molenwijk найперше?
ask-options =
    З чого обирають мешканці? Напишіть кожен варіант з нового рядка. Після риски можна додати пояснення.

    Наприклад:
    Більше дерев | На вулиці Dorpsstraat і на площі
    Лавка
ask-options-with-cost =
    З чого обирають мешканці? Напишіть кожен варіант з нового рядка разом із вартістю. Між ними можна додати пояснення.

    Наприклад:
    Більше дерев | На вулиці Dorpsstraat і на площі | 12.500
    Лавка | 900
ask-places = Скільки варіантів виграє?
so-many-win = { $count ->
    [one] { $count } варіант
    [few] { $count } варіанти
   *[other] { $count } варіантів
    }
no-quorum = Це не важливо
no-threshold = Це не важливо
ask-interim = Хто може бачити результат, доки опитування триває? Мешканці теж це прочитають.
poll-purpose = Ви обираєте те, що для вас найважливіше. Нижче написано, що буде з результатом.
poll-preview = Останній день: { $until } Коли опитування відкрито, запитання, варіанти й правила вже не змінюються.
option-wrong = Рядок { $number }: { $sentence } Потім надішліть усі рядки ще раз.
option-twice = «{ $option }» там уже є.
option-parts = Напишіть варіант, а після нього лише те, що є в прикладі.
option-too-long = Знаків у варіанті може бути { $most }, у поясненні { $description }.
option-no-cost = Немає суми. Напишіть її в кінці після риски: Лавка | 900
option-too-dear = Це коштує більше ніж { $budget }, тож ніхто не зможе це обрати.
options-how-many =
    { $count ->
        [one] Тут { $count } варіант.
        [few] Тут { $count } варіанти.
       *[other] Тут { $count } варіантів.
    } Напишіть щонайменше 2 і щонайбільше { $most }, кожен з нового рядка.
button-decide = Затвердити результат
button-state-decision = Затвердити
act-poll-opened = опитування про пріоритети відкрито
act-poll-planned = опитування про пріоритети підготовлено
act-decision-stated = результат вирішального опитування затверджено
act-ballots-exported = бюлетені без імен збережено у файл

## Ideas
menu-ideas = Читати, підтримувати й надсилати ідеї
menu-moderate = Розглядати ідеї
ideas-heading = Ідеї мешканців
ideas-none = Зараз немає теми, до якої можна надіслати ідею. Загляньте пізніше.
ideas-list = { $count ->
    [0] Ідей ще немає. Маєте ідею?
   *[other] Натисніть на ідею, щоб прочитати й підтримати її. Або надішліть свою.
    }
idea-line = { $title } (підтримали: { $count })
idea-mine = { $title } ({ $standing })
button-new-idea = + Надіслати ідею
idea-waiting = ми ще читаємо
idea-asked = ми вас про щось запитали
idea-accepted = усі можуть підтримати
idea-merged = увійшла в іншу ідею
idea-refused = не здійснюватиметься
idea-option = є в опитуванні
idea-supported = { $count ->
    [0] Цю ідею ще ніхто не підтримав.
    [one] Цю ідею підтримує { $count } людина.
    [few] Цю ідею підтримують { $count } людини.
   *[other] Цю ідею підтримують { $count } людей.
    }
idea-standing = Стан ідеї: { $standing }.
idea-told = Що ми вам повідомили: { $told }
button-support = Я це підтримую
button-no-support = Я це більше не підтримую
button-reply = Відповісти
button-all-ideas = ‹ Усі ідеї
idea-too-many = Ваших ідей, які ми ще розглядаємо, вже { $most }. Зачекайте, доки ми відповімо. Напишіть /ideas, щоб побачити їх.
ask-idea-process = Про що ваша ідея?
ask-idea-title = Яка ваша ідея? Напишіть кількома словами, наприклад: Город біля школи.
ask-idea-words = Розкажіть про неї трохи більше. Чому вона добра і де це буде? Не пишіть імен і номерів телефону.
idea-sure = Усе правильно? Спочатку її прочитає { $organisation }. Потім ідею зможуть прочитати всі, без вашого імені.
idea-alike = Є схожі ідеї. Натисніть, щоб прочитати їх: можливо, ви захочете підтримати одну з них. Ваша ідея інша? Тоді натисніть «Надіслати». Спочатку її прочитає { $organisation }. Потім ідею зможуть прочитати всі, без вашого імені.
moderation-heading = Ідеї на розгляд
moderation-none = Ідей на розгляд немає.
moderation-list = { $count ->
    [one] Чекає { $count } ідея.
    [few] Чекають { $count } ідеї.
   *[other] Чекають { $count } ідей.
    }
idea-within = Процес: { $subject }
button-accept-idea = Прийняти: усі зможуть підтримати
button-ask-author = Запитати щось в автора
button-merge-idea = Об’єднати з іншою ідеєю
button-refuse-idea = Відхилити з поясненням
button-all-waiting = ‹ Усі ідеї, що чекають
ask-idea-question = Що ви хочете запитати? Автор це прочитає.
ask-idea-reason = Чому ідея не здійснюватиметься? Автор це прочитає.
ask-merge-into = У яку ідею вона увійде?
button-my-idea = До ідеї
notice-idea-accepted = Вашу ідею прийнято: { $title }. Тепер усі можуть прочитати й підтримати її. Розкажіть іншим!
notice-idea-asked = Ми прочитали вашу ідею: { $title }. Хочемо вас дещо запитати. { $told }
notice-idea-merged = Ваша ідея схожа на іншу: { $title }. Далі вона має назву: { $told }. Вашу підтримку там враховано.
notice-idea-refused = Вашу ідею не буде здійснено: { $title }. Причина: { $told }
notice-idea-option = Ваша ідея є в опитуванні: { $title }. Мешканці можуть її обрати.
on-idea = ідея { $number }
act-idea-accepted = ідею прийнято
act-idea-asked = автора ідеї про щось запитано
act-idea-merged = ідею об’єднано
act-idea-refused = ідею відхилено
my-data-idea = Ви надіслали цю ідею: { $title }. { $words }
my-data-supported = Ви підтримуєте цю ідею: { $title }

## Easy words and other languages in a questionnaire
button-easier = Простіше
button-plain-words = Звичайний текст
untranslated-is-dutch = Ще не все перекладено. Те, чого немає вашою мовою, ви читаєте нідерландською.

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
button-see-picture = 🖼 Фото: { $option }
button-to-ballot = ‹ Назад до бюлетеня
option-picture = На фото: { $seen }
ask-pictures = Додати фото до варіантів? Торкніться варіанта, щоб додати до нього фото. Можна й без фото.
button-go-on = Далі
ask-picture = Надішліть тепер фото. Під ним напишіть, що на ньому видно: це прочитають ті, хто не бачить фото.
ask-picture-seen = Що видно на фото? Напишіть одним реченням, для тих, хто його не бачить.
button-without-picture = Усе ж без фото
button-picture-right = Далі
attached-picture = З фото. На ньому: { $seen }
attached-place = З місцем на карті.
ask-idea-cost = Скільки коштує ця ідея? Напишіть суму, наприклад 12.500: { $idea }
options-from-ideas = Нижче ідеї мешканців. Позначте ті, що стануть варіантом, а потім напишіть інші варіанти.
button-only-these = Лише ці ідеї
idea-attach = Ви ще можете надіслати фото або місце на карті. Це не обов’язково.
idea-place = Місце на карті: https://www.openstreetmap.org/?mlat={ $north }&mlon={ $east }#map=18/{ $north }/{ $east }
button-see-idea = 🖼 Переглянути фото
button-back-to-idea = ‹ Назад до ідеї
my-data-idea-picture = З фото. На ньому: { $seen }
my-data-idea-place = З місцем: { $place }

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
