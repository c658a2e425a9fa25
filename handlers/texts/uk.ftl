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
too-long-for-a-message = Це не вміщується в одне повідомлення. Надішліть частину тексту. Знаків може бути не більше ніж { $most }.
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
welcome-no-questions = Тут ви можете сказати, що ви думаєте про свій район. Зараз запитань до вас немає. Нижче видно, що є ще.
start-sent = { $title } (надіслано)
start-begun = { $title } (продовжити)
link-unknown = Це посилання не працює або вже не діє.
button-language = Обрати мову / Language
button-help = Допомога
language-which = Яку мову ви хочете? Which language do you want?
language-chosen = Тепер я розмовляю з вами українською.
command-unknown = Я не знаю такої команди. Ось що можна:
help-heading = Що ви можете тут робити?
help-contact = Маєте запитання? Зверніться до нас: { $contact }
stopped = Ви зупинилися. Напишіть /start, якщо захочете почати знову.
stopped-saved = Ви зупинилися. Ваші відповіді збережено. Напишіть /start, якщо захочете продовжити.
menu-start = Початок: що є зараз?
menu-language = Обрати іншу мову
menu-stop = Зупинитися
menu-help = Пояснення
menu-reminders = Вибрати нагадування про заходи
menu-calendar = Заходи з календаря та до календаря
menu-results = Переглянути результати
menu-consultations = Відкрити й закрити анкети

## A consultation
consultation-unknown = Цієї анкети вже немає.
closed-sent = Цю анкету закрито. Ваші відповіді враховано. Дякуємо!
closed-unsent = Цю анкету закрито. На жаль, ви запізнилися.
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
    { $who }• { $ballot ->
        [yes] Можна також проголосувати порожнім бюлетенем.
       *[no] Запитання про здоров’я особисті. Ви можете пропустити будь-яке запитання кнопкою «Пропустити».
    }
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
logbook-resident = мешканець / мешканка (номер { $number })
logbook-first-admin = перший адміністратор / адміністраторка (номер { $number })
logbook-forgotten = людина, дані якої стерто (номер { $number })
on-consultation = анкета { $number }
on-form = власна анкета { $number }
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
promise-codecide = Ви вирішуєте разом з нами. { $quorum ->
    [0] Скільки людей має взяти участь, ще не визначено.
    [one] Результат діє, якщо візьме участь щонайменше { $quorum } людина.
    [few] Результат діє, якщо візьмуть участь щонайменше { $quorum } людини.
   *[other] Результат діє, якщо візьмуть участь щонайменше { $quorum } людей.
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
need-joint-evaluation = спільне оцінювання: відповідь щонайменше одного мешканця й одного працівника
need-residents-evaluation = оцінювання мешканцями: відповідь щонайменше одного мешканця
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
no-organisations = Ще ніхто не працює
card-state = Процес { $number }, стан: { $state }
card-neighbourhoods = Квартали: { $names }
card-promise = Обіцянка: { $promise }
card-answer-date = Відповідь не пізніше ніж: { $day }
card-link = Посилання для мешканців, { $title }: { $link }
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
benefits-being-counted = (відповіло достатньо людей; видно за хвилину)
benefits-after-closing = (видно, коли більше людей відповість однаково, або після закриття)
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
day-unreadable = Я не бачу тут дня. Оберіть кнопку або напишіть день так: 31-12-2026 або 31 грудня.
day-meant = Ви маєте на увазі цей день? Натисніть на нього або напишіть інший.
day-too-early = Оберіть пізніший день, ніж { $day }
ask-moment = До якого етапу належить анкета?
button-open-with-process = Відкрити, коли відкриється процес
state-waiting = чекає на процес
manage-within = До якого процесу належить анкета?
manage-no-process = Анкета належить до процесу. Спочатку створіть процес.
open-asks-nothing = Увага: тут ще немає анкети чи голосування. Тому мешканці поки не отримають запитань. Додати можна й після відкриття.
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
button-change-point = Змінити: { $label }
button-change-said = Що сказали мешканці
button-change-doing = Що ви робите
button-change-because = Чому
button-drop-point = Прибрати
button-keep-point = Залишити так
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

## Residents with a role in a process, and looking back
role-owner = відповідальний / відповідальна за процес
role-for-residents = Ця роль – для мешканців: { $role }. Ви вже працюєте тут від імені організації.
role-which-name = Як до вас звертатися? Працівники побачать це ім’я біля процесу разом із вашою роллю: { $role }. Досить самого імені.
ask-admin-for-link = Цю роль надає адміністратор: { $role }. Мешканець отримає посилання й сам погодиться. Попросити адміністратора створити це посилання?
button-ask-admin = Попросити адміністратора
notice-wanted-partner = Для процесу «{ $subject }» потрібен мешканець, який стане партнером. Створите посилання?
notice-wanted-owner = Для процесу «{ $subject }» потрібен мешканець, який за нього відповідатиме. Створите посилання?
room-too-little = Увага: з такою відповіддю процес не можна відкрити на сходинці «{ $rung }». Якщо нічого не можна змінити, запитання дають марну надію. Оберіть сходинку «інформування» або спочатку створіть можливість для змін.
card-looked-back = Озирнулися за допомогою анкети: { $residents ->
    [one] { $residents } мешканець
    [few] { $residents } мешканці
   *[other] { $residents } мешканців
}, { $organisation ->
    [one] { $organisation } працівник
    [few] { $organisation } працівники
   *[other] { $organisation } працівників
}
card-evaluation = Що вдалося: { $worked } Що ні: { $didnt }
ask-looking-back = Як усе пройшло? Запишіть, що вдалося, а що ні.
ask-looking-back-together = На цій сходинці мешканці самі підбивають підсумки за допомогою анкети «Як ми працювали разом?». Спочатку надішліть її. Потім ви зможете дописати, що з неї видно.
button-ask-to-look-back = Надіслати анкету
button-invite-again = Надіслати тим, хто ще не отримав
button-write-evaluation = Записати, що вдалося
invited-again = Хто ще не отримав запитання, отримає його зараз.
notice-look-back = Ви взяли участь у «{ $subject }». Як ми працювали разом? Що вдалося, а що ні? Хочете про це розповісти? Тут п’ять запитань.
button-look-back = Озирнутися назад

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
act-feedback-changed = відповідь мешканцям змінено
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
    Ми стираємо все, що про вас зберігаємо: ваш номер, мову, ролі, записи на заходи та відповіді на анкети, які ще відкриті.

    Анкети, які вже закрито: ваші відповіді й далі враховуються. Але ніхто вже не зможе дізнатися, що вони ваші, навіть ми.

    Скасувати це неможливо. Повідомлення в цій розмові ви стираєте самі у своєму чат-застосунку.
button-forget-yes = Так, стерти все про мене
button-forget-no = Ні, нічого не стирати
forget-kept = Добре. Нічого не стерто.
forgotten = Усе стерто. Ми більше нічого про вас не знаємо. Дякуємо, що були з нами. Захочете знову взяти участь? Тоді напишіть /start. Ви почнете зовсім спочатку.

## Open answers and themes
button-open-answers = Читати відповіді своїми словами
open-answers-heading = Відповіді своїми словами
open-answers-none = Відповіді своїми словами можна читати, коли на запитання щось написали щонайменше { $least } людей. Те, що написали в «Інше, а саме …», можна читати лише після закриття.
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
fault-asks-nothing = Тут ще немає жодного запитання. Додайте запитання.
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
form-no-list-name = бракує назви списку. Напишіть назву, що стоїть на аркуші survey після select_one.
form-bad-choice = «{ $name }» не може бути назвою варіанта. Напишіть не більше ніж 32 латинські літери, цифри та _.
form-list-size = варіантів у списку «{ $list }» на аркуші choices: { $count }. Має бути щонайменше 2 і щонайбільше { $most }.
form-no-such-column = на аркуші choices немає стовпця «{ $name }». Додайте стовпець або напишіть відповідь так: ${"{"}{ $name }{"}"}.
form-does-not-fit = я не можу поставити цей рядок як запитання. Приберіть непотрібні стовпці або напишіть запитання простішого типу, наприклад «text».
form-range-order = для range start не може бути більшим за end, а step щонайменше 1. Напишіть, наприклад, start=0 end=10 step=1.
form-groups-too-deep = забагато груп одна в одній. Їхні назви разом мають більше знаків, ніж { $most }. Скоротіть назви або приберіть групу.
form-too-many = це зайве запитання. Найбільша кількість запитань в анкеті: { $most }. Приберіть запитання, починаючи звідси.
expression-too-long = ця умова має більше знаків, ніж { $most }. Скоротіть її або винесіть частину в попередній рядок із calculate.
expression-too-deep = у цій умові забагато дужок у дужках. Спростіть її.
expression-breaks-off = ця умова обривається: наприкінці чогось бракує, наприклад значення або дужки. Напишіть, наприклад, ${"{"}leeftijd{"}"} > 17 або selected(${"{"}problemen{"}"}, 'slapen').
expression-unexpected = «{ $found }» не може стояти в цьому місці умови. Напишіть, наприклад, ${"{"}leeftijd{"}"} > 17 або selected(${"{"}problemen{"}"}, 'slapen').
expression-bare-word = «{ $found }» стоїть в умові саме по собі. Якщо це відповідь, напишіть '{ $found }'. Якщо це запитання, напишіть ${"{"}{ $found }{"}"}.
expression-function = я не знаю { $found }(). Можна використовувати: { $known }.
expression-arguments = у дужках { $found }() має бути інша кількість значень: { $count }. Поставте між ними коми.
expression-quote = у «{ $found }» є подвійні лапки. Приберіть їх на аркуші choices.

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
button-all-activities = ‹ Усі заходи
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
    [0] Ви прийдете.
    [one] Ви прийдете, з вами { $guests } гість.
    [few] Ви прийдете, з вами { $guests } гості.
   *[other] Ви прийдете, з вами { $guests } гостей.
}
activity-which-name = Напишіть своє ім’я. Його побачить лише організатор у списку цього заходу.
moment-how = Натисніть на день або напишіть день і час. Наприклад: четвер 14 травня 19.30 або: субота о 10.
moment-which-day = Я читаю: «{ $words }». У який день це буде? Натисніть на день або напишіть його.
moment-what-time = Я читаю: «{ $words }». О котрій годині? Натисніть на час або напишіть його, наприклад 19.30.
moment-which = Я читаю: «{ $words }». Ви маєте на увазі це? Натисніть на правильний час або напишіть інакше.
moment-unclear = Я не розумію, коли це буде. Напишіть день і час, наприклад: четвер 14 травня 19.30.
moment-past = Цей час уже минув. Напишіть час, який ще буде.
moment-no-such-day = Такого дня немає. Перевірте й напишіть день і час.
moment-clock-change = У цей час переводять годинник. Оберіть інший час.
activity-which-title = Як називається захід? Напишіть коротку назву, наприклад: Гуляємо разом.
activity-which-moment = Коли це буде?
activity-which-place = Де це буде? Напишіть місце, наприклад: Wijkhuis, Kerkstraat 1. Спочатку можна також надіслати геопозицію на карті.
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
## Activities: tasks, files, the door, afterwards
activity-place-pinned = Місце на карті збережено. Тепер напишіть, як воно називається, наприклад: Wijkhuis, Kerkstraat 1.
activity-all-day = { $days ->
    [1] { $first }, увесь день
   *[other] { $first } – { $last } включно, увесь день
}
activity-tasks = Потрібна допомога: { $titles }
activity-you-help = Ви допомагаєте: { $title }.
activity-you-are-reminded = Ми нагадаємо вам заздалегідь.
activity-you-are-not-reminded = Нагадування ви вже не отримаєте.
activity-which-reminders = Коли надсилати людям нагадування? Хто вже обрав сам, для того нічого не зміниться.
activity-which-picture = Надішліть фото. Або приберіть фото.
activity-no-picture-sent = Це не фото. Надішліть фото або натисніть кнопку.
activity-which-task = { $count ->
    [0] У чому люди можуть допомогти? Створіть завдання. Хто допомагає, не займає звичайного місця.
   *[other] Натисніть на завдання, щоб прибрати його, або створіть нове.
}
activity-which-times = Цей захід буде кілька разів. Для яких разів це діє?
activity-door = Хто заходить, сканує цей код, і присутність буде відмічено. Код працює від однієї години до початку до однієї години після кінця.
activity-calendar-file = Відкрийте файл. Тоді захід буде у вашому календарі.
activity-calendar-file-name = activity.ics
task-line = { $title } ({ $places ->
    [one] { $places } місце
    [few] { $places } місця
   *[other] { $places } місць
})
task-which-title = Що треба зробити? Напишіть коротко, наприклад: варити суп.
task-how-many = Скільки людей для цього потрібно? Натисніть на число або напишіть його.
task-take-away = Прибрати завдання «{ $title }»?
task-is-done = З цим завданням уже хтось допомагає. Воно залишається.
attendance-helps = { " " }(допомагає: { $title })
button-no-picture = Без фото
button-change-picture = Фото
button-change-reminding = Нагадування
button-change-tasks = Завдання для тих, хто допоможе
button-new-task = + Нове завдання
button-take-task-away = Так, прибрати
button-only-this-time = Лише цей раз
button-later-times-too = { $count ->
    [one] Також { $count } раз після цього
    [few] Також { $count } рази після цього
   *[other] Також { $count } разів після цього
}
button-door = QR-код для входу
button-help-with = Я допоможу: { $title } (треба ще { $left })
button-with = { $guests ->
    [0] Без гостей
    [one] { $guests } гість зі мною
    [few] { $guests } гості зі мною
   *[other] { $guests } гостей зі мною
}
button-no-help = Я прийду, але не допомагатиму
button-map = Показати на карті
button-picture = Показати фото
button-to-calendar = Додати в мій календар
button-to-activity = До заходу
button-to-activities = Переглянути й узяти участь
button-my-reminders = Мої нагадування
button-remind-both = За день і за дві години
button-remind-day = Лише за день
button-remind-hours = Лише за дві години
button-remind-none = Без нагадування
button-remind-as-given = Як вирішить організатор
reminding-heading = Мої нагадування
reminding-which = Коли нагадувати вам про захід? Це діє для всіх заходів, на які ви прийдете.
reminding-chosen = Збережено. Ви обрали: { $wish }. Це завжди можна змінити командою /reminders.
door-present = Вітаємо на «{ $title }». Вашу присутність відмічено.
door-full = Вас не було в списку «{ $title }», а всі місця зайнято. Запитайте в організатора, чи можна вам прийти.
door-not-now = Цей код працює лише під час заходу й трохи до та після нього. Подивіться, коли буде «{ $title }».
evaluation-asked = Ви були на «{ $title }». Як усе пройшло? Тут кілька коротких запитань.
button-tell-how-it-was = Розповісти, як було
evaluation-too-few = Оцінку заходу «{ $title }» ({ DATETIME($start_at, dateStyle: "full") }) заповнило менше ніж { $least } людей. Тоді ми не показуємо відповідей, бо людей було б надто легко впізнати.
evaluation-summary = Ось що люди кажуть про «{ $title }» ({ DATETIME($start_at, dateStyle: "full") }). Заповнили: { $sent }.
evaluation-very-good = 😀 дуже добре: { $count }
evaluation-good = 🙂 добре: { $count }
evaluation-all-right = 😐 так собі: { $count }
evaluation-bad = 🙁 погано: { $count }
evaluation-very-bad = 😢 дуже погано: { $count }
evaluation-hidden = Ми не показуємо, скільки людей дали інші відповіді: це стосується менше ніж { $least } людей або могло б їх видати.
calendar-heading = Календар
calendar-send = Надішліть файл календаря (.ics). Бот зробить із нього заходи. Якщо пізніше надішлете нову версію, бот оновить їх; нічого не буде двічі.
calendar-no-file = Це не файл календаря. Надішліть файл, що закінчується на .ics, не більший за 1 МБ.
calendar-wrong = { $count ->
    [one] У цьому файлі { $count } помилка. Нічого не завантажено. Виправте її та надішліть файл ще раз.
    [few] У цьому файлі { $count } помилки. Нічого не завантажено. Виправте їх та надішліть файл ще раз.
   *[other] У цьому файлі { $count } помилок. Нічого не завантажено. Виправте їх та надішліть файл ще раз.
}

    { $problems }
calendar-problem = рядок { $line }, «{ $title }»: { $why }
calendar-not-utf-8 = файл не є текстом у UTF-8. Збережіть його ще раз зі свого календаря.
calendar-broken = далі я не можу прочитати: { $words }
calendar-no-events = тут немає жодної події.
calendar-unreadable = цього я не можу прочитати: { $words }
calendar-no-uid = бракує UID. Без UID наступного разу все завантажилося б двічі.
calendar-long-uid = UID довший за 255 знаків.
calendar-no-start = бракує початку (DTSTART).
calendar-no-title = бракує назви (SUMMARY).
calendar-ends-before = кінець раніше, ніж початок.
calendar-unknown-clock = я не знаю часового поясу { $words }.
calendar-too-often = це повторюється частіше ніж раз на день ({ $words }).
calendar-two-rules = тут більше ніж одне повторення (RRULE).
calendar-range = ця зміна діє для всіх наступних разів (RANGE). Цього я не можу прочитати; збережіть їх як окремі події.
calendar-too-many = подій тут більше ніж { $words }. Зменште файл.
calendar-found = { $count ->
    [0] Тут немає нічого, що ще буде.
    [one] Тут { $count } захід, який ще буде:
    [few] Тут { $count } заходи, які ще будуть:
   *[other] Тут { $count } заходів, які ще будуть:
}
calendar-line = { $times ->
    [1] – { $moment } { $title }
    [one] – { $moment } { $title } ({ $times } раз)
    [few] – { $moment } { $title } ({ $times } рази)
   *[other] – { $moment } { $title } ({ $times } разів)
}
calendar-past = Уже минули, тому не завантажено: { $count }.
calendar-private = Позначені як приватні, тому не завантажено: { $count }.
calendar-says-nothing-of = У календарі нічого не сказано про місця та вартість. Нові заходи безкоштовні й без обмеження місць. Потім ви можете це змінити.
calendar-thrown = Нічого не завантажено.
calendar-loaded = Календар завантажено
calendar-new = Нових: { $count }
calendar-changed = Змінених: { $count }
calendar-same = Без змін: { $count }
calendar-newer = Пізніше змінених тут, тому залишено так: { $count }
calendar-not-theirs = З іншого процесу, тому залишено так: { $count }
calendar-yours = { $count ->
    [1] Це ваш захід у файлі календаря.
    [one] Це { $count } ваш захід у файлі календаря.
    [few] Це { $count } ваші заходи у файлі календаря.
   *[other] Це { $count } ваших заходів у файлі календаря.
}
calendar-nothing-of-yours = Ви ще не створили жодного заходу.
button-calendar = Файл календаря (.ics)
button-calendar-export = Мої заходи файлом
button-calendar-load = Завантажити
button-calendar-throw = Не завантажувати
on-activities = заходи
act-calendar-loaded = календар завантажено
my-data-reminding = Ваш вибір щодо нагадувань про заходи: { $wish }

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
## Ambassadors and the counter
menu-interviews = Запросити сусідів до участі
interviews-heading = Запросити сусідів до участі
interviews-which = З якою анкетою ви йдете до людей? Натисніть на неї, щоб отримати посилання, плакати й провести інтерв’ю.
interviews-none = Зараз немає відкритої анкети. Тому ви ще нікого не можете запитати.
interviews-link = Це посилання відкриває анкету: { $link }
interviews-brought = { $count ->
    [0] За вашим посиланням ще ніхто не прийшов.
    [one] За вашим посиланням узяла участь { $count } людина.
    [few] За вашим посиланням узяли участь { $count } людини.
   *[other] За вашим посиланням узяли участь { $count } людей.
    }
interviews-done = { $count ->
    [0] Ви ще не проводили інтерв’ю.
   *[other] Інтерв’ю, які ви провели: { $count }.
    }
interviews-of = { $name }. За посиланням: { $brought }, інтерв’ю: { $interviews }
button-interview = Провести інтерв’ю із сусідом
button-next-neighbour = Наступний сусід
button-go-on-interview = Продовжити інтерв’ю
button-qr = QR-код як картинка
button-poster = Плакат (A4)
button-cards = Картки (A6)
button-paper-form = Паперова анкета
button-all-interviews = ‹ Усі анкети
button-to-card = ‹ Назад до анкети
interview-sent = Надіслано. Відповіді враховано. Ніхто вже не може їх прочитати, навіть ви.
interview-closed = Ця анкета не відкрита. Зараз ніхто не може взяти в ній участь.
interview-in-person = Це опитування вирішує. Тому кожен голосує сам, зі свого телефону. Провести інтерв’ю тут не можна.
interview-consent =
    Прочитайте це вголос своєму сусідові:

    { $purpose }
    { $voice }
    Участь добровільна. Ви можете зупинитися будь-коли. Вашого імені біля відповідей не буде. Через { $months ->
        [one] { $months } місяць
        [few] { $months } місяці
       *[other] { $months } місяців
    } після закриття ми зберігаємо лише кількість відповідей. Після надсилання ніхто не зможе знайти ваші відповіді. Змінити або стерти їх ви вже не зможете.

    Є запитання про це? { $contact }

    Позначте обидва рядки, якщо сусід каже «так». Потім записуйте те, що він каже.
interview-agreed = Мій сусід бере участь
interview-old-enough = Моєму сусідові 16 років або більше
interview-erase-sure = Ви впевнені? Усе, що ви записали для цього сусіда, буде стерто. Його відповідей не буде враховано.
channel-chat = Самостійно, у чаті
channel-ambassador = Через амбасадора
channel-counter = Біля стійки
act-interview-begun = розпочато інтерв’ю
my-data-interviewer = Ви запрошували сусідів узяти участь у «{ $title }». За вашим посиланням: { $brought }, інтерв’ю: { $interviews }. Хто це був і що вони казали, у ваших даних не записано.

## Paper
paper-language = Якою мовою?
paper-told = Ось файл. Ви можете роздрукувати його або переслати.
qr-told = Цей код відкриває { $link }. Покажіть його або перешліть.
paper-name-poster = poster.pdf
paper-name-cards = cards.pdf
paper-name-form = questionnaire.pdf
paper-name-codes = votingcards.pdf
paper-scan = Скануйте й беріть участь
paper-how = Наведіть камеру телефону на код. Відкриється чат Telegram. Натисніть «Start».
paper-until = Узяти участь можна до { $until } включно.
paper-promise = Ніхто не бачить, хто що сказав. Вам має бути 16 років або більше.
paper-without-phone = Немає телефону або хочете на папері? Запитайте: { $contact }
paper-link = Або наберіть: { $link }
paper-one = Поставте один хрестик.
paper-date = Напишіть день, місяць і рік.
paper-approve = { $most ->
    [0] Позначте хрестиком те, що підтримуєте. Можна обрати скільки завгодно.
   *[other] Позначте хрестиком те, що підтримуєте. Можна обрати щонайбільше { $most }.
    }
paper-rank = Поставте 1 біля того, що для вас найважливіше, 2 біля того, що далі, і так само з іншими. Зупиніться, коли захочете.
paper-points = { $points ->
    [one] У вас { $points } бал. Напишіть у кожній клітинці, скільки балів ви даєте.
    [few] У вас { $points } бали. Напишіть у кожній клітинці, скільки балів ви даєте.
   *[other] У вас { $points } балів. Напишіть у кожній клітинці, скільки балів ви даєте.
}
paper-budget = Можна розподілити { $budget }. Позначте хрестиком те, чого хочете. Разом це не має коштувати більше.
paper-if-it-applies = Пропустіть, якщо це не про вас.
paper-no-name = Не пишіть на цьому папері свого імені. Запитання можна пропускати.
paper-kept = Працівник перепише ваші відповіді, без імені. Через { $months ->
        [one] { $months } місяць
        [few] { $months } місяці
       *[other] { $months } місяців
    } після закриття ми зберігаємо лише кількість відповідей. Коли відповіді переписано, ніхто не зможе знайти ваші.
paper-hand-in = Здайте цей папір. Останній день: { $until }
paper-contact = Є запитання? { $contact }
paper-agree = Я беру участь, і мені 16 років або більше.
paper-code = Мій код для голосування:
paper-thanks = Дякуємо. Складіть папір і здайте його.
paper-vote-scan = Скануйте код або напишіть його в чаті:
paper-vote-once = Один код – один голос. Бережіть його. Немає телефону? Попросіть допомоги: { $contact }

## Voting codes and who may vote
ask-voters = Хто може голосувати? Після відкриття це вже не змінюється.
voters-everyone = Усі
voters-codes = Ті, хто має код для голосування
voters-neighbourhoods = Ті, хто живе в кварталах процесу
rule-voters-everyone = Голосувати можуть усі, кому 16 років або більше.
rule-voters-neighbourhoods = Голосувати можуть ті, хто живе тут: { $names }.
rule-voters-codes = Голосувати можуть ті, хто має код для голосування. Один код – один голос.
voter-where = У якому кварталі ви живете?
voter-elsewhere = Це опитування для тих, хто живе тут: { $names }. Ви кажете, що живете в іншому місці. Тому проголосувати тут ви не можете. Ваш квартал указано неправильно? Оберіть інший.
button-other-neighbourhood = Обрати інший квартал
button-not-voting = Тоді я не голосую
voter-left = Добре. Від цього нічого не збережено.
code-ask = Який ваш код для голосування? Він на вашій картці. Напишіть десять літер і цифр.
code-ask-neighbour = Який код для голосування у вашого сусіда? Напишіть десять літер і цифр із картки.
code-wrong = Цей код неправильний. Подивіться на картку й напишіть його ще раз. Після п’яти неправильних кодів доведеться зачекати годину.
code-used = Цей код уже використано. Один код – один голос. Це помилка? Запитайте в того, хто дав вам картку.
code-too-often = Ви п’ять разів написали неправильний код. Спробуйте ще раз через годину.
button-codes = Коди для голосування
button-interviews = Інтерв’ю, плакат і папір
button-who-voted = Хто голосував?
codes-unknown = У цього опитування немає кодів для голосування.
codes-made = { $count ->
    [0] Кодів для голосування ще немає.
    [one] Є { $count } код для голосування.
    [few] Є { $count } коди для голосування.
   *[other] Є { $count } кодів для голосування.
    }
codes-how = Ви отримаєте картки для друку, вісім на аркуші. Самих кодів ми не зберігаємо: загублену картку роздрукувати ще раз не можна. Тоді створіть новий код.
button-make-codes = Створити коди для голосування
codes-how-many = Скільки кодів для голосування створити? Напишіть число від 1 до { $most }. Тисячі карток створюються пів хвилини.
codes-wrong-number = Так не можна. Напишіть число від 1 до { $most }.
codes-fewer-left = Колега щойно теж створив коди для голосування, тому зараз нічого не створено. Стільки ще можна створити: { $left }. Спробуйте ще раз із цією кількістю або меншою.
codes-told = Ось картки: { $count }. Роздрукуйте їх зараз: пізніше це буде неможливо. Хто має картку, може проголосувати нею один раз.
button-to-codes = ‹ До кодів для голосування
button-to-poll = ‹ До опитування
act-codes-made = коди для голосування створено
act-who-voted-read = переглянуто, скільки людей голосувало
who-voted-heading = Хто голосував?
who-voted =
    Проголосували зі свого облікового запису: { $sent }
    Почали, але не проголосували: { $unsent }
    Хто за що голосував, тут не вказано.
who-used-codes = Створено кодів для голосування: { $made }, використано: { $used }

## What residents begin and propose
menu-initiative = Самим щось почати або запропонувати
menu-proposals = Відповідати на пропозиції мешканців
button-initiative = Почати щось самостійно
button-to-start = ‹ До початку
initiative-none = Зараз немає нічого, у чому ви можете щось почати.
initiative-which = У чому ви хочете щось почати?
initiative-here = { $reason } Що ви хочете зробити?
button-own-activity = Почати захід
button-own-poll = Запитати щось у сусідів
button-challenge = Узяти на себе завдання муніципалітету
button-propose-activity = Запропонувати захід
mine-proposed = Ваша пропозиція: { $title }
mine-asked = Ваше запитання: { $title }
mine-to-come = Ваш захід: { $title } ({ $moment })
button-all-own = ‹ Що ви почали
own-poll-too-many = Ваших відкритих запитань уже { $most }. Спочатку закрийте одне.
act-own-poll-started = мешканець почав опитування
act-own-poll-closed = опитування мешканця закрито
proposal-unknown = Такої пропозиції немає. Напишіть /takepart, щоб побачити, що ви почали.
proposal-too-many = Ваших пропозицій, що чекають на відповідь, уже { $most }. Спочатку ви отримаєте відповідь на них.
ask-proposal-words = Розкажіть більше. Що ви зробите і що вам потрібно?
ask-challenge-task = Яке завдання ви хочете взяти на себе? Напишіть кількома словами, наприклад: доглядати зелень на Lindehof.
ask-challenge-how = Як ви хочете це робити і з ким?
ask-challenge-needed = Що вам для цього потрібно від муніципалітету? Наприклад, гроші, інструменти або ключ.
proposal-sure = { $organisation } прочитає це й дасть відповідь із поясненням. Останній день: { $day }
proposal-waiting = Ви отримаєте відповідь. Останній день: { $day }
proposal-asked = До вас є запитання.
proposal-accepted = Так, це можна.
proposal-refused = Ні, це неможливо.
proposal-of-activity = Мешканець хоче провести цей захід. Тема: { $subject }
proposal-of-challenge = Мешканець хоче взяти на себе це завдання (право мешканців узяти на себе громадське завдання). Тема: { $subject }
proposal-answer-by = Відповісти не пізніше ніж: { $day }
proposal-is-past = Цей час уже минув. Попросіть мешканця обрати новий.
proposal-line = { $title }
proposal-line-late = { $title } (із запізненням)
proposals-heading = Пропозиції мешканців
proposals-none = Пропозицій, що чекають на відповідь, немає.
proposals-list = { $count ->
    [one] На відповідь чекає { $count } пропозиція.
    [few] На відповідь чекають { $count } пропозиції.
   *[other] На відповідь чекають { $count } пропозицій.
}
button-all-proposals = ‹ Усі пропозиції, що чекають
button-accept-proposal = Так, це можна
ask-proposal-accepted = Про що ви домовляєтеся з мешканцем і чому? Мешканець це прочитає.
notice-proposal-accepted = Вашу пропозицію «{ $title }» прийнято. { $told }
notice-proposal-asked = Є запитання про вашу пропозицію «{ $title }»: { $told }
notice-proposal-refused = Вашу пропозицію «{ $title }» не можна здійснити. Причина: { $told }
notice-proposal-late = Відповідь на пропозицію мешканця запізнюється: { $title }. Напишіть /requests і дайте відповідь.
button-my-proposal = Моя пропозиція
button-answer-proposals = Дати відповідь
act-proposal-accepted = пропозицію мешканця прийнято
act-proposal-asked = поставлено запитання про пропозицію
act-proposal-refused = пропозицію мешканця відхилено з поясненням
on-proposal = пропозиція { $number }
button-from-idea = Здійснити ідею мешканця
activity-which-idea = Яка ідея стане заходом? Її автора ми запитаємо, чи хоче він допомогти.
idea-activity = стала заходом
notice-idea-activity = Ваша ідея «{ $title }» тепер стала заходом. Хочете допомогти?
button-help-along = Так, я допоможу
notice-wants-to-help = Мешканець, який придумав «{ $title }», прийде й хоче допомогти.
button-see-who-comes = Подивитися, хто прийде


## Making a questionnaire
menu-questionnaire = Створити або змінити анкету
act-form-made = анкету створено
act-answers-exported = відповіді збережено як таблицю
act-form-changed = анкету змінено
act-form-thrown-away = анкету викинуто
button-to-questionnaire = ‹ До анкети
button-to-rehearsal = ‹ До проби
making-would-stop =
    Так не можна, бо ця анкета чекає на відкриття. Нічого не змінено.
    { $reasons }
button-add-question = + Додати запитання
button-more-questions = + Наступне запитання
button-keep-as-it-is = ‹ Не змінювати
button-keep-question = ‹ Залишити
making-heading = Створення анкет
making-list = { $count ->
    [0] Власних анкет ще немає. Створіть анкету.
    [one] Є { $count } власна анкета. Натисніть на неї, щоб продовжити, або створіть нову.
    [few] Є { $count } власні анкети. Натисніть на одну, щоб продовжити, або створіть нову.
   *[other] Є { $count } власних анкет. Натисніть на одну, щоб продовжити, або створіть нову.
}
making-begin = Як називається нова анкета? Напишіть назву. Або почніть із копії.
making-copy-of = Копія: { $title }
making-which-title = Як називається анкета? Напишіть назву.
making-which-purpose = Навіщо ви це питаєте і що з цим зробите? Напишіть кілька коротких речень. Мешканці прочитають це перед першим запитанням.
making-no-purpose = (Мети ще немає.)
making-empty = Тут ще немає запитань.
making-line = { $number }. { $question } ({ $kind }{ $required ->
    [yes] , обов’язкове
   *[no] { "" }
}{ $conditional ->
    [yes] , з умовою
   *[no] { "" }
}){ $wrong ->
    [yes] { " " }⚠ перевірте
   *[no] { "" }
}
making-found = { $count ->
    [one] Під час перевірки знайдено { $count } зауваження.
    [few] Під час перевірки знайдено { $count } зауваження.
   *[other] Під час перевірки знайдено { $count } зауважень.
}
making-title = Назва
making-purpose = Мета
making-translate = Переклади
making-copy-all = Зробити копію
making-check = { $count ->
    [0] Перевірка: усе добре
    [one] Перевірка: { $count } зауваження
    [few] Перевірка: { $count } зауваження
   *[other] Перевірка: { $count } зауважень
}
making-use = Використати в процесі
making-throw-away = Викинути анкету
making-throw-away-sure = Викинути цю анкету? Вона зникне з усіма запитаннями.
making-all = ‹ Усі анкети
making-which-kind = Яке це буде запитання?
kind-one-choice = Обрати одну відповідь
kind-several-choices = Обрати кілька відповідей
kind-faces = Обличчя від 😀 до 😢
kind-scale = Шкала з цифрами
kind-open-text = Відкрите запитання
kind-number = Число
kind-date = Дата
kind-place = Місце на карті
kind-neighbourhood = Район або квартал
kind-note = Лише текст
kind-acknowledge = Текст зі згодою
making-which-text = Напишіть запитання так, як його прочитають мешканці.
making-which-note = Напишіть текст так, як його прочитають мешканці.
making-which-hint = Напишіть пояснення, яке буде під запитанням.
making-no-hint = Без пояснення
making-which-choices = Напишіть відповіді, кожну з нового рядка. Їх може бути щонайбільше { $most }. На екрані буде такий самий порядок.
making-choice-too-long = «{ $choice }…» задовге для кнопки. Знаків може бути не більше ніж { $most }. Скоротіть і надішліть усе ще раз.
making-how-many-choices = Відповідей тут: { $count }. Надішліть щонайменше 2 і щонайбільше { $most }, кожну з нового рядка.
making-which-points = Від якої до якої цифри шкала?
making-from-to = від { $first } до { $last }
making-which-ends = Що означають найнижча й найвища цифри? Напишіть два рядки. Наприклад, спочатку: дуже погано. А під ним: дуже добре.
making-two-ends = Напишіть рівно два рядки. Знаків у кожному може бути не більше ніж { $most }.
making-how-many-least = Скільки відповідей треба обрати щонайменше?
making-how-many-most = Скільки відповідей можна обрати щонайбільше?
making-which-bounds = Від якого до якого числа можна? Напишіть, наприклад: 0 - 120
making-two-numbers = Напишіть два цілі числа, спочатку менше. Наприклад: 0 - 120
making-which-days = Від якого до якого дня можна? Напишіть, наприклад: 1-1-2027 - 31-12-2027
making-two-days = Напишіть два дні, спочатку раніший. Наприклад: 1-1-2027 - 31-12-2027
making-question-number = Запитання { $number } з { $total } · { $kind }
making-unfinished = (Мешканці ще не можуть отримати це запитання.)
making-condition = Лише для тих, хто на запитання { $number } відповів: { $answers }.
making-condition-written = Лише якщо це правда: { $condition }
making-text = Запитання
making-hint = Пояснення
making-choices = Відповіді
making-points = Цифри
making-ends = Краї шкали
making-limits = Скільки обрати
making-bounds = Від … до …
making-days = Від … до …
making-required = Обов’язкове
making-shuffled = Упереміш
making-decimal = Також із комою
making-background = Про себе: 1 раз
making-when = Для кого?
making-move = Перемістити
making-copy = Копіювати
making-remove = Видалити
making-remove-sure = Видалити це запитання? Повернути його не можна.
making-remove-hanging = Видалити це запитання? Від відповіді на нього залежать запитання: { $numbers }. Тоді ця умова зникне.
making-move-where = Де має стояти це запитання?
making-in-front = На самому початку
making-behind = Після { $question }
making-when-which = Від якого запитання залежить, чи ставити це?
making-when-none = Перед цим ще немає запитання з кнопками. Тому це запитання отримають усі.
making-always = Це запитання отримають усі
making-when-answers = Після яких відповідей ставити це запитання? Позначте одну або кілька.
making-which-language = Якою мовою ви перекладаєте? Те, чого бракує, мешканці читають нідерландською.
making-language = { $missing ->
    [0] { $language }: усе перекладено
    [one] { $language }: бракує { $missing } тексту
   *[other] { $language }: бракує { $missing } текстів
}
making-easy-words = Проста нідерландська (A2)
making-translate-which = Які тексти?
making-translate-missing = Яких бракує ({ $count })
making-translate-all = Усі ще раз ({ $count })
making-translate-this = Напишіть цей текст такою мовою: { $language }.
making-translation-now = Зараз там: { $text }
making-full = Запитань в анкеті може бути не більше ніж { $most }. Спочатку видаліть одне.
making-question-gone = Цього запитання вже немає. Напишіть /questionnaire, щоб продовжити.
making-translated = Це були всі тексти. Усе, що ви написали, збережено.
making-keep-translation = Залишити так
fault-unfinished = { $number ->
    [0] Анкета ще не готова. Перевірте запитання.
   *[other] Запитання { $number } ще не готове. Допишіть те, чого бракує.
}
fault-no-purpose = Немає мети. Напишіть, навіщо ви це питаєте і що з цим зробите.

## Rehearsal
check-found-nothing = Під час перевірки помилок не знайдено.
button-go-to-question = { $number ->
    [0] До назви й мети ›
   *[other] До запитання { $number } ›
}
button-rehearse = Проба: так це бачить мешканець
button-rehearse-first = Спочатку проба, потім відкрити
button-begin-rehearsal = Почати пробу ›
button-rehearse-again = Ще раз
button-leave-rehearsal = ‹ Закінчити пробу
rehearsal-mark = ⚠ ПРОБА: нічого з цього не враховується.
rehearsal-end = Тут проба закінчується. Мешканець прочитає тепер, що відповіді отримано й що змінити їх можна до { $until } включно. Те, що ви заповнили, викинуто.
rehearsal-over = Проба тут уже неможлива: анкету відкрито або її вже немає.
rehearsal-how-to-change = Щоб змінити, приберіть опитування з процесу та створіть його знову.

## Messages to many
menu-broadcast = Надіслати повідомлення багатьом людям
broadcasts-heading = Повідомлення багатьом людям
broadcasts-list = { $count ->
    [0] Повідомлень ще немає. Створіть нове.
   *[other] Натисніть на повідомлення, щоб побачити, як воно надсилається, або створіть нове.
}
broadcasts-planned = Заплановано { $moment }: { $words }
broadcasts-going = Надсилається: { $words }
broadcasts-sent = Надіслано { $moment }: { $words }
broadcasts-recalled = Відкликано: { $words }
broadcasts-cancelled = Не надіслано: { $words }
button-new-broadcast = + Нове повідомлення
broadcast-to-whom = Для кого це повідомлення?
button-to-everyone = Усі
button-to-own = Мої квартали: { $names }
button-to-neighbourhoods = Один або кілька кварталів
button-to-participants = Учасники процесу
button-to-signed-up = Ті, хто прийде на захід
to-everyone = усі
to-neighbourhoods = ті, хто хоче повідомлень про { $names }
to-process = ті, хто взяв участь у «{ $subject }»
to-signed-up = ті, хто прийде на «{ $title }», { $moment }
broadcast-which-process = { $count ->
    [0] Немає процесу, у якому люди взяли участь.
   *[other] Який процес?
}
broadcast-which-activity = { $count ->
    [0] Немає заходу, для якого ви можете надіслати повідомлення.
   *[other] Який захід?
}
broadcast-write =
    Напишіть повідомлення точно так, як його мають прочитати люди. Жирний текст і посилання можна зробити у вашому чат-застосунку.

    Хочете додати фото? Тоді надішліть фото з текстом під ним.
    Спочатку ви побачите зразок.
broadcast-write-in = Напишіть текст такою мовою: { $language }.
broadcast-picture-alone = Фото отримано. Тепер напишіть текст, який буде під ним.
broadcast-translation-too-long = Під фото знаків може бути не більше ніж { $most }. Один із перекладів довший. Спочатку скоротіть його.
broadcast-preview = Угорі ви бачите повідомлення так, як воно надійде
broadcast-for = Для кого: { $whom }
broadcast-receivers = Отримувачів: { $count }
broadcast-nobody = Зараз це повідомлення ніхто не отримає. Повідомлення про район отримують лише ті, хто вибрав це через /notifications.
broadcast-takes = Надсилання триватиме приблизно { $time }
broadcast-unreachable = З них недоступні: { $count }
broadcast-another-day = З них сьогодні вже отримали досить, тому отримають це на день пізніше: { $count }
broadcast-muted = Не хочуть таких повідомлень: { $count }
broadcast-left-out = Отримали вже забагато повідомлень, тому цього не отримають: { $count }
broadcast-in-all = Мови: { $languages }
broadcast-in = Мови: { $languages }. Хто читає іншою мовою ({ $lacking }), отримає текст нідерландською.
takes-seconds = { $count ->
    [one] { $count } секунду
    [few] { $count } секунди
   *[other] { $count } секунд
}
takes-minutes = { $count ->
    [one] { $count } хвилину
    [few] { $count } хвилини
   *[other] { $count } хвилин
}
takes-hours = { $count ->
    [one] { $count } годину
    [few] { $count } години
   *[other] { $count } годин
}
button-send-now = Надіслати зараз
button-send-later = Надіслати пізніше
button-change-text = Змінити текст
button-translate = Додати переклад
broadcast-which-language = Якою мовою переклад?
broadcast-when = Коли надіслати повідомлення?
broadcast-quiet = Від { $begin } до { $end } ми не турбуємо людей. Коли ви хочете надіслати повідомлення?
button-send-in-morning = { $moment }
button-send-by-night-now = Усе ж зараз, хоча вже пізно
button-send-by-night = Усе ж у цей час
broadcast-sure-now = Повідомлення буде надіслано зараз. Отримають: { $whom }. Усе правильно?
broadcast-sure-later = Повідомлення буде надіслано: { $moment }. Отримають: { $whom }. Усе правильно?
button-yes-send = Так, надіслати
button-yes-plan = Так, запланувати
button-back-to-preview = Ні, назад
broadcast-went-already = Це повідомлення вже не можна змінити: його вже надіслано або скасовано. Напишіть /broadcast, щоб побачити, як воно надсилається.
broadcast-unknown = Такого повідомлення немає. Напишіть /broadcast, щоб побачити, які є.
broadcast-heading = Повідомлення { $number }
broadcast-is-planned = Заплановано: { $moment }
broadcast-not-sent = Не надіслано. Було заплановано: { $moment }
broadcast-goes-on = Зараз надсилається. Тут ви побачите, скільки вже надіслано.
broadcast-rests = Продовжиться: { $moment }
broadcast-is-paused = Призупинено
broadcast-is-done = Готово. Початок надсилання: { $moment }
broadcast-is-being-recalled = Відкликається. Те, що вже надійшло, ми прибираємо з чатів.
broadcast-is-recalled = Відкликано
ledger-delivered = Надійшло: { $count } з { $total }
ledger-waiting = Ще треба надіслати: { $count }, приблизно { $time }
ledger-blocked = Не хочуть наших повідомлень або вже пішли: { $count }
ledger-failed = Не вдалося: { $count }
ledger-uncertain = Невідомо, чи надійшло: { $count }
ledger-expired = Запізно, вже не надіслано: { $count }
ledger-cancelled = Усе ж не надіслано, бо відкликано або вже не потрібно: { $count }
ledger-recalling = Ще прибираємо з чатів: { $count }
ledger-recalled = Прибрано з чатів: { $count }
button-change-broadcast = Змінити
button-cancel-broadcast = Не надсилати
button-pause-broadcast = Призупинити
button-resume-broadcast = Продовжити надсилання
button-recall-broadcast = Відкликати
broadcast-cancel-sure = Тоді повідомлення не буде надіслано. Ви впевнені?
button-yes-cancel = Так, не надсилати
broadcast-recall-sure = Хто його ще не отримав, уже не отримає. Те, що надійшло, ми приберемо з чатів. Це можливо протягом { $hours ->
    [one] { $hours } години
   *[other] { $hours } годин
} після надсилання. Ви впевнені?
button-yes-recall = Так, відкликати
button-tell-signed-up = Повідомлення тим, хто прийде
button-fewer-messages = Менше повідомлень
menu-messages = Які повідомлення ви хочете отримувати?
messages-heading = Які повідомлення ви хочете отримувати?
messages-text =
    ☑ – це ви отримуєте. Натисніть, щоб змінити.

    Повідомлень, які надсилають багатьом людям, ви отримаєте щонайбільше { $most } на день. Відповіді особисто вам, наприклад про вільне місце або скасований захід, ви отримуєте завжди.
kind-news = Новини організації
kind-process = Про процеси, у яких я беру участь
kind-activity = Про заходи, на які я прийду
kind-questions = Нагадування про анкету
kind-digest = Щотижня: що відбувається?
button-follow = Повідомлення про квартал
button-followed = Квартал: { $name }. Обрати інший
button-unfollow = Більше не писати про { $name }
messages-which-neighbourhood = Про який квартал ви хочете отримувати повідомлення? Це записано у вашому обліковому записі, окремо від ваших відповідей в анкетах.
button-digest = Надсилати це щотижня
button-digest-no-longer = Більше не надсилати щотижня
digest-heading = Ось що буде наступного тижня:
digest-line = – { DATETIME($start_at, dateStyle: "full", timeStyle: "short") }: { $title } ({ $place })
button-see-and-join = Переглянути й узяти участь
act-broadcast-planned = повідомлення багатьом людям створено
act-broadcast-changed = заплановане повідомлення змінено
act-broadcast-cancelled = заплановане повідомлення скасовано
act-broadcast-paused = повідомлення призупинено
act-broadcast-resumed = надсилання повідомлення продовжено
act-broadcast-recalled = повідомлення відкликано
on-broadcast = повідомлення { $number }
my-data-wishes = Ви отримуєте такі повідомлення: { $kinds }
my-data-no-wishes = Ви не хочете повідомлень, які надсилають багатьом людям.
my-data-followed = Ви отримуєте повідомлення про цей квартал: { $name }
my-data-broadcast = Ви створили це повідомлення багатьом людям: { $words }

## Results by group, weighted and compared
number-hidden = не показано
results-interim = Це проміжний результат, без відсотків. Кожну відповідь дали щонайменше стільки разів. Нові числа з’являться, лише коли відповіді надішлють ще стільки людей: { $least }. Так нікого не можна впізнати.
results-not-yet = Результат з’явиться, коли анкету закриють.
results-why-hidden = «Не показано» означає: це число або число, яке з нього випливає, стосується менш ніж { $least } людей. Так нікого не можна впізнати.
results-easy = – Простими словами: { $count }
results-which-question = Яке запитання ви хочете переглянути?
result-share = – { $label }: { $count } ({ $share }%)
result-margin = з похибкою: { $low }–{ $high }%
result-weighted = зважено { $share }%, з похибкою: { $low }–{ $high }%
result-weighted-hidden = зважено: не показано
result-most = Найчастіше обирали: { $answers }
result-mean = У середньому: { $mean }. Половина вказала { $median } або менше.
result-mean-hidden = У середньому: не показано
result-band = від { $first } до { $last }
difference-clear = · { $points } в. п.; різниця чітка
difference-not-clear = · { $points } в. п.; різниця нечітка
by-age = за віком
by-neighbourhood = за кварталом
by-nothing = загалом
button-by-age = За віком
button-by-neighbourhood = За кварталом
button-one-question = Одне запитання
button-who-answered = Хто взяв участь?
button-compare = Порівняти
button-to-results = ‹ Назад до результатів
split-how = Після відсотка показано, на скільки відсоткових пунктів (в. п.) він відрізняється від відсотка в усіх інших, хто відповів. Чітка означає: така різниця рідко буває випадковою.
split-not-safe = У цьому запитанні групи замалі, щоб показати їх окремо.
split-nothing = Немає запитання, яке можна показати за групами.
group-heading = { $group } (відповіли: { $count })
group-not-said = не сказано
groups-together = { $groups } разом
question-effective = Зважені числа цього запитання такі ж точні, як відповіді людей, точно схожих на мешканців. Стільки було б таких людей: { $effective }.
represented-by = Хто взяв участь, { $by }:
represented-line = – { $label }: { $count } ({ $share }%); серед мешканців { $population }%
represented-figures = Мешканці: без дітей до 14 років включно. У цих даних немає окремої групи людей від 75 років.
weighted-how = Зважено { $by }: групи, з яких узяло участь мало людей, важать більше, щоб разом усі були схожі на мешканців. Один учасник рахується за стількох людей: від { $least } до { $most }. Це так само точно, як відповіді людей, точно схожих на мешканців. Стільки було б таких людей: { $effective }.
weighted-trimmed = Ніхто не рахується більше ніж за 5 людей або менше ніж за 0,2 людини; тому разом усі схожі на мешканців лише приблизно.
unweighted-interim = Проміжний результат не зважують.
unweighted-not-asked = Не зважено: про вік і квартал не запитували.
unweighted-no-population = Не зважено: про одну з груп невідомо, скільки там живе людей.
unweighted-too-few = Не зважено: з однієї з груп узяло участь менш ніж { $least } людей.
unweighted-no-convergence = Не зважено: учасники надто відрізняються від мешканців.
withheld-heading = Не показано, бо можна було б упізнати менш ніж { $least } людей:
withheld-line = – Запитання { $number }, { $by }: { $hidden } з { $total } чисел
withheld-table = – Запитання { $number }, { $by }: усі числа
compare-which = З яким іншим моментом ви хочете порівняти?
compare-none = Немає іншої закритої анкети з такими самими запитаннями.
compare-other = { $title } (номер { $number })
compared-how = Спочатку раніший момент, потім пізніший. Скорочення «в. п.» – це відсоткові пункти. Чітка означає: така різниця рідко буває випадковою.
compared-line = – { $label }: з { $before }% до { $after }%
compared-nothing = Немає відповіді, яку можна показати за обидва моменти.
act-interim-read = переглянуто проміжний результат

## One's own points as a picture
radar-you = Ви
radar-everyone = усі разом
radar-yours-alone = Цей малюнок бачите лише ви. Ми його не зберігаємо.
radar-heading = Ваш малюнок словами:
radar-line = { $dimension }: { $own }
radar-line-beside = { $dimension }: ви { $own }, { $name } приблизно { $mean }

## Charts of results
chart-number = { $share } ({ $count })
chart-above = { $organisation } · учасників: { $sent }
chart-by-age = (за віком)
chart-by-neighbourhood = (за кварталом)
chart-most-given = Лише найчастіші відповіді: { $count }.
chart-several = Можна було дати кілька відповідей. Разом це понад 100 %.
chart-hidden = Не показано: це стосується надто малої кількості людей. Так нікого не можна впізнати.
chart-interim = Проміжний результат. Числа приблизні: заокруглені вниз до кратного { $step }.

## The report of results
report-contact = { $organisation } · { $contact } · { $day }
report-in-short = Коротко
report-asked = Про що питали?
report-who = Хто взяв участь?
report-said = Що сказали люди?
report-doing = Що ми з цим робимо?
report-not-known = Чого ми не знаємо?
report-counted = Як рахували?
report-sent = Учасників: { $sent }.
report-most-said = { $question } Найчастіше: { $answer } ({ $share }).
report-questions = Кількість запитань: { $count }.
report-when = Взяти участь можна було з { $opened } до { $closed }.
report-response = Участь
report-count = Кількість
report-share = Частка
report-reached = Охоплено
report-started = Почали
report-sent-row = Надіслали
report-age = Вік
report-neighbourhood = Квартал
report-took-part = Учасники
report-live-there = Мешканці
report-answer = Відповідь
report-between = Між
report-weighted-share = Зважено
report-themes = Теми: { $listed }.
report-words = Слова, які вживало найбільше людей, у { $read } відповідях: { $listed }.
report-quotes = Їхніми словами:
report-only-these = Це кажуть ті, хто взяв участь. Що думають інші, ми не знаємо.
report-missed = З цих груп узяло участь відносно мало людей: { $groups }.
report-withheld = Чисел, яких ми не показуємо: { $count }. Вони про групи менші за { $least } людей або видали б таку групу.
report-only-sent = Враховано лише надіслані відповіді.
report-not-answers = «Не знаю» і «не хочу казати» не вважаються відповіддю. Частка — від тих, хто відповів.
report-small-groups = Числа про менш ніж { $least } людей не показуємо. Так нікого не можна впізнати.
report-margin = «Між» — це похибка: якби участь узяла інша група стількох людей із того самого місця, частка була б у цих межах 95 разів зі 100. Це так лише тоді, коли учасники схожі на тих, хто не брав участі.
counted-word = { $word } ({ $count })
quoted = «{ $words }»
report-on-scale = у середньому, від { $first } до { $last }
report-mean = { $question } { $mean } ({ $scale }).

## Files of results
file-summary = Підсумок
file-questions = Запитання
file-splits = За групами
file-sheets = Відповіді
file-codes = Кодова книга
file-question = Запитання
file-group = Група
file-low = Щонайменше
file-high = Щонайбільше
file-answered = Відповіли
file-skipped = Пропущено або не питали
file-column = Стовпець
file-code = Код
file-meaning = Значення
file-yes = Так
file-no = Ні
file-empty = Немає відповіді або не показано
file-random-order = Кожен рядок — одна людина, у випадковому порядку, без імені, віку чи кварталу.
file-left-out = Вилучено: відкриті відповіді, місця, дні й те, що стосується надто малої кількості людей або могло б їх видати. Тому деякі клітинки порожні; аркуші з числами повні. Хто добре когось знає, іноді може впізнати його рядок. Не передавайте цей файл далі.
share-below = Прочитати все: { $link }, напишіть /outcomes
chart-more-in-file = Є ще. Усе є у звіті.
charts-none = Немає чого малювати: усі запитання були відкриті або групи замалі.
take-results-which = Що ви хочете отримати?
take-results-open = Опитування ще відкрите. Звіт і файли будуть, коли його закриють.
button-take-results = Малюнки, файли, публікація
button-pictures = Малюнки
button-report = Звіт (PDF)
button-workbook = Файл для Excel (XLSX)
button-table = Відповіді як таблиця (CSV)
button-to-publish = Опублікувати результат
button-other-file = ‹ Щось інше
button-quote = Цитата для звіту
file-name-report = zvit-{ $number }
file-name-results = rezultaty-{ $number }
file-report = Звіт. Прочитайте його, перш ніж передавати далі.
file-told = Файл. Кожен рядок — одна людина: не передавайте його. Цей раз записано в журналі.
file-not-made = Не вдалося створити файл. Спробуйте ще раз.
act-results-taken = результат отримано файлом
publish-heading = Це побачать усі
publish-results-sure = Після цього кожен може прочитати результат через /outcomes: з усіма малюнками, звітом і цитатами. Учасники отримають повідомлення. Також ті, хто хоче знати про ці квартали. Скасувати це не можна.
publish-not-closed = Опублікувати можна, коли опитування закрите.
published-before = Цей результат уже опубліковано. Кожен читає його через /outcomes.
published-now = Результат опубліковано. Учасники зараз отримують повідомлення.
button-publish-yes = Опублікувати й надіслати
button-publish-no = Ще ні
notice-results = Ви взяли участь у «{ $title }». Дякуємо! Ось результат.
notice-results-near = Мешканці сказали, що думають: «{ $title }». Ось результат.
button-read-outcome = Прочитати результат
menu-outcomes = Читати результати
outcomes-none = Ще не опубліковано жодного результату.
outcomes-heading = Результати
outcomes-which = Який результат ви хочете прочитати?
button-all-outcomes = ‹ Усі результати
button-to-outcome = ‹ Назад
button-pictures-by-age = Малюнки за віком
button-pictures-by-place = Малюнки за кварталом
results-being-made = Остаточний результат готується. Спробуйте ще раз за хвилину.

## How well people are served

menu-service = Подивитися, як швидко відповідає бот
button-look-again = Подивитися ще раз
service-heading = Як швидко відповідає бот
service-today =
    Сьогодні
    { $taps }
    { $notices }
service-week =
    Останні 7 днів
    { $taps }
    { $notices }
service-month =
    Останні 30 днів
    { $taps }
    { $notices }
service-taps = Відповідь за 1 секунду: { $share } із дотиків ({ $number }).
service-taps-none = Ніхто не торкався кнопок.
service-notices = Вчасно, за 10 секунд: { $share } із повідомлень ({ $number }).
service-notices-none = Не було повідомлень одній людині.
service-explained = Серед повідомлень рахуються нагадування, пропозиції та відповіді одній людині. Повідомлення багатьом не рахується: воно потребує часу. Цифри запізнюються на хвилину.
