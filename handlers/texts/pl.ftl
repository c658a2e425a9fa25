# Polski, prosty język, forma grzecznościowa. The same sentences as nl.ftl, in the same order.
# ankieta: vragenlijst · głosowanie: peiling · proces: traject · szczebel: trede · informacja zwrotna: terugkoppeling
# dzielnica: wijk · osiedle: buurt · mieszkaniec: bewoner · pomysł: idee · wydarzenie: activiteit
language-name = Polski

## The machine
button-back = ‹ Wstecz
button-onward = Dalej ›
button-resume = Wróć do pytań
button-skip = Pomiń
button-previous-page = ‹ Poprzednia
button-next-page = Następna ›
page = Część { $number } z { $total }
use-the-buttons = Proszę wybrać jeden z przycisków poniżej. Proszę nacisnąć ten, który pasuje.
no-longer-there = Niestety, jest już trochę za późno: tego nie można teraz zrobić. Poniżej widać, co jest możliwe.
please-type = Proszę odpowiedzieć na piśmie. Nie umiem odczytać zdjęć ani nagrań głosowych.
too-long = Odpowiedź jest za długa. Liczba znaków: { $count }, a zmieści się najwyżej { $most }. Proszę ją skrócić i wysłać jeszcze raz.
old-screen = To jest stare pytanie. Poniżej widać aktualny krok.
failed = Coś się u nas nie udało. Wcześniejsze odpowiedzi są zapisane. Proszę za chwilę spróbować ponownie. Jeśli błąd się powtarza, proszę podać nam ten kod: { $id }
edited = Wcześniejsza wiadomość została zmieniona. Nie widzę takiej zmiany. Proszę wysłać odpowiedź jako nową wiadomość albo nacisnąć ‹ Wstecz.
in-group = Dzień dobry! Z każdym rozmawiam osobno, żeby nikt nie czytał. Proszę nacisnąć przycisk, aby ze mną porozmawiać.
button-in-private = Porozmawiaj ze mną
takes-longer = To trwa trochę dłużej niż zwykle. Odpowiedź dotrze sama. Nic nie trzeba robić.
admin-failure = W Wijkstem wystąpił błąd. Kod: { $id }. Rodzaj: { $kind }. Przyczyna jest zapisana przy tym kodzie w dzienniku serwera. O błędzie tego samego rodzaju informujemy najwyżej raz na godzinę.

## Start, help, language, stop
welcome = Witamy w Wijkstem ({ $organisation })
welcome-polls = { $count ->
    [one] Tutaj można współdecydować o swojej dzielnicy. Teraz jest 1 ankieta. Proszę ją nacisnąć, aby zacząć.
    [few] Tutaj można współdecydować o swojej dzielnicy. Teraz są { $count } ankiety. Proszę nacisnąć tę, którą chce się wypełnić.
    [many] Tutaj można współdecydować o swojej dzielnicy. Teraz jest { $count } ankiet. Proszę nacisnąć tę, którą chce się wypełnić.
   *[other] Tutaj można współdecydować o swojej dzielnicy. Teraz jest { $count } ankiety. Proszę nacisnąć tę, którą chce się wypełnić.
    }
welcome-no-polls = Tutaj można współdecydować o swojej dzielnicy. Teraz nie ma żadnych pytań. Proszę zajrzeć później.
start-sent = { $title } (wysłano)
start-begun = { $title } (dalej)
link-unknown = Ten link (już) nie działa. Proszę wpisać /start, aby zobaczyć, co jest teraz.
button-language = Wybierz język / Language
button-help = Pomoc
language-which = Jaki język Pan/Pani wybiera? Which language do you want?
language-chosen = Od teraz mówię po polsku. Proszę wpisać /start, aby kontynuować.
help-heading = Co można tu zrobić?
help-contact = Pytania? Proszę się z nami skontaktować: { $contact }
stopped = Rozmowa jest przerwana. Aby zacząć od nowa, proszę wpisać /start.
stopped-saved = Rozmowa jest przerwana. Odpowiedzi są zapisane. Aby kontynuować, proszę wpisać /start.
menu-start = Początek: co jest teraz?
menu-language = Wybierz inny język
menu-stop = Zakończ
menu-help = Objaśnienie
menu-results = Przeczytaj wyniki
menu-consultations = Otwieraj i zamykaj ankiety

## A consultation
consultation-unknown = Tej ankiety już nie ma. Proszę wpisać /start, aby zobaczyć, co jest teraz.
closed-sent = Ta ankieta jest zamknięta. Pana/Pani odpowiedzi się liczą. Dziękujemy!
closed-unsent = Ta ankieta jest zamknięta. Niestety, jest już za późno. Może inna sprawa? Proszę wpisać /start.
consent =
    { $purpose }

    { $certain ->
        [yes] Liczba pytań: { $questions }.
       *[no] Liczba pytań: najwyżej { $questions }.
    } W każdej chwili można przerwać i później kontynuować. Udział jest możliwy do { $until } włącznie.
    { $voice }
    Co dzieje się z odpowiedziami?
    { $who }• Pytania o zdrowie są osobiste. Każde pytanie można pominąć przyciskiem Pomiń.
    • Gdy od zamknięcia { $months ->
        [one] minie { $months } miesiąc
        [few] miną { $months } miesiące
        [many] minie { $months } miesięcy
       *[other] minie { $months } miesiąca
    }, przechowujemy już tylko liczby.
    • Dopóki ankieta jest otwarta, można w każdej chwili usunąć swoje odpowiedzi.

    Pytania? { $contact }

    Czy bierze Pan/Pani udział? Trzeba mieć ukończone 16 lat.
consent-who-reads = • { $organisation } czyta odpowiedzi wszystkich razem. Nikt nie widzi, kto co powiedział.
button-agree = Tak, mam co najmniej 16 lat i biorę udział
button-decline = Nie, nie biorę udziału
consent-declined = Dobrze. Nic nie zapisaliśmy, tylko to, że nie będziemy o to więcej pytać. Jeśli mimo to chce Pan/Pani wziąć udział, proszę wpisać /start.
progress = Pytanie { $number } z { $total }
progress-at-most = Pytanie { $number } z najwyżej { $total }
question-does-not-fit = Ta odpowiedź nie pasuje do wcześniejszych albo nie może być prawdziwa. Proszę sprawdzić i odpowiedzieć jeszcze raz.
answer-so-far = Odpowiedź teraz: { $answer }
answer-dont-know = Nie wiem
answer-rather-not = Wolę nie mówić
answer-other = Inne, a mianowicie …
answer-other-namely = Inne: { $words }
answer-skipped = (pominięto)
question-several = Proszę wybrać od { $least } do { $most }.
question-exactly = Proszę wybrać dokładnie tyle: { $count }.
question-chosen = { $count ->
    [0] Proszę nacisnąć to, co Pan/Pani myśli.
   *[other] Wybrano teraz: { $count }.
}
question-too-many = Można wybrać najwyżej { $most }. Proszę najpierw odznaczyć jedną odpowiedź.
question-too-few = Proszę wybrać co najmniej { $least }.
button-done = Gotowe, wybrano: { $count }
question-type-other = Proszę wpisać poniżej, o co chodzi.
question-type-words = Proszę wpisać odpowiedź poniżej.
question-scale = { $first } = { $low }, { $last } = { $high }
face-1 = 😢 bardzo źle
face-2 = 🙁 źle
face-3 = 😐 średnio
face-4 = 🙂 dobrze
face-5 = 😀 bardzo dobrze
look-back = Czy wszystko się zgadza?
look-back-line = { $number }. { $question } → { $answer }
look-back-change = Czy chce Pan/Pani coś zmienić? Proszę nacisnąć numer pytania.
look-back-send = Odpowiedzi liczą się dopiero po naciśnięciu przycisku Wyślij.
look-back-again = Odpowiedzi były już wysłane. Zmiany liczą się dopiero po ponownym naciśnięciu przycisku Wyślij.
button-send = Wyślij
button-erase-all = Usuń moje odpowiedzi
erase-sure = Czy na pewno? Wszystkie odpowiedzi na tę ankietę zostaną usunięte. Nie będą się liczyć.
button-erase = Tak, usuń wszystko
button-keep = Nie, wróć
erased = Odpowiedzi są usunięte. Nic z nich nie zostało. Jeśli mimo to chce Pan/Pani wziąć udział, proszę wpisać /start.
sent-thanks = Dziękujemy! Odpowiedzi dotarły.
sent =
    Można je jeszcze zmienić do { $until } włącznie.

    Kod potwierdzenia: { $receipt }
    Ten kod nic nie mówi o odpowiedziach.

    Proszę wpisać /start, aby zobaczyć, co jeszcze jest.
button-change = Zmień moje odpowiedzi

## Staff: consultations
manage-heading = Ankiety
manage-list = { $count ->
    [0] Nie ma jeszcze żadnej ankiety.
   *[other] Proszę nacisnąć ankietę albo utworzyć nową.
}
manage-poll = { $title } ({ $state }, numer { $number })
state-open = otwarta
state-closed = zamknięta
button-new = + Nowa ankieta
manage-template = Którą ankietę chce Pan/Pani otworzyć?
manage-until-when = Do którego dnia ankieta ma być otwarta? Proszę wybrać dzień albo go wpisać, na przykład 31-12-2026.
manage-preview = Otwarta do: { $until } włącznie. Po otwarciu nie można już zmieniać pytań.
button-open = Otwórz teraz
manage-card =
    Stan: { $state }, ostatni dzień: { $until }
    Link dla mieszkańców: { $link }
button-results = Przeczytaj wyniki
button-close = Zamknij
button-keep-open = Zostaw otwartą
manage-close-sure = Czy na pewno? Po zamknięciu nikt już nie może odpowiedzieć.
manage-closed = Ankieta jest zamknięta.

## Staff: results
results-which = Której ankiety wyniki Pan/Pani wybiera?
results-none-yours = Nie ma teraz wyników, które może Pan/Pani czytać.
results-none = Nie ma jeszcze żadnej ankiety. Proszę ją utworzyć: /consultations.
results-unknown = Nie ma ankiety o numerze { $number }. Proszę wpisać /results, aby wybrać.
results-so-far = Wyniki do tej pory: ankieta jest jeszcze otwarta.
results-final = Wyniki końcowe: ankieta jest zamknięta.
results-response =
    Dotarło do: { $reached }
    Zaczęło: { $started }
    Wysłało: { $sent }
    Jeszcze nie wysłało: { $unfinished }
results-too-few = Odpowiedzi pokazujemy dopiero, gdy wyśle je tyle osób: { $least }. Dzięki temu nikogo nie można rozpoznać.
results-answered = Odpowiedź: { $count }
results-dont-know = nie wiem: { $count }
results-rather-not = wolę nie mówić: { $count }
results-skipped = pominięto: { $count }
results-skipped-or-not-asked = Pominięto albo nie zapytano: { $count }
result-line = – { $label }: { $count }
result-mean = Średnia: { $mean } (najwyżej: { $last })

## Roles and neighbourhoods
not-allowed = Tego nie może Pan/Pani tutaj zrobić. Proszę wpisać /help, aby zobaczyć, co jest możliwe.
help-line = { $typed } – { $what }
menu-roles = Nadawaj i odbieraj role
menu-auditlog = Przeczytaj dziennik
menu-learn-more = Przeczytaj więcej o dzielnicy
menu-links = Zmień listę /learnmore
role-resident = mieszkaniec
role-ambassador = ambasador zdrowia
role-partner = partner
role-organiser = organizator
role-staff = pracownik
role-admin = administrator
role-in-process = { $role } (proces { $number })
role-in-neighbourhoods = { $role } ({ $names })
role-accept =
    { $organisation } pyta, czy przyjmuje Pan/Pani tę rolę: { $role }.

    To, co robi się w tej roli, zapisujemy w dzienniku. Czy Pan/Pani się zgadza?
button-accept-role = Tak, przyjmuję tę rolę
button-decline-role = Nie, raczej nie
role-accepted = Pana/Pani nowa rola: { $role }. Proszę wpisać /help, aby zobaczyć, co jest możliwe.
role-declined = Dobrze. Nic się nie zmieniło.
role-link-spent = Ten link był już użyty albo jest za stary. Proszę poprosić administratora o nowy.
roles-heading = Role
roles-list = { $count ->
    [0] Nikt nie ma jeszcze roli.
   *[other] Proszę nacisnąć nazwę, aby zobaczyć rolę albo ją odebrać.
}
roles-line = { $note }: { $role }
roles-line-pending = { $note }: { $role } (link jeszcze nieużyty)
button-give-role = + Nadaj rolę
roles-which = Jaką rolę chce Pan/Pani nadać?
roles-which-process = W którym procesie? Proszę go nacisnąć albo wpisać numer.
roles-no-process = Nie ma procesu o tym numerze. Proszę wpisać same cyfry, na przykład 12.
roles-which-neighbourhoods = Na których osiedlach?
roles-note = Dla kogo jest rola? Proszę wpisać nazwę, po której rozpozna Pan/Pani tę osobę, na przykład: Ilse z GGD.
roles-sure =
    Rola: { $role }
    Dla: { $note }

    Dostanie Pan/Pani link. Działa jeden raz i nie dłużej niż przez tyle godzin: { $hours }. Proszę go wysłać tylko tej osobie.
button-make-link = Utwórz link
role-link =
    Proszę wysłać ten link tej osobie:
    { $link }

    Link działa jeden raz, do: { $until }. Widać go tylko teraz.
role-link-shown = Link był już raz pokazany i nie jest zapisany. Nie ma go Pan/Pani? Proszę go wycofać przez /roles i utworzyć nowy.
role-gone = Tej roli już nie ma. Proszę wpisać /roles.
role-card =
    Rola: { $role }
    Od: { $since }
role-card-pending =
    Rola: { $role }
    Link nie był jeszcze użyty. Działa do: { $since }.
button-take = Odbierz rolę
button-withdraw = Wycofaj link
button-leave-role = Nie, zostaw
role-take-sure = Czy na pewno? { $note } nie będzie już mieć tej roli: { $role }. To działa od razu.
role-taken = Gotowe. Rola już nie obowiązuje. Proszę wpisać /roles, aby zobaczyć inne role.
neighbourhood-search = Proszę nacisnąć przycisk. Albo wpisać kilka liter nazwy osiedla lub cztery cyfry kodu pocztowego.
neighbourhood-found = To pasuje do „{ $words }”. Nie ma na liście? Proszę wpisać coś innego.
neighbourhood-none = Nie ma osiedla pasującego do „{ $words }”. Proszę wybrać przyciskiem albo wpisać coś innego.
neighbourhood-chosen = { $count ->
    [one] Wybrano 1: { $names }
   *[other] Wybrano { $count }: { $names }
}
neighbourhood-all = ‹ Wszystkie dzielnice
neighbourhood-elsewhere = Mieszkam gdzie indziej

## The audit log
logbook-heading = Dziennik
logbook-empty = Nie ma w nim jeszcze nic.
logbook-line = { $number }. { $when }
    { $who }: { $what } ({ $on })
logbook-command-line = wiersz poleceń
on-consultation = ankieta { $number }
on-process = proces { $number }
on-link = link { $number }
on-neighbourhoods = osiedla
act-role-offered = utworzono link do roli
act-role-accepted = przyjęto rolę
act-role-taken = odebrano rolę
act-role-withdrawn = wycofano link do roli
act-link-added = dodano lekturę
act-link-changed = zmieniono lekturę
act-link-removed = usunięto lekturę
act-link-restored = przywrócono lekturę
act-consultation-opened = otwarto ankietę
act-consultation-closed = zamknięto ankietę
act-results-read = przeczytano wyniki
act-neighbourhoods-loaded = wczytano osiedla

## More to read
learn-more-heading = Więcej informacji
learn-more-none = Teraz nie ma nic do czytania.
links-heading = Lista /learnmore
links-list = Proszę nacisnąć wiersz, aby go zmienić.
links-full = Liczba wierszy na liście: { $most }. Więcej nie zmieści się w jednej wiadomości. Proszę najpierw coś usunąć.
links-removed = { $title } (usunięto)
links-no-url = Nie ma jeszcze linku. Mieszkańcy widzą tylko tytuł.
links-type-title = Proszę wpisać tytuł.
links-type-url = Proszę wpisać albo wkleić link. Zaczyna się od https://
links-wrong-url = To nie jest dobry link. Link zaczyna się od https:// i nie ma spacji. Na przykład: https://wijkengids.nl
button-add-link = + Dodaj
button-link-title = Zmień tytuł
button-link-url = Zmień link
button-link-remove = Usuń
button-link-restore = Przywróć
button-no-url = Bez linku
## Counting again
method-approval = Zaznaczanie: wygrywa najwięcej zaznaczeń
method-borda = Borda: punkty za każde miejsce
method-schulze = Schulze: każda opcja przeciw każdej innej
method-instant-runoff = Rundy: odpada, kto ma najmniej głosów
method-stv = Pojedynczy głos przechodni (STV), jak w szkockich gminach
method-points = Punkty: wygrywa najwięcej punktów
method-greedy = Po kolei: najpierw najwięcej głosów, dopóki starczy pieniędzy
method-equal-shares = Równe udziały: każdy ma taką samą część pieniędzy
method-bradley-terry = Porównywanie po dwa (Bradley-Terry)
count-ballots = { $blank ->
    [0] Głosy: { $count }
   *[other] Głosy: { $count }. Puste: { $blank }
    }
count-comparisons = Porównania: { $count }
count-winners = { $count ->
    [one] Wybrano:
   *[other] Wybrano ({ $count }):
    }
count-undecided = Jeszcze nie rozstrzygnięto. Jest remis, a reguła nie mówi, co ma pierwszeństwo:
count-nobody = Nic nie wybrano.
count-too-many-ties = Jest tak dużo remisów, że nie sprawdzono wszystkich możliwości. Proszę wybrać regułę na wypadek remisu, na przykład losowanie.
count-as-published = Plik podaje ten sam wynik.
count-tie-published = Plik podaje wynik, który tu pasuje: remis rozstrzygnięto więc w inny sposób.
count-not-as-published = Uwaga: plik podaje inny wynik. Czy liczono według innej reguły?
count-scores = Tak liczono:
count-score = {"  "}{ $option }: { NUMBER($score, maximumFractionDigits: 5) }
count-pairwise = Ile osób stawia opcję po lewej wyżej niż opcję u góry:
count-paths = Najsilniejsza droga od opcji po lewej do opcji u góry:
count-condorcet = { $option } wygrywa z każdą inną opcją osobno.
count-no-condorcet = Żadna opcja nie wygrywa z każdą inną osobno.
count-standing = Kolejność:
count-round = Runda { $number }
count-exhausted = {"  "}już się nie liczy, brak następnego wyboru: { $count }
count-out = {"  "}odpada: { $options }
count-quota = Próg wyboru: { $quota }. Ważne głosy: { $valid }.
count-stage-first = Etap { $number }: pierwsze preferencje
count-stage-surplus = Etap { $number }: nadwyżka głosów przechodzi na następną preferencję: { $options }
count-stage-excluded = Etap { $number }: odpada { $options }, głosy przechodzą na następną preferencję
count-not-transferable = {"  "}nie przechodzi na nikogo: { NUMBER($votes, maximumFractionDigits: 5) }
count-elected = {"  "}wybrano: { $option }
count-greedy = Każdy projekt po kolei:
count-bought = {"  "}{ $option }: { $score }. Koszt { $cost }, jest { $left }: wybrano
count-does-not-fit = {"  "}{ $option }: { $score }. Koszt { $cost }, zostało tylko { $left }: nie mieści się
count-shares = Udział każdego wynosił najpierw { $first }. Potem był krok po kroku zwiększany, aż do { $share }. Za to kupiono:
count-purchase = {"  "}{ $option }: liczba płacących osób: { $supporters }, każda najwyżej { $most }
count-spent = Razem kosztuje to { $spent }.
count-strengths = Jak silna jest każda opcja. 0 to średnia. W nawiasach: granice, w których siła leży z pewnością 95%.
count-strength = {"  "}{ $option }: { $strength } (od { $low } do { $high })
count-ties = Remisy:
count-tie-lot = {"  "}{ $options }: los dał tę kolejność: { $order }
count-tie-cost = {"  "}{ $options }: najtańsze miało pierwszeństwo: { $order }
count-tie-voters = {"  "}{ $options }: pierwszeństwo miało to, co jest na największej liczbie kart: { $order }
count-tie-earlier = {"  "}{ $options }: pierwszeństwo miało to, co na wcześniejszym etapie miało więcej głosów: { $order }
count-tie-open = {"  "}{ $options }: reguła nie mówi, co ma pierwszeństwo
count-others = Czy inne sposoby liczenia dałyby inny wynik?
count-other-same = {"  "}{ $method }. Wybiera to samo.
count-other-tied = {"  "}{ $method }. Wybiera: { $winners }. Remis: { $tied }
count-other-differs = {"  "}{ $method }. Wybiera inaczej: { $winners }

## Files with ballots
ballot-file-wrong = { $file }, wiersz { $line }: { $sentence }
ballot-file-missing = Pliku { $file } nie ma albo nie można go odczytać.
ballot-file-ending = Pliku z końcówką „{ $found }” nie można policzyć. Proszę użyć jednej z tych: { $known }.
ballot-file-not-text = To nie jest czytelny tekst. Proszę zapisać plik jako UTF-8.
ballot-file-not-rows = Tu zaczyna się cudzysłów, który źle się kończy. Proszę ująć tekst w dwa cudzysłowy, a cudzysłów w tekście napisać podwójnie.
ballot-file-ends-early = Plik kończy się za wcześnie. Czy są w nim wszystkie wiersze?
ballot-file-not-a-number = Tu jest „{ $found }”. Proszę wpisać liczbę całkowitą: co najmniej { $least }, liczba cyfr najwyżej { $digits }.
ballot-file-not-money = Tu jest „{ $found }”. Proszę wpisać kwotę większą od zera, na przykład 1500 albo 1500.25.
ballot-file-not-a-line = Tego wiersza nie można zrozumieć: „{ $found }”. Proszę zapisać kartę jak 12: 3,1,2, a nazwę jak w przykładzie formatu.
ballot-file-fields = Liczba wartości tutaj: { $found }. Powinno ich być: { $expected }.
ballot-file-column = Brakuje kolumny { $column }. Proszę wpisać tę nazwę w wierszu z nazwami kolumn.
ballot-file-section = Brakuje części { $section } albo jest w złym miejscu. Proszę wpisać najpierw META, potem PROJECTS, potem VOTES.
ballot-file-setting = Brakuje { $setting } albo wartość jest nieznana. Proszę wpisać jedną z tych: { $known }.
ballot-file-unknown-option = Nie ma opcji „{ $found }”. Proszę używać tylko opcji, które podaje plik.
ballot-file-option-twice = „{ $found }” jest tu dwa razy. Proszę wpisać każdą opcję raz.
ballot-file-count = { $setting } podaje { $said }, a jest { $found }. Proszę poprawić liczbę albo sprawdzić, czy nie brakuje wierszy.
ballot-file-too-few = Jest za mało opcji. Proszę podać co najmniej dwie.
ballot-file-equal-ranks = Są tu opcje równe albo puste miejsce. W pliku z końcówką { $ending } tak nie można. Proszę użyć toc albo toi.
ballot-file-not-complete = Nie ma tu wszystkich opcji. W pliku z końcówką { $ending } muszą być. Proszę użyć soi albo toi.
count-wrong-method = Tą metodą nie można policzyć tych kart: { $method }. Proszę wybrać jedną z tych: { $known }.
count-lot-needs-seed = Do losowania potrzebna jest liczba albo słowo, które było znane wcześniej. Proszę podać je przez --seed.
count-no-costs = Te opcje nic nie kosztują. Najtańsza nie może więc mieć pierwszeństwa.

## The participation ladder
rung-inform = informowanie
rung-consult = konsultowanie
rung-advise = doradzanie
rung-coproduce = współtworzenie
rung-codecide = współdecydowanie
rung-self-manage = samodzielne zarządzanie
plain-inform = Mieszkańcy dowiadują się, co się dzieje. O nic nie pytamy.
plain-consult = Mieszkańcy mówią, co myślą.
plain-advise = Mieszkańcy doradzają, także wtedy, gdy nikt nie pyta.
plain-coproduce = Mieszkańcy są partnerami: razem wymyślają i razem robią.
plain-codecide = Mieszkańcy współdecydują.
plain-self-manage = Mieszkańcy sami decydują i sami to robią.
promise-inform = Będziemy informować. Teraz o nic nie pytamy.
promise-consult = Słuchamy. Napiszemy, co z tym zrobimy.
promise-advise = Robimy to, co mieszkańcy radzą, albo wyjaśniamy, dlaczego nie.
promise-coproduce = Robimy to razem.
promise-codecide = Współdecyduje Pan/Pani. Wynik jest ważny, gdy liczba uczestników wynosi co najmniej { $quorum }.
promise-self-manage = Decydują mieszkańcy. Gmina pomaga.
instrument-broadcast = wiadomość
instrument-activity = wydarzenie
instrument-consultation = ankieta
instrument-advisory-poll = głosowanie nad priorytetami
instrument-idea = zgłaszanie pomysłów
instrument-joint-task = wspólne zadania
instrument-partner-role = mieszkaniec jako partner
instrument-joint-evaluation = wspólna ocena
instrument-binding-poll = wiążące głosowanie nad priorytetami
instrument-residents-own = własne głosowanie albo wydarzenie mieszkańców
instrument-challenge = prawo mieszkańców do przejęcia zadania publicznego
moment-preparation = Przygotowanie
moment-execution = Wykonanie
moment-evaluation = Ocena
process-draft = szkic
process-open = otwarty
process-closed = zamknięty
process-answered = z odpowiedzią
process-evaluated = oceniony
process-archived = w archiwum
process-late = { $state }, spóźniony
step-open = otwarcie
step-closed = zamknięcie
step-answered = informacja zwrotna
step-evaluated = ocena
step-archived = archiwizacja
room-yes = Tak
room-partly = Częściowo
room-no = Nie
need-room = pytanie 1: czy jest miejsce na zmiany?
need-room-to-change = miejsce na zmiany. Bez niego pytanie budzi złudną nadzieję. Proszę wybrać szczebel informowanie albo najpierw zrobić miejsce
need-embedding = pytanie 2: kto się tym zajmie?
need-organisations = pytanie 4: kto już działa?
need-moments = pytanie 5: kiedy biorą udział mieszkańcy?
need-evaluation-moment = ocena jako moment udziału (zawsze od współtworzenia wzwyż)
need-purpose = cel: po co o to pytamy?
need-retention = czas przechowywania
need-answer-date = dzień, w którym mieszkańcy dostaną odpowiedź
need-partner = mieszkaniec, który jest partnerem
need-binding-rule = reguła wiążącego głosowania
need-owner = mieszkaniec, do którego należy proces
need-results = wyniki, które każdy może przeczytać
need-feedback = informacja zwrotna: co Państwo z tym robią?
need-advice-answered = odpowiedź z uzasadnieniem na każdą radę
need-decision = decyzja, którą daje reguła, wraz z liczeniem
need-joint-evaluation = wspólne podsumowanie: co się udało, a co nie?
need-residents-evaluation = ocena przez mieszkańców
need-feedback-sent = informacja zwrotna dla uczestników
refused-step =
    Szczebel: { $rung }. Czego jeszcze brakuje ({ $step }):
    { $missing }
refused-instrument = Szczebel: { $rung }. Tego nie można tu zrobić: { $instrument }. { $reason } Można od szczebla: { $higher }.
refused-move = Szczebel procesu: { $rung }. Ludzie już odpowiedzieli i coś im obiecano. Dlatego nie można go obniżyć na: { $lower }.
refused-change = To jest ustalone: mieszkańcy biorą udział na tej podstawie.
refused-closing-day = Ostatni dzień jednej z ankiet w tym procesie już minął. Proszę utworzyć nową z późniejszym dniem.
refused-closed-process = Ten proces jest zamknięty. Nie można dodać ankiety.
refused-archived = Ten proces jest w archiwum. Nic się już w nim nie zmienia.
refused-after-answer = Mieszkańcy dostaną odpowiedź: { $day }. Ankieta musi się zamknąć wcześniej.

## What happens with your voice?
button-voice = Co się dzieje z moim głosem?
menu-voice = Co się dzieje z moim głosem?
consent-voice =
    Co się dzieje z Pana/Pani głosem?
    { $voice }
voice-by-when = Odpowiedź będzie najpóźniej: { $day }.
voice-late = Ta odpowiedź jest spóźniona. { $organisation } – stąd powinna już być odpowiedź.
voice-who-sees = { $organisation } czyta, co mówią wszyscy razem. Nikt nie widzi, kto co powiedział. Wynik może przeczytać każdy, jeśli liczba uczestników to co najmniej { $least }.
voice-heading = „{ $subject }”: co się dzieje z Pana/Pani głosem?
voice-state = Stan: { $state }
voice-which = O czym chce się Pan/Pani dowiedzieć?
voice-none = Teraz nie ma niczego, w czym można wziąć udział.
consultation-not-yet = Ta ankieta nie jest jeszcze otwarta. Proszę zajrzeć później.
feedback-point =
    Powiedzieli Państwo: { $said }
    Robimy: { $doing }
    Dlatego że: { $because }

## Staff: processes
menu-processes = Twórz i śledź procesy
processes-heading = Procesy
processes-list = { $count ->
    [0] Nie ma jeszcze żadnego procesu.
   *[other] Proszę nacisnąć proces albo utworzyć nowy.
}
process-line = { $subject } ({ $state })
process-unknown = Nie ma procesu o numerze { $number }. Proszę wpisać /processes, aby wybrać.
button-new-process = + Nowy proces
process-subject = Czego dotyczy? Proszę wpisać w kilku słowach, na przykład: Zieleń w Molenwijk.
ask-rung = Ile do powiedzenia mają mieszkańcy?
button-fill-in = Uzupełnij: { $need }
button-step = Teraz: { $step }
button-add-consultation = + Ankieta
button-consultations = Ankiety
button-publish = Wyniki dla wszystkich
button-feedback = Napisz informację zwrotną
button-evaluate = Podsumowanie: co się udało?
button-change-process = Zmień coś
button-all-processes = Wszystkie procesy
button-to-process = ‹ Do procesu
not-filled-in = (jeszcze nieuzupełnione)
all-neighbourhoods = wszystkie osiedla
no-organisations = nikt jeszcze nie działa
card-state = Proces { $number }, stan: { $state }
card-neighbourhoods = Osiedla: { $names }
card-promise = Obietnica: { $promise }
card-answer-date = Odpowiedź najpóźniej: { $day }
card-purpose = Cel: { $purpose } Przechowywanie po zamknięciu, w miesiącach: { $months }.
card-room = 1. Czy jest miejsce na zmiany? { $answer }
card-embedding = 2. Kto się tym zajmie? { $answer }
card-rung = 3. Szczebel: { $rung }
card-organisations = 4. Kto już działa?
card-organisation = { $name }: { $what }. Wynik: { $result }. Kontakt: { $contact }
card-moments = 5. Kiedy biorą udział mieszkańcy? { $answer }
card-benefits = 6. Co daje mieszkańcom udział? { $answer }
benefits-not-asked = (jeszcze nie zapytano)
benefits-too-few = (widać, gdy odpowie tyle osób: { $least })
card-partner = Mieszkaniec-partner: { $name }
card-owner = Mieszkaniec-właściciel: { $name }
card-binding-rule = Wiążące głosowanie: { $method }, ważne od liczby osób { $quorum } i od { $threshold }% głosów. Przy remisie: { $tie }.
change-which = Co chce Pan/Pani zmienić?
item-rung = Szczebel
item-subject = Temat
item-neighbourhoods = Osiedla
item-room = 1. Miejsce na zmiany
item-embedding = 2. Kto się tym zajmie?
item-organisations = 4. Kto już działa?
item-moments = 5. Momenty udziału
item-purpose = Cel
item-retention = Czas przechowywania
item-answer-date = Dzień odpowiedzi
item-binding-rule = Reguła wiążącego głosowania
move-which = Na który szczebel przechodzi proces?
move-sure = { $told ->
    [0] Proces przechodzi na szczebel: { $rung }. { $reason }
    [one] Proces przechodzi na szczebel: { $rung }. { $reason } Dowie się o tym { $told } uczestnik.
    [few] Proces przechodzi na szczebel: { $rung }. { $reason } Dowiedzą się o tym { $told } osoby, które wzięły udział.
    [many] Proces przechodzi na szczebel: { $rung }. { $reason } Dowie się o tym { $told } osób, które wzięły udział.
   *[other] Proces przechodzi na szczebel: { $rung }. { $reason } Dowie się o tym { $told } osoby, które wzięły udział.
}
button-move = Tak, na ten szczebel
ask-neighbourhoods = Dla których osiedli?
button-some = Wybierz osiedla
button-all-neighbourhoods = Wszystkie osiedla
ask-room = Pytanie 1. Czy w polityce jest miejsce i poparcie, aby włączyć mieszkańców? Czy jest czas i czy wynik nie jest z góry ustalony?
ask-room-because = Dlaczego? Proszę wpisać jedno zdanie.
ask-embedding = Pytanie 2. Kto się tym zajmie? Proszę wpisać, kto odpowiada, który to wydział i jaki jest budżet.
ask-organisations = Pytanie 4. Jakie organizacje już działają? Teraz na liście: { $known }
button-add-organisation = + Organizacja
button-no-organisations = Nikt jeszcze nie działa
button-no-more-organisations = To wszystkie
ask-organisation-name = Jak nazywa się organizacja?
ask-organisation-what = Czym się zajmuje?
ask-organisation-result = Co to dało?
ask-organisation-contact = Z kim i jak można się tam skontaktować?
ask-moments = Pytanie 5. Kiedy biorą udział mieszkańcy? Proszę zaznaczyć lub odznaczyć, a potem nacisnąć Gotowe.
ask-purpose = Po co o to pytamy? Mieszkańcy czytają to, zanim się zgodzą. Proszę wpisać jedno lub dwa zdania.
ask-retention = Jak długo przechowujemy odpowiedzi po zamknięciu?
months = { $count ->
    [one] { $count } miesiąc
    [few] { $count } miesiące
    [many] { $count } miesięcy
   *[other] { $count } miesiąca
}
ask-answer-date = Kiedy najpóźniej mieszkańcy dostaną odpowiedź? Proszę wybrać dzień albo go wpisać, na przykład 31-12-2026.
ask-method = Jak liczymy?
binding-approvals = Zaznaczanie: najwięcej głosów
binding-borda = Kolejność: punkty (Borda)
binding-schulze = Kolejność: po dwa (Schulze)
binding-instant-runoff = Kolejność: odpadanie (instant runoff)
binding-equal-shares = Budżet: równe udziały
ask-quorum = Ile osób musi wziąć udział co najmniej?
people = { $count ->
    [one] { $count } osoba
    [few] { $count } osoby
    [many] { $count } osób
   *[other] { $count } osoby
}
ask-threshold = Jaką część głosów musi zdobyć propozycja?
per-cent = { $share }%
ask-tie = Co obowiązuje przy remisie?
tie-break-lot = Losowanie, które można sprawdzić
tie-break-council = Decyduje rada gminy
day-unreadable = Nie widzę tu dnia. Proszę nacisnąć przycisk albo wpisać dzień, na przykład 31-12-2026.
day-too-early = Proszę wybrać dzień późniejszy niż { $day }.
ask-moment = Do którego momentu należy ankieta?
button-open-with-process = Otwórz razem z procesem
state-waiting = czeka na proces
manage-within = W którym procesie ma być ankieta?
manage-no-process = Ankieta należy do procesu. Proszę najpierw utworzyć proces.
open-sure =
    Po otwarciu temat, cel, czas przechowywania i dzień odpowiedzi są ustalone. Mieszkańcy przeczytają:

    { $voice }
close-sure = Po zamknięciu nikt już nie może odpowiedzieć i można wysłać informację zwrotną.
answered-sure = O nic nie pytano, więc nie obiecano odpowiedzi. Proces przechodzi dalej jako proces z odpowiedzią.
evaluated-sure = Podsumowanie jest gotowe. Proces przechodzi dalej jako oceniony.
archive-sure = Po archiwizacji nic się już nie zmienia.
publish-nothing = O nic nie pytano, więc nie ma wyników.
publish-open = Jedna ankieta jest jeszcze otwarta. Proszę ją najpierw zamknąć: wyniki są wtedy, gdy nikt już nie może odpowiadać.
publish-sure = Wtedy każdy może przeczytać wynik: /yourvoice. Są w nim liczby, bez nazwisk i bez wpisanych odpowiedzi.
evaluate-draft = Proces nie jest jeszcze otwarty. Nie ma czego podsumować.
button-not-evaluated = Pomiń
ask-worked = Co się udało? Proszę wpisać w kilku zdaniach.
ask-didnt = Co się nie udało? Proszę wpisać w kilku zdaniach.
feedback-heading = Informacja zwrotna: { $subject }
feedback-none = Nie napisano jeszcze informacji zwrotnej.
feedback-owed = { $count ->
    [one] Jeszcze 1 rada czeka na odpowiedź z uzasadnieniem.
    [few] Jeszcze { $count } rady czekają na odpowiedź z uzasadnieniem.
    [many] Jeszcze { $count } rad czeka na odpowiedź z uzasadnieniem.
   *[other] Jeszcze { $count } rady czeka na odpowiedź z uzasadnieniem.
}
feedback-was-sent = Informacja zwrotna jest już wysłana.
feedback-not-closed =
    Informację zwrotną proszę wysłać po zamknięciu procesu.
    { $reason }
button-answer-point = Odpowiedz: { $label }
button-add-point = + Inny punkt
ask-said = Co powiedzieli mieszkańcy? Proszę wpisać jedno zdanie.
ask-doing = Mieszkańcy powiedzieli: „{ $said }” Co Państwo z tym robią?
ask-because = Mieszkańcy powiedzieli: „{ $said }” Dlaczego Państwo to robią albo dlaczego nie?
send-sure = { $receivers ->
        [0] Nikt nie wziął udziału. Informacja będzie widoczna przy procesie.
        [one] Dostanie to 1 osoba, razem z wynikami.
        [few] Dostaną to { $receivers } osoby, razem z wynikami.
        [many] Dostanie to { $receivers } osób, razem z wynikami.
       *[other] Dostanie to { $receivers } osoby, razem z wynikami.
    }
button-send-feedback = Wyślij
refused-neighbourhood = Osiedle { $code } nie jest znane. Proszę najpierw wczytać plik z osiedlami.
refused-left-out = Ankieta { $key } była już otwarta i nie można jej usunąć.
feedback-draft = Proces nie jest jeszcze otwarty. Nie ma o czym informować.

## Told to those who took part, and to staff
notice-moved = Brał(a) Pan/Pani udział w procesie „{ $subject }”. Teraz ma Pan/Pani więcej do powiedzenia. Nowy szczebel: { $rung }. { $promise }
notice-feedback = Brał(a) Pan/Pani udział w procesie „{ $subject }”. Dziękujemy! Oto, co robimy z tym, co usłyszeliśmy.
notice-more = Jest więcej do przeczytania. Proszę nacisnąć przycisk.
notice-late = Odpowiedź dla mieszkańców jest spóźniona: { $subject } (proces { $number }). Proszę napisać i wysłać informację zwrotną.
act-process-made = utworzono proces
act-process-changed = zmieniono proces
act-process-moved = przeniesiono proces na inny szczebel
act-process-opened = otwarto proces
act-process-closed = zamknięto proces
act-process-answered = udzielono odpowiedzi w procesie
act-process-evaluated = oceniono proces
act-process-archived = przeniesiono proces do archiwum
act-process-loaded = wczytano proces z pliku
act-form-loaded = zapisano ankietę z pliku
act-consultation-planned = przygotowano ankietę
act-results-published = opublikowano wyniki
act-feedback-written = napisano informację zwrotną
act-feedback-dropped = usunięto informację zwrotną
act-feedback-sent = wysłano informację zwrotną
act-evaluation-written = zapisano ocenę
button-remove-waiting = Usuń
act-consultation-removed = usunięto ankietę, która czekała

## Own data and being forgotten
menu-my-data = Przeczytaj, co o Panu/Pani przechowujemy
menu-forget-me = Usuń wszystkie swoje dane
nobody-known = To jest stara wiadomość. Aby zacząć, proszę wpisać /start.
my-data-heading = To o Panu/Pani przechowujemy
my-data-account =
    Numer w aplikacji: { $number }
    Język: { $language }
    Pierwszy dzień tutaj: { $since }.
    Nie przechowujemy imienia, nazwiska ani numeru telefonu.
my-data-role = Rola: { $role }. Administrator napisał przy tym: { $note }
my-data-agreed = Udział od: { $day }.
my-data-sent = To zostało wysłane. Tylko Pan/Pani widzi, od kogo są te odpowiedzi:
my-data-not-sent = To nie zostało jeszcze wysłane. Na razie jest tu:
my-data-rest =
    Przechowujemy też:
    – rozmowy z zapisanym miejscem: { $conversations }
    – wiadomości, które wysłaliśmy: { $messages }
    – ankiety, o które już nie pytamy: { $refused }
    – wpisy w dzienniku, bez nazwiska: { $acts }
button-as-file = Wyślij mi to jako plik
button-forget-me = Usuń wszystkie moje dane
my-data-file = Tu jest wszystko, co o Panu/Pani przechowujemy. Plik można zapisać albo przesłać dalej. Uwaga: są w nim odpowiedzi.
my-data-file-name = moje-dane.json
forget-heading = Usunąć wszystkie dane?
forget-sure =
    Usuniemy wszystko, co o Panu/Pani przechowujemy: numer, język, role i odpowiedzi na ankiety, które są jeszcze otwarte.

    Ankiety, które są już zamknięte: odpowiedzi nadal się liczą. Nikt nie będzie już mógł sprawdzić, od kogo są, my też nie.

    Tego nie można cofnąć. Wiadomości w tej rozmowie usuwa się samemu w aplikacji.
button-forget-yes = Tak, usuń wszystko o mnie
button-forget-no = Nie, niczego nie usuwaj
forget-kept = Dobrze. Nic nie usunięto.
forgotten = Wszystko jest usunięte. Nie wiemy już o Panu/Pani nic. Dziękujemy za udział. Aby kiedyś znów wziąć udział, proszę wpisać /start. Wtedy zaczyna się całkiem od nowa.

## Open answers and themes
button-open-answers = Czytaj odpowiedzi otwarte
open-answers-heading = Odpowiedzi otwarte
open-answers-none = Nikt nie odpowiedział własnymi słowami.
open-answers-which = Na które pytanie odpowiedzi chce Pan/Pani czytać? Kolejność jest losowa. Numery telefonów, adresy i podobne dane są usunięte.
open-answers-how = Proszę nacisnąć numer, aby nadać tej odpowiedzi temat.
open-answers-theme = { $name }: { $count }
theme-heading = Jakie tematy pasują do tej odpowiedzi?
themes-now = { $count ->
    [0] Ta odpowiedź nie ma jeszcze tematu.
   *[other] Tematy teraz: { $names }
}
theme-type-name = Jak nazywa się temat? Proszę wpisać jedno lub dwa słowa, na przykład: duży ruch.
button-new-theme = + Nowy temat
button-to-answers = Gotowe, wróć do odpowiedzi
act-open-answers-read = przeczytano odpowiedzi otwarte
act-answer-marked = zmieniono temat odpowiedzi otwartej

## Reminding those who have not sent
button-remind = Wyślij przypomnienie
button-remind-yes = Tak, wyślij przypomnienie
button-remind-no = Nie, wróć
remind-sure = { $count ->
    [one] 1 osoba jeszcze nie wysłała odpowiedzi. Dostanie jedno przypomnienie, nie wieczorem ani w nocy. Można to zrobić tylko raz.
    [few] { $count } osoby jeszcze nie wysłały odpowiedzi. Dostaną jedno przypomnienie, nie wieczorem ani w nocy. Można to zrobić tylko raz.
    [many] { $count } osób jeszcze nie wysłało odpowiedzi. Dostaną jedno przypomnienie, nie wieczorem ani w nocy. Można to zrobić tylko raz.
   *[other] { $count } osoby jeszcze nie wysłało odpowiedzi. Dostaną jedno przypomnienie, nie wieczorem ani w nocy. Można to zrobić tylko raz.
}
remind-too-late = Ankieta zamyka się przed końcem ciszy nocnej. Przypomnienia nie można już wysłać.
remind-done-before = Przypomnienie jest już wysłane.
reminded = { $count ->
    [one] Wysyłamy 1 przypomnienie.
    [few] Wysyłamy { $count } przypomnienia.
    [many] Wysyłamy { $count } przypomnień.
   *[other] Wysyłamy { $count } przypomnienia.
}
notice-not-sent = Czy chce Pan/Pani jeszcze wziąć udział w „{ $title }”? Można do { $until } włącznie. O tym przypominamy tylko raz.
button-take-part = Tak, biorę udział
button-no-reminders = Nie pytajcie mnie o to więcej
no-reminders = Dobrze. Nie będziemy już o to pytać. Udział jest zawsze możliwy: proszę wpisać /start.
act-reminded = wysłano przypomnienie

## Questions about oneself
asked-once = O to pytamy tylko raz. Odpowiedź przechowujemy oddzielnie od nazwiska i numeru. Usunąć można ją przez /mydata.
button-same-as-before = Jak poprzednio: { $answer }
button-erase-background = Usuń mój wiek i osiedle
background-erased = Wiek i osiedle są usunięte. Następnym razem zapytamy znowu.
my-data-background = O sobie: { $answer }
## Numbers, dates, places and notes in a questionnaire
question-type-number = Proszę wpisać liczbę, na przykład 3.
question-type-decimal = Proszę wpisać liczbę, na przykład 3 albo 2,5.
number-unreadable = Nie mogę odczytać tego jako liczby. Proszę wpisać same cyfry, na przykład 3.
number-not-whole = Proszę wpisać liczbę całkowitą, bez cyfr po przecinku.
number-too-low = Ta liczba jest za mała. Proszę wpisać { $least } lub więcej.
number-too-high = Ta liczba jest za duża. Proszę wpisać { $most } lub mniej.
result-average = Średnia { $mean }
question-type-date = Proszę wpisać datę, na przykład 31-12-2026 albo 31 grudnia 2026.
date-unreadable = Nie mogę odczytać tego jako daty. Proszę wpisać dzień, miesiąc i rok, na przykład 31-12-2026.
date-outside = Proszę wybrać dzień w tych granicach: { $first } – { $last }.
question-place = Proszę wpisać adres albo opisać słowami, gdzie to jest. Można też wysłać lokalizację: proszę nacisnąć 📎, a potem Lokalizacja.
answer-pin = miejsce na mapie ({ $where })
button-note-read = Dalej
button-acknowledge = Tak, zgoda

## The checker of questionnaires
check-found = { $count ->
    [one] Kontrola znalazła 1 punkt. Proszę go obejrzeć przed otwarciem.
    [few] Kontrola znalazła { $count } punkty. Proszę je obejrzeć przed otwarciem.
    [many] Kontrola znalazła { $count } punktów. Proszę je obejrzeć przed otwarciem.
   *[other] Kontrola znalazła { $count } punktu. Proszę je obejrzeć przed otwarciem.
}
check-stops = Takiej ankiety nie można otworzyć: mieszkańcy by w niej utknęli. Proszę poprawić punkty i wysłać ankietę ponownie.
fault-circular = Pytanie { $number }: warunek wraca w kółko do tego samego pytania. Proszę usunąć jeden z warunków.
fault-asks-later = Pytanie { $number }: warunek dotyczy pytania { $other }, które jest dopiero później. Proszę przesunąć pytanie { $other } wcześniej.
fault-no-such-choice = Pytanie { $number }: warunek podaje odpowiedź „{ $choice }”, ale takiej nie ma. Proszę wpisać nazwę tak, jak w odpowiedziach.
fault-unreachable = Pytanie { $number }: nikt nie dostanie tego pytania, bez względu na odpowiedzi. Proszę zmienić warunek albo usunąć pytanie.
fault-required-hidden = Pytanie { $number } jest obowiązkowe, ale warunek ukrywa je przed wszystkimi. Proszę zmienić warunek.
fault-asks-nothing = Nie ma tu żadnego pytania, tylko tekst. Proszę dodać pytanie.
fault-untranslated = { $number ->
    [0] Tytuł albo cel, „{ $text }”: brakuje tłumaczenia ({ $languages }). Proszę je dodać, inaczej będzie widać tekst niderlandzki.
   *[other] Pytanie { $number }, „{ $text }”: brakuje tłumaczenia ({ $languages }). Proszę je dodać, inaczej będzie widać tekst niderlandzki.
}
fault-too-long = Pytanie { $number }: tekst z objaśnieniem ma znaków: { $count }. Zmieści się najwyżej { $most }. Proszę go skrócić.
fault-button-too-long = Pytanie { $number }: „{ $label }” jest za długie na przycisk. Najwyższa liczba znaków: { $most }. Proszę skrócić.
fault-past = { $number ->
    [0] W tytule albo celu jest { $day }. Ten dzień minął. Czy to się zgadza?
   *[other] Przy pytaniu { $number } jest { $day }. Ten dzień minął. Czy to się zgadza?
}

## Forms: questionnaires as a spreadsheet
menu-form = Wyślij ankietę jako arkusz
form-heading = Ankieta jako arkusz
form-send = Proszę wysłać mi XLSForm jako plik (.xlsx, mniejszy niż 1 MB). Proszę nacisnąć 📎, a potem Plik.
form-no-file = Proszę wysłać plik z końcówką .xlsx.
form-wrong = { $count ->
    [one] 1 rzecz się nie zgadza. Nic nie zapisano. Proszę ją poprawić i wysłać plik ponownie.
    [few] { $count } rzeczy się nie zgadzają. Nic nie zapisano. Proszę je poprawić i wysłać plik ponownie.
    [many] { $count } rzeczy się nie zgadza. Nic nie zapisano. Proszę je poprawić i wysłać plik ponownie.
   *[other] { $count } rzeczy się nie zgadza. Nic nie zapisano. Proszę je poprawić i wysłać plik ponownie.
    }
    { $problems }
form-kept = Ankieta jest zapisana. Jest wśród ankiet, które można otworzyć w procesie: proszę wpisać /processes.
form-thrown = Dobrze. Nic nie zapisano.
button-form-keep = Zapisz
button-form-throw = Nie zapisuj
form-problem = Arkusz { $sheet }, wiersz { $row }, kolumna { $column }: { $what }
form-no-workbook = Nie mogę odczytać tego pliku. Proszę zapisać go jako skoroszyt Excel (.xlsx) i wysłać ponownie.
form-too-large = Ten plik jest za duży. Ankieta jest mniejsza niż 1 MB. Proszę usunąć obrazki i puste arkusze.
form-too-long = ten arkusz jest za długi. Proszę usunąć wszystko po tym wierszu.
form-no-survey = Nie ma arkusza „survey” z pytaniami. Proszę nazwać arkusz z pytaniami „survey”.
form-no-questions = nie ma tu żadnego pytania. Proszę wpisać w kolumnie „type” na przykład „text”.
form-unknown-type = „{ $type }”: tak nie umiem pytać. Proszę wpisać select_one, select_multiple, integer, decimal, range, text, date, geopoint, note, acknowledge albo calculate, albo usunąć wiersz.
form-no-repeat = nie można powtarzać pytań. Proszę usunąć begin repeat i end repeat.
form-empty-group = w tej grupie nie ma pytania. Proszę dodać pytanie albo usunąć grupę.
form-no-group-open = tu kończy się grupa, która się nie zaczęła. Proszę usunąć wiersz.
form-group-stays-open = ta grupa się nie kończy. Proszę dodać pod ostatnim pytaniem wiersz z „end group”.
form-unknown-column = bot nie używa tej kolumny. Proszę opróżnić komórkę.
form-unknown-parameter = „{ $name }” nie może tu być. Proszę to usunąć. Przy range mogą być start, end i step; przy wyborze randomize=true.
form-whole-parameter = proszę wpisać przy „{ $name }” liczbę całkowitą, na przykład { $name }=5.
form-bad-name = „{ $name }” nie może być nazwą. Proszę wpisać najwyżej 32 litery, cyfry i _, zaczynając od litery.
form-double-name = nazwa „{ $name }” już jest. Proszę wybrać inną.
form-no-label = brakuje tekstu. Proszę wpisać tu to, co się przeczyta.
form-no-dutch = brakuje tekstu niderlandzkiego. Proszę go wpisać w kolumnie { $heading }.
form-unknown-language = nie wiem, jaki to język. Proszę dopisać kod, na przykład label::Nederlands (nl).
form-answer-in-text = nie można pokazać wcześniejszej odpowiedzi w tekście. Proszę napisać tekst bez ${"{"}…{"}"}.
form-text-too-long = ten tekst jest za długi. Najwyższa liczba znaków: { $most }.
form-yes-or-no = proszę wpisać tu yes albo no.
form-asks-unknown = nie ma wcześniejszego pytania „{ $name }”. Proszę wpisać nazwę jak w kolumnie name i przesunąć to pytanie wcześniej.
form-bad-expression = nie mogę odczytać tego warunku ({ $why }). Proszę wpisać na przykład ${"{"}wiek{"}"} > 17 albo selected(${"{"}problemy{"}"}, 'sen').
form-no-list-name = brakuje nazwy listy. Proszę wpisać nazwę, która w arkuszu survey stoi po select_one.
form-bad-choice = „{ $name }” nie może być nazwą odpowiedzi. Proszę wpisać najwyżej 32 litery, cyfry i _.
form-list-size = liczba odpowiedzi listy „{ $list }” w arkuszu choices: { $count }. Musi ich być co najmniej 2 i najwyżej { $most }.
form-does-not-fit = to nie pasuje ({ $why }). Proszę poprawić ten wiersz.

## Activities
activity-offer =
    Jest wolne miejsce na „{ $title }”, { DATETIME($start_at, dateStyle: "full", timeStyle: "short") }.

    Czy nadal chce Pan/Pani przyjść? Miejsce czeka do: { DATETIME($until_at, dateStyle: "full", timeStyle: "short") }. Potem dostanie je następna osoba.
activity-reminder =
    Przypominamy o wydarzeniu „{ $title }”, na które Pan/Pani przychodzi.
    Kiedy: { DATETIME($start_at, dateStyle: "full", timeStyle: "short") }
    Gdzie: { $place }

    Jednak nie może Pan/Pani przyjść? Proszę nacisnąć przycisk. Wtedy może przyjść ktoś inny.
activity-moved =
    „{ $title }” odbędzie się w innym terminie.
    Było: { DATETIME($was_at, dateStyle: "full", timeStyle: "short") }
    Teraz: { DATETIME($start_at, dateStyle: "full", timeStyle: "short") }
    Gdzie: { $place }

    Zapis jest nadal ważny. Nie pasuje ten termin? Proszę nacisnąć przycisk.
activity-cancelled = „{ $title }” ({ DATETIME($was_at, dateStyle: "full", timeStyle: "short") }) nie odbędzie się. Nic nie trzeba robić.
button-take-place = Tak, przyjdę
button-not-coming = Jednak nie przyjdę
button-no-longer-wait = Nie chcę już czekać
button-wait = Zapisz mnie na listę oczekujących
button-come-with = { $guests ->
    [0] Przyjdę bez gości
    [one] Przyjdę z 1 gościem
    [few] Przyjdę z { $guests } gośćmi
    [many] Przyjdę z { $guests } gośćmi
   *[other] Przyjdę z { $guests } gościa
}
button-tell-name = Podaj moje imię
menu-organise = Twórz i zmieniaj wydarzenia
organise-heading = Organizowanie wydarzeń
organise-list = { $count ->
    [0] Nie ma teraz żadnego wydarzenia. Proszę utworzyć nowe.
   *[other] Proszę nacisnąć wydarzenie, aby je zmienić, albo utworzyć nowe.
}
button-new-activity = + Nowe wydarzenie
menu-activities = Wydarzenia: co się dzieje?
activities-heading = Wydarzenia
activities-list = { $count ->
    [0] Nie ma teraz żadnych wydarzeń. Proszę zajrzeć później.
   *[other] To wkrótce się odbędzie. Proszę nacisnąć wydarzenie, aby wziąć udział.
}
activities-line = { $moment } – { $title }
activities-line-yours = ✓ { $moment } – { $title } (udział zgłoszony)
activities-line-full = { $moment } – { $title } (brak miejsc)
activity-unknown = Tego wydarzenia (już) nie ma. Proszę wpisać /activities, aby zobaczyć, co jest.
activity-when = Kiedy: { $moment }
activity-until = {" "}do { $time }
activity-where = Gdzie: { $place }
activity-for-everyone = Dla kogo: dla wszystkich
activity-for = Dla kogo: dla mieszkańców osiedli: { $names }
activity-free-of-charge = Koszt: bezpłatnie
activity-costs = Koszt: { $amount } od osoby
activity-places = Miejsca: { $places }, wolne: { $free }
activity-is-cancelled = To wydarzenie nie odbędzie się.
activity-has-begun = Nie można się już zapisać: wydarzenie się zaczęło.
activity-is-full = Wszystkie miejsca są zajęte. Osobom z listy oczekujących dajemy znać, gdy zwolni się miejsce.
activity-you-wait = Jest Pan/Pani na liście oczekujących. Damy znać, gdy będzie miejsce.
activity-you-are-offered = Jest dla Pana/Pani wolne miejsce. Czy chce Pan/Pani przyjść?
activity-you-come = { $guests ->
    [0] Udział jest zgłoszony. Wcześniej przyjdzie przypomnienie.
    [one] Udział jest zgłoszony, z 1 gościem. Wcześniej przyjdzie przypomnienie.
    [few] Udział jest zgłoszony, z { $guests } gośćmi. Wcześniej przyjdzie przypomnienie.
    [many] Udział jest zgłoszony, z { $guests } gośćmi. Wcześniej przyjdzie przypomnienie.
   *[other] Udział jest zgłoszony, z { $guests } gościa. Wcześniej przyjdzie przypomnienie.
}
activity-which-name = Proszę wpisać swoje imię. Zobaczy je tylko organizator, na liście tego wydarzenia.
moment-how = Proszę nacisnąć dzień albo wpisać dzień i godzinę. Na przykład: 14-5-2026 19.30.
moment-which-day = Czytam „{ $words }”. Jaki to dzień? Proszę nacisnąć dzień albo go wpisać.
moment-what-time = Czytam „{ $words }”. O której godzinie? Proszę nacisnąć godzinę albo ją wpisać, na przykład 19.30.
moment-which = Czytam „{ $words }”. Czy o to chodzi? Proszę nacisnąć właściwy termin albo wpisać inaczej.
moment-unclear = Nie rozumiem, kiedy to jest. Proszę wpisać dzień i godzinę, na przykład: 14-5-2026 19.30.
moment-past = Ten termin już minął. Proszę wpisać termin, który dopiero będzie.
moment-no-such-day = Takiego dnia nie ma. Proszę sprawdzić i wpisać dzień i godzinę.
moment-clock-change = W tym momencie zmienia się czas. Proszę wybrać inną godzinę.
activity-which-title = Jak nazywa się wydarzenie? Proszę wpisać krótki tytuł, na przykład: Wspólny spacer.
activity-which-moment = Kiedy to jest?
activity-which-place = Gdzie to jest? Proszę wpisać miejsce, na przykład: Wijkhuis, Kerkstraat 1.
activity-which-about = Co jeszcze trzeba wiedzieć? Na przykład: jest winda, jest tłumacz, proszę zabrać coś do picia.
activity-how-many = Ile osób może przyjść? Proszę nacisnąć liczbę albo ją wpisać.
activity-wrong-places = Proszę wpisać liczbę całkowitą od 1 do { $most }.
activity-which-costs = Ile kosztuje od osoby? Proszę nacisnąć Bezpłatnie albo wpisać kwotę, na przykład 2,50.
activity-wrong-costs = To nie jest kwota. Proszę wpisać na przykład tak: 2,50.
activity-for-whom = Dla kogo?
activity-how-often = Jak często?
activity-how-many-times = Ile razy?
activity-repeats = To jest pierwszy raz. Następne terminy też będą na liście.
activity-signed-up =
    Zapisy: { $accounts }. Zajęte miejsca, razem z gośćmi: { $people }.
    Link dla mieszkańców: { $link }
activity-preview = Tak zobaczą to mieszkańcy. Czy wszystko się zgadza?
activity-move-to = Na jaki termin?
activity-move-sure = Nowy termin: { $moment }. Zapisane osoby od razu się o tym dowiedzą: { $people }.
activity-cancel-sure = Czy na pewno? Zapisane osoby od razu się o tym dowiedzą: { $people }. Tego nie można cofnąć.
activity-copy-to = Kiedy będzie nowe?
activity-edit-what = Co chce Pan/Pani zmienić? Zmiana dotyczy wszystkich terminów.
button-nothing-more = Nic więcej
button-no-limit = Każdy, kto chce
button-free = Bezpłatnie
button-for-everyone = Wszyscy
button-for-neighbourhoods = Wybierz osiedla
button-publish-activity = Opublikuj
button-once = Jeden raz
button-every-week = Co tydzień
button-every-two-weeks = Co dwa tygodnie
button-every-month = Co miesiąc
button-change-title = Tytuł
button-change-place = Miejsce
button-change-places = Liczba miejsc
button-change-costs = Koszt
button-change-about = Co trzeba wiedzieć
button-who-comes = Kto przyjdzie?
button-who-came = Kto był?
button-edit-activity = Zmień
button-move-activity = Zmień termin
button-cancel-activity = Odwołaj
button-copy-activity = Skopiuj
button-move-now = Tak, zmień termin
button-cancel-now = Tak, odwołaj
button-leave-it = Nie, zostaw
attendance-line = { $guests ->
    [0] – { $name }
   *[other] – { $name } + { $guests }
}
attendance-line-waiting = – { $name } (lista oczekujących)
attendance-nameless = uczestnik { $number }
attendance-nobody = Nikt się jeszcze nie zapisał.
attendance-who-came = Proszę nacisnąć, kto był, a potem Gotowe. Zaznaczono: { $count }.
on-activity = wydarzenie { $number }
act-activity-made = utworzono wydarzenie
act-activity-changed = zmieniono wydarzenie
act-activity-moved = zmieniono termin wydarzenia
act-activity-cancelled = odwołano wydarzenie
act-attendance-marked = zaznaczono obecność
my-data-sign-up = Zapis na „{ $title }”, { $moment }. Goście: { $guests }. Imię dla organizatora: { $name }
my-data-organised = To wydarzenie utworzył(a) Pan/Pani: { $title }
## Priority polls
ballot-approve = { $most ->
    [0] Proszę zaznaczyć to, co Pan/Pani popiera. Można wybrać dowolnie dużo.
   *[other] Proszę zaznaczyć to, co Pan/Pani popiera. Najwyżej { $most }.
    }
ballot-budget = Do podziału jest { $budget }. Proszę zaznaczać to, co Pan/Pani chce, dopóki starczy pieniędzy.
ballot-money-left = Zostało: { $left }
ballot-too-dear = To kosztuje { $cost }. Zostało { $left }. Proszę najpierw coś usunąć.
ballot-rank = Proszę najpierw nacisnąć to, co najważniejsze. Potem to, co następne. Można przestać w każdej chwili.
button-rank-undo = ↶ Usuń: { $option }
ballot-ranked-already = To jest już na miejscu { $place }.
ballot-place-taken = Miejsce { $place } nie jest teraz możliwe. Poniżej widać listę.
ballot-points = Liczba punktów do rozdania: { $points }. Każde naciśnięcie daje 1 punkt.
ballot-points-left = Zostało punktów: { $left }
button-point-less = − 1 punkt
ballot-no-points-left = Nie ma już dość punktów. Proszę najpierw gdzieś zabrać punkt.
ballot-pairwise = Co jest ważniejsze? Proszę wybrać jedno z dwóch. Można przestać w każdej chwili.
ballot-chosen-over = { $winner } przed { $loser }
button-pair-undo = ↶ Cofnij ostatni wybór
ballot-empty = Nic jeszcze nie wybrano. Proszę coś zaznaczyć albo oddać pusty głos.
ballot-blank = Pusty głos: bierze Pan/Pani udział, ale nic nie wybiera.
button-blank = Oddaj pusty głos
button-ballot-done = Koniec wybierania
button-ballot-done-ranked = Wybór gotowy ({ $count } z { $total })
button-ballot-done-money = Wybór gotowy (zostało { $left })
button-ballot-done-points = Wybór gotowy (zostało { $left })
button-change-ballot = Zmień mój wybór
button-explain = Objaśnij możliwości
button-explain-not = Ukryj objaśnienia
rule-heading = Tak działa to głosowanie:
rule-binding = Wynik jest decyzją. Nikt nie może już zmienić tych zasad.
rule-advisory = Wynik jest radą.
rule-budget = Do podziału jest { $budget }.
rule-places = { $count ->
    [one] Wygrywa 1 możliwość.
    [few] Wygrywają { $count } możliwości.
    [many] Wygrywa { $count } możliwości.
   *[other] Wygrywa { $count } możliwości.
    }
rule-quorum = Wynik jest ważny, gdy liczba uczestników to co najmniej { $quorum }. Pusty głos też się do tego liczy.
rule-threshold = { $places ->
    [0] Możliwość musi być na co najmniej { $threshold } ze 100 kart do głosowania. Puste głosy się tu nie liczą.
    [one] Możliwość musi być na miejscu 1 na co najmniej { $threshold } ze 100 kart do głosowania. Puste głosy się tu nie liczą.
   *[other] Możliwość musi być wśród pierwszych { $places } na co najmniej { $threshold } ze 100 kart do głosowania. Puste głosy się tu nie liczą.
    }
rule-lot = Przy remisie decyduje los. Każdy może powtórzyć losowanie z tym numerem: { $seed }
rule-council = Przy remisie wybiera rada.
rule-interim-nobody = Nikt nie widzi wyników przed końcem
rule-interim-staff = Pracownicy mogą widzieć wyniki przed końcem
rule-interim-everyone = Każdy może widzieć wyniki przed końcem
poll-so-far = Wyniki do tej pory: głosowanie trwa.
poll-final = Wyniki końcowe: nie można już głosować.
poll-response =
    Dotarło do: { $reached }
    Głosowało: { $voted }
    Frekwencja: { $turnout }%
poll-hidden = Wyników nie można teraz zobaczyć.
decision-quorum-missed = Brak wyniku. Wzięło udział osób: { $voted }. Potrzeba było co najmniej: { $quorum }.
decision-quorum-met = Wzięło udział osób: { $voted }. Potrzeba było: { $quorum }. To wystarczy.
decision-binding = Decyzja: { $options }
decision-advice = Rada: { $options }
decision-short = { $places ->
    [0] Za małe poparcie, na mniej niż { $threshold } ze 100 kart: { $options }
    [one] Za małe poparcie, na miejscu 1 na mniej niż { $threshold } ze 100 kart: { $options }
   *[other] Za małe poparcie, wśród pierwszych { $places } na mniej niż { $threshold } ze 100 kart: { $options }
    }
decision-tied = Remis: { $options }
decision-tied-binding = Remis: { $options }. Wybiera rada.
decision-nothing = Nic nie wybrano.
button-add-poll = + Głosowanie nad priorytetami
ask-weight = Czym jest wynik: radą czy decyzją?
poll-advises = Radą
poll-decides = Decyzją
refused-no-rule = Głosowanie, które decyduje, potrzebuje najpierw reguły. Proszę uzupełnić w procesie: reguła wiążącego głosowania.
ask-ballot-kind = Jak wybierają mieszkańcy?
ballot-kind-approve = Zaznaczają, co popierają
ballot-kind-rank = Ustalają kolejność
ballot-kind-points = Rozdzielają punkty
ballot-kind-budget = Wybierają w ramach kwoty
ballot-kind-pairwise = Wybierają za każdym razem z dwóch
ask-budget = Ile euro jest do podziału? Proszę wpisać kwotę, na przykład 20.000.
amount-unreadable = Nie rozumiem tej kwoty. Proszę wpisać tak: 20.000 albo 12,50.
ask-most = Ile możliwości może zaznaczyć jedna osoba?
at-most = { $most ->
    [0] Dowolnie dużo
   *[other] Najwyżej { $most }
    }
ask-points = Ile punktów dostaje każdy?
so-many-points = { $points ->
    [one] { $points } punkt
    [few] { $points } punkty
    [many] { $points } punktów
   *[other] { $points } punktu
}
ask-poll-title = Jakie jest pytanie? Na przykład: Co ma powstać najpierw w Molenwijk?
ask-options =
    Z czego wybierają mieszkańcy? Proszę wpisać każdą możliwość w osobnym wierszu. Za nią, po kresce, może być objaśnienie.

    Na przykład:
    Więcej drzew | Na Dorpsstraat i na placu
    Ławka
ask-options-with-cost =
    Z czego wybierają mieszkańcy? Proszę wpisać każdą możliwość w osobnym wierszu, razem z kosztem. Pomiędzy może być objaśnienie.

    Na przykład:
    Więcej drzew | Na Dorpsstraat i na placu | 12.500
    Ławka | 900
ask-places = Ile możliwości wygrywa?
so-many-win = { $count ->
    [one] 1 możliwość
    [few] { $count } możliwości
    [many] { $count } możliwości
   *[other] { $count } możliwości
    }
no-quorum = To nie ma znaczenia
no-threshold = To nie ma znaczenia
ask-interim = Kto może widzieć wyniki w czasie głosowania? Mieszkańcy też to przeczytają.
poll-purpose = Proszę wybrać to, co najważniejsze. Poniżej jest napisane, co stanie się z wynikiem.
poll-preview = Otwarte do: { $until } włącznie. Gdy głosowanie jest otwarte, pytanie, możliwości i zasady już się nie zmieniają.
option-wrong = Wiersz { $number }: { $sentence } Potem proszę wysłać jeszcze raz wszystkie wiersze.
option-twice = „{ $option }” już jest.
option-parts = Proszę wpisać możliwość, a za nią tylko to, co jest w przykładzie.
option-too-long = Możliwość może mieć najwyżej tyle znaków: { $most }, a objaśnienie: { $description }.
option-no-cost = Nie ma kwoty. Proszę wpisać ją na końcu, po kresce: Ławka | 900
option-too-dear = To kosztuje więcej niż { $budget }, więc nikt nie może tego wybrać.
options-how-many =
    { $count ->
        [one] Jest tu 1 możliwość.
        [few] Są tu { $count } możliwości.
        [many] Jest tu { $count } możliwości.
       *[other] Jest tu { $count } możliwości.
    } Proszę wpisać co najmniej 2 i najwyżej { $most }, każdą w osobnym wierszu.
button-decide = Ustal wynik
button-state-decision = Ustal
act-poll-opened = otwarto głosowanie nad priorytetami
act-poll-planned = przygotowano głosowanie nad priorytetami
act-decision-stated = ustalono wynik wiążącego głosowania
act-ballots-exported = zapisano karty do głosowania bez nazwisk

## Ideas
menu-ideas = Czytaj, popieraj i zgłaszaj pomysły
menu-moderate = Oceniaj pomysły
ideas-heading = Pomysły mieszkańców
ideas-none = Teraz nie ma sprawy, do której można zgłosić pomysł. Proszę zajrzeć później.
ideas-list = { $count ->
    [0] Nie ma jeszcze pomysłów. Może ma Pan/Pani jakiś?
   *[other] Proszę nacisnąć pomysł, aby go przeczytać i poprzeć. Albo zgłosić własny.
    }
idea-line = { $title } (poparcie: { $count })
idea-mine = { $title } ({ $standing })
button-new-idea = + Zgłoś pomysł
idea-waiting = jeszcze czytamy
idea-asked = mamy do Pana/Pani pytanie
idea-accepted = każdy może go poprzeć
idea-merged = jest częścią innego pomysłu
idea-refused = nie będzie realizowany
idea-option = jest w głosowaniu
idea-supported = { $count ->
    [0] Nikt jeszcze nie popiera tego pomysłu.
    [one] Ten pomysł popiera 1 osoba.
    [few] Ten pomysł popierają { $count } osoby.
    [many] Ten pomysł popiera { $count } osób.
   *[other] Ten pomysł popiera { $count } osoby.
    }
idea-standing = Stan: { $standing }.
idea-told = Nasza wiadomość: { $told }
button-support = Popieram to
button-no-support = Już tego nie popieram
button-reply = Odpowiedz
button-all-ideas = ‹ Wszystkie pomysły
idea-too-many = Liczba Pana/Pani pomysłów, na które jeszcze patrzymy: { $most }. Proszę poczekać na wiadomość. Aby je zobaczyć, proszę wpisać /ideas.
ask-idea-process = Czego dotyczy pomysł?
ask-idea-title = Jaki to pomysł? Proszę wpisać w kilku słowach, na przykład: Ogródek warzywny przy szkole.
ask-idea-words = Proszę opowiedzieć trochę więcej. Dlaczego to dobre i gdzie by było? Proszę nie pisać nazwisk ani numerów telefonów.
idea-sure = Czy to się zgadza? Najpierw czyta to { $organisation }. Potem każdy może to przeczytać, bez nazwiska autora.
idea-alike = Są podobne pomysły. Proszę je nacisnąć, aby przeczytać: może chce Pan/Pani poprzeć któryś z nich. Ten pomysł jest inny? Proszę nacisnąć Wyślij. Najpierw czyta to { $organisation }. Potem każdy może to przeczytać, bez nazwiska autora.
moderation-heading = Pomysły do oceny
moderation-none = Nie ma pomysłów do oceny.
moderation-list = { $count ->
    [one] Czeka 1 pomysł.
    [few] Czekają { $count } pomysły.
    [many] Czeka { $count } pomysłów.
   *[other] Czeka { $count } pomysłu.
    }
idea-within = Proces: { $subject }
button-accept-idea = Przyjmij: każdy może poprzeć
button-ask-author = Zapytaj o coś mieszkańca
button-merge-idea = Połącz z innym pomysłem
button-refuse-idea = Odrzuć, z uzasadnieniem
button-all-waiting = ‹ Wszystkie czekające pomysły
ask-idea-question = O co chce Pan/Pani zapytać? Mieszkaniec to przeczyta.
ask-idea-reason = Dlaczego pomysł nie będzie realizowany? Mieszkaniec to przeczyta.
ask-merge-into = Z którym pomysłem go połączyć?
button-my-idea = Do pomysłu
notice-idea-accepted = Pana/Pani pomysł jest przyjęty: { $title }. Każdy może go teraz przeczytać i poprzeć. Proszę powiedzieć innym!
notice-idea-asked = Przeczytaliśmy Pana/Pani pomysł: { $title }. Chcemy o coś zapytać. { $told }
notice-idea-merged = Pana/Pani pomysł jest podobny do innego: { $title }. Idzie dalej jako: { $told }. Pana/Pani poparcie liczy się tam.
notice-idea-refused = Pana/Pani pomysł nie będzie realizowany: { $title }. Powód: { $told }
notice-idea-option = Pana/Pani pomysł jest w głosowaniu: { $title }. Mieszkańcy mogą go wybrać.
on-idea = pomysł { $number }
act-idea-accepted = przyjęto pomysł
act-idea-asked = zapytano o pomysł
act-idea-merged = połączono pomysł
act-idea-refused = odrzucono pomysł
my-data-idea = Zgłoszony pomysł: { $title }. { $words }
my-data-supported = Popierany pomysł: { $title }

## Easy words and other languages in a questionnaire
button-easier = Łatwiej
button-plain-words = Zwykły tekst
untranslated-is-dutch = Nie wszystko jest jeszcze przetłumaczone. Reszta jest po niderlandzku.

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
button-see-picture = 🖼 Zdjęcie: { $option }
button-to-ballot = ‹ Wróć do karty do głosowania
option-picture = Na zdjęciu: { $seen }
ask-pictures = Czy dodać zdjęcia do możliwości? Proszę dotknąć możliwości, aby dodać do niej zdjęcie. Można też bez zdjęć.
button-go-on = Dalej
ask-picture = Proszę teraz wysłać zdjęcie. Pod nim proszę napisać, co na nim widać: przeczytają to osoby, które nie widzą zdjęcia.
ask-picture-seen = Co widać na zdjęciu? Proszę napisać jednym zdaniem, dla osób, które go nie widzą.
button-without-picture = Jednak bez zdjęcia
button-picture-right = Dalej
attached-picture = Ze zdjęciem. Widać na nim: { $seen }
attached-place = Z miejscem na mapie.
ask-idea-cost = Ile kosztuje ten pomysł? Proszę wpisać kwotę, na przykład 12.500: { $idea }
options-from-ideas = Poniżej są pomysły mieszkańców. Proszę zaznaczyć te, które staną się możliwością, a potem wpisać pozostałe.
button-only-these = Tylko te pomysły
idea-attach = Można jeszcze wysłać zdjęcie albo miejsce na mapie. Nie jest to konieczne.
idea-place = Miejsce na mapie: https://www.openstreetmap.org/?mlat={ $north }&mlon={ $east }#map=18/{ $north }/{ $east }
button-see-idea = 🖼 Zobacz zdjęcie
button-back-to-idea = ‹ Wróć do pomysłu
my-data-idea-picture = Ze zdjęciem. Widać na nim: { $seen }
my-data-idea-place = Z miejscem: { $place }

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
