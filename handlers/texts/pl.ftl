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
too-long-for-a-message = To nie mieści się w jednej wiadomości. Proszę wysłać najwyżej { $most } znaków albo tylko część.
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
welcome-no-questions = Tutaj można współdecydować o swojej dzielnicy. Teraz nie ma żadnych pytań. Poniżej widać, co jeszcze się dzieje.
start-sent = { $title } (wysłano)
start-begun = { $title } (dalej)
link-unknown = Ten link (już) nie działa.
button-language = Wybierz język / Language
button-help = Pomoc
language-which = Jaki język Pan/Pani wybiera? Which language do you want?
language-chosen = Od teraz mówię po polsku.
command-unknown = Nie znam tego polecenia. Te znam:
help-heading = Co można tu zrobić?
help-contact = Pytania? Proszę się z nami skontaktować: { $contact }
stopped = Rozmowa jest przerwana. Aby zacząć od nowa, proszę wpisać /start.
stopped-saved = Rozmowa jest przerwana. Odpowiedzi są zapisane. Aby kontynuować, proszę wpisać /start.
menu-start = Początek: co jest teraz?
menu-language = Wybierz inny język
menu-stop = Zakończ
menu-help = Objaśnienie
menu-reminders = Wybór przypomnień o wydarzeniach
menu-calendar = Wydarzenia z kalendarza i do kalendarza
menu-results = Przeczytaj wyniki
menu-consultations = Otwieraj i zamykaj ankiety

## A consultation
consultation-unknown = Tej ankiety już nie ma.
closed-sent = Ta ankieta jest zamknięta. Pana/Pani odpowiedzi się liczą. Dziękujemy!
closed-unsent = Ta ankieta jest zamknięta. Niestety, jest już za późno.
consent =
    { $purpose }

    { $certain ->
        [yes] Liczba pytań: { $questions }.
       *[no] Liczba pytań: najwyżej { $questions }.
    } W każdej chwili można przerwać i później kontynuować. Udział jest możliwy do { $until } włącznie.
    { $voice }
    Co dzieje się z odpowiedziami?
    { $who }• { $ballot ->
        [yes] Można też oddać pusty głos.
       *[no] Pytania o zdrowie są osobiste. Każde pytanie można pominąć przyciskiem Pomiń.
    }
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
logbook-resident = mieszkaniec (numer { $number })
logbook-first-admin = administrator od początku (numer { $number })
logbook-forgotten = osoba, której dane usunięto (numer { $number })
on-consultation = ankieta { $number }
on-form = własna ankieta { $number }
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
promise-codecide = { $quorum ->
    [0] Współdecyduje Pan/Pani. Liczba potrzebnych uczestników nie jest jeszcze ustalona.
   *[other] Współdecyduje Pan/Pani. Wynik jest ważny, gdy liczba uczestników wynosi co najmniej { $quorum }.
    }
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
need-joint-evaluation = wspólne podsumowanie: odpowiedź co najmniej jednego mieszkańca i jednego pracownika
need-residents-evaluation = ocena przez mieszkańców: odpowiedź co najmniej jednego mieszkańca
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
no-organisations = Nikt jeszcze nie działa
card-state = Proces { $number }, stan: { $state }
card-neighbourhoods = Osiedla: { $names }
card-promise = Obietnica: { $promise }
card-answer-date = Odpowiedź najpóźniej: { $day }
card-link = Link dla mieszkańców, { $title }: { $link }
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
benefits-being-counted = (odpowiedziało wystarczająco wiele osób; widać w ciągu minuty)
benefits-after-closing = (widać, gdy więcej osób odpowie tak samo, albo po zamknięciu)
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
day-unreadable = Nie widzę tu dnia. Proszę nacisnąć przycisk albo wpisać dzień, na przykład 31-12-2026 albo 31 grudnia.
day-meant = Czy chodzi o ten dzień? Proszę go nacisnąć albo wpisać inny.
day-too-early = Proszę wybrać dzień późniejszy niż { $day }.
ask-moment = Do którego momentu należy ankieta?
button-open-with-process = Otwórz razem z procesem
state-waiting = czeka na proces
manage-within = W którym procesie ma być ankieta?
manage-no-process = Ankieta należy do procesu. Proszę najpierw utworzyć proces.
open-asks-nothing = Uwaga: nie ma tu jeszcze ankiety ani głosowania. Mieszkańcy nie dostaną więc jeszcze pytań. Można je dodać także po otwarciu.
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
button-change-point = Zmień: { $label }
button-change-said = Co mówili mieszkańcy
button-change-doing = Co Państwo robią
button-change-because = Dlaczego
button-drop-point = Usuń
button-keep-point = Zostaw tak
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

## Residents with a role in a process, and looking back
role-owner = właściciel procesu
role-for-residents = Ta rola jest dla mieszkańca: { $role }. Pan/Pani działa tu już w imieniu organizacji.
role-which-name = Jak mamy się do Pana/Pani zwracać? Pracownicy widzą to imię przy procesie, razem z rolą: { $role }. Wystarczy imię.
ask-admin-for-link = Tę rolę nadaje administrator: { $role }. Mieszkaniec dostaje link i sam się zgadza. Czy mamy poprosić administratora o ten link?
button-ask-admin = Poproś administratora
notice-wanted-partner = W procesie „{ $subject }” potrzebny jest mieszkaniec, który zostanie partnerem. Czy przygotuje Pan/Pani link?
notice-wanted-owner = W procesie „{ $subject }” potrzebny jest mieszkaniec, który zostanie właścicielem procesu. Czy przygotuje Pan/Pani link?
room-too-little = Uwaga: z tą odpowiedzią nie można otworzyć procesu na szczeblu: { $rung }. Gdy nie ma miejsca na zmiany, pytanie budzi złudną nadzieję. Proszę wybrać szczebel informowanie albo najpierw zrobić miejsce.
card-looked-back = Podsumowano w ankiecie: { $residents ->
    [one] { $residents } mieszkaniec
    [few] { $residents } mieszkańców
    [many] { $residents } mieszkańców
   *[other] { $residents } mieszkańca
}, { $organisation ->
    [one] { $organisation } pracownik
    [few] { $organisation } pracowników
    [many] { $organisation } pracowników
   *[other] { $organisation } pracownika
}
card-evaluation = Co się udało: { $worked } Co się nie udało: { $didnt }
ask-looking-back = Jak poszło? Proszę napisać, co się udało, a co nie.
ask-looking-back-together = Na tym szczeblu mieszkańcy sami robią podsumowanie w ankiecie „Jak nam się razem pracowało?”. Proszę ją najpierw wysłać. Potem można dopisać, co z niej wynikło.
button-ask-to-look-back = Wyślij ankietę
button-invite-again = Wyślij tym, którzy jeszcze jej nie dostali
button-write-evaluation = Napisz, co się udało
invited-again = Kto jeszcze nie dostał pytania, dostaje je teraz.
notice-look-back = Brał/a Pan/Pani udział w „{ $subject }”. Jak nam się razem pracowało? Co się udało, a co nie? Czy chce Pan/Pani o tym opowiedzieć? Jest pięć pytań.
button-look-back = Podsumuj

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
act-feedback-changed = zmieniono informację zwrotną
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
    Usuniemy wszystko, co o Panu/Pani przechowujemy: numer, język, role, zgłoszenia na wydarzenia i odpowiedzi na ankiety, które są jeszcze otwarte.

    Ankiety, które są już zamknięte: odpowiedzi nadal się liczą. Nikt nie będzie już mógł sprawdzić, od kogo są, my też nie.

    Tego nie można cofnąć. Wiadomości w tej rozmowie usuwa się samemu w aplikacji.
button-forget-yes = Tak, usuń wszystko o mnie
button-forget-no = Nie, niczego nie usuwaj
forget-kept = Dobrze. Nic nie usunięto.
forgotten = Wszystko jest usunięte. Nie wiemy już o Panu/Pani nic. Dziękujemy za udział. Aby kiedyś znów wziąć udział, proszę wpisać /start. Wtedy zaczyna się całkiem od nowa.

## Open answers and themes
button-open-answers = Czytaj odpowiedzi otwarte
open-answers-heading = Odpowiedzi otwarte
open-answers-none = Odpowiedzi własnymi słowami można czytać, gdy przy pytaniu coś napisało co najmniej { $least } osób. To, co wpisano przy „Inne, a mianowicie …”, można czytać dopiero po zamknięciu.
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
fault-asks-nothing = Nie ma tu jeszcze żadnego pytania. Proszę dodać pytanie.
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
form-no-list-name = brakuje nazwy listy. Proszę wpisać nazwę, która w arkuszu survey stoi po select_one.
form-bad-choice = „{ $name }” nie może być nazwą odpowiedzi. Proszę wpisać najwyżej 32 litery, cyfry i _.
form-list-size = liczba odpowiedzi listy „{ $list }” w arkuszu choices: { $count }. Musi ich być co najmniej 2 i najwyżej { $most }.
form-no-such-column = w arkuszu choices nie ma kolumny „{ $name }”. Proszę dodać tę kolumnę albo zapisać odpowiedź tak: ${"{"}{ $name }{"}"}.
form-does-not-fit = nie mogę zadać tego wiersza jako pytania. Proszę usunąć niepotrzebne kolumny albo wpisać pytanie w prostszym typie, na przykład „text”.
form-range-order = przy range start nie może być większe niż end, a step wynosi co najmniej 1. Proszę wpisać na przykład start=0 end=10 step=1.
form-groups-too-deep = za dużo grup jest jedna w drugiej. Ich nazwy mają razem więcej znaków niż { $most }. Proszę skrócić nazwy albo usunąć grupę.
form-too-many = to o jedno pytanie za dużo. Najwyższa liczba pytań w ankiecie: { $most }. Proszę usunąć pytania od tego miejsca.
expression-too-long = ten warunek ma więcej znaków niż { $most }. Proszę go skrócić albo przenieść część do wcześniejszego wiersza z calculate.
expression-too-deep = w tym warunku jest za dużo nawiasów w nawiasach. Proszę go uprościć.
expression-breaks-off = ten warunek się urywa: na końcu czegoś brakuje, na przykład wartości albo nawiasu. Proszę wpisać na przykład ${"{"}wiek{"}"} > 17 albo selected(${"{"}problemy{"}"}, 'sen').
expression-unexpected = „{ $found }” nie może stać w tym miejscu warunku. Proszę wpisać na przykład ${"{"}wiek{"}"} > 17 albo selected(${"{"}problemy{"}"}, 'sen').
expression-bare-word = „{ $found }” stoi w warunku samo. Jeśli to odpowiedź, proszę wpisać '{ $found }'. Jeśli to pytanie, proszę wpisać ${"{"}{ $found }{"}"}.
expression-function = nie znam { $found }(). Można użyć: { $known }.
expression-arguments = w nawiasach { $found }() musi być inna liczba wartości: { $count }. Proszę rozdzielić je przecinkami.
expression-quote = w „{ $found }” jest cudzysłów. Proszę go usunąć w arkuszu choices.

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
button-all-activities = ‹ Wszystkie wydarzenia
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
    [0] Udział jest zgłoszony.
    [one] Udział jest zgłoszony, z 1 gościem.
    [few] Udział jest zgłoszony, z { $guests } gośćmi.
    [many] Udział jest zgłoszony, z { $guests } gośćmi.
   *[other] Udział jest zgłoszony, z { $guests } gościa.
    }
activity-which-name = Proszę wpisać swoje imię. Zobaczy je tylko organizator, na liście tego wydarzenia.
moment-how = Proszę nacisnąć dzień albo wpisać dzień i godzinę. Na przykład: czwartek 14 maja 19.30 albo: sobota o 10.
moment-which-day = Czytam „{ $words }”. Jaki to dzień? Proszę nacisnąć dzień albo go wpisać.
moment-what-time = Czytam „{ $words }”. O której godzinie? Proszę nacisnąć godzinę albo ją wpisać, na przykład 19.30.
moment-which = Czytam „{ $words }”. Czy o to chodzi? Proszę nacisnąć właściwy termin albo wpisać inaczej.
moment-unclear = Nie rozumiem, kiedy to jest. Proszę wpisać dzień i godzinę, na przykład: czwartek 14 maja 19.30.
moment-past = Ten termin już minął. Proszę wpisać termin, który dopiero będzie.
moment-no-such-day = Takiego dnia nie ma. Proszę sprawdzić i wpisać dzień i godzinę.
moment-clock-change = W tym momencie zmienia się czas. Proszę wybrać inną godzinę.
activity-which-title = Jak nazywa się wydarzenie? Proszę wpisać krótki tytuł, na przykład: Wspólny spacer.
activity-which-moment = Kiedy to jest?
activity-which-place = Gdzie to jest? Proszę wpisać miejsce, na przykład: Wijkhuis, Kerkstraat 1. Najpierw można też wysłać miejsce na mapie.
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

## Activities: tasks, files, the door, afterwards
activity-place-pinned = Miejsce na mapie jest zapisane. Teraz proszę wpisać jego nazwę, na przykład: Wijkhuis, Kerkstraat 1.
activity-all-day = { $days ->
    [one] { $first }, cały dzień
   *[other] od { $first } do { $last } włącznie, całe dni
}
activity-tasks = Potrzebna pomoc: { $titles }
activity-you-help = Pan/Pani pomaga: { $title }.
activity-you-are-reminded = Wcześniej przyjdzie przypomnienie.
activity-you-are-not-reminded = Przypomnienia już nie będzie.
activity-which-reminders = Kiedy wysłać przypomnienie? Kto wybrał to sam, ma dalej swój wybór.
activity-which-picture = Proszę wysłać zdjęcie. Albo usunąć zdjęcie.
activity-no-picture-sent = To nie jest zdjęcie. Proszę wysłać zdjęcie albo nacisnąć przycisk.
activity-which-task = { $count ->
    [0] W czym można pomóc? Proszę utworzyć zadanie. Kto pomaga, nie zajmuje zwykłego miejsca.
   *[other] Proszę nacisnąć zadanie, aby je usunąć, albo utworzyć nowe.
}
activity-which-times = To wydarzenie odbywa się wiele razy. Których terminów to dotyczy?
activity-door = Kto wchodzi, skanuje ten kod i wtedy jego obecność jest zapisana. Kod działa od godziny przed początkiem do godziny po zakończeniu.
activity-calendar-file = Proszę otworzyć plik. Wydarzenie trafi do Pana/Pani kalendarza.
activity-calendar-file-name = wydarzenie.ics
task-line = { $title } ({ $places ->
    [one] { $places } miejsce
    [few] { $places } miejsca
    [many] { $places } miejsc
   *[other] { $places } miejsca
})
task-which-title = Co jest do zrobienia? Proszę wpisać krótko, na przykład: gotowanie zupy.
task-how-many = Ile osób jest do tego potrzebnych? Proszę nacisnąć liczbę albo ją wpisać.
task-take-away = Czy chce Pan/Pani usunąć zadanie „{ $title }”?
task-is-done = Ktoś już pomaga przy tym zadaniu. Zadanie zostaje.
attendance-helps = { " " }(pomaga: { $title })
button-no-picture = Bez zdjęcia
button-change-picture = Zdjęcie
button-change-reminding = Przypomnienia
button-change-tasks = Zadania dla pomagających
button-new-task = + Nowe zadanie
button-take-task-away = Tak, usuń
button-only-this-time = Tylko ten termin
button-later-times-too = { $count ->
    [one] Także następny termin
    [few] Także { $count } następne terminy
    [many] Także { $count } następnych terminów
   *[other] Także { $count } następnego terminu
}
button-door = Kod QR przy wejściu
button-help-with = Pomogę: { $title } (jeszcze { $left })
button-with = { $guests ->
    [0] Bez gości
    [one] Z 1 gościem
    [few] Z { $guests } gośćmi
    [many] Z { $guests } gośćmi
   *[other] Z { $guests } gościa
}
button-no-help = Przyjdę, ale nie pomogę
button-map = Pokaż na mapie
button-picture = Pokaż zdjęcie
button-to-calendar = Dodaj do kalendarza
button-to-activity = Do wydarzenia
button-to-activities = Bekijken en meedoen
button-my-reminders = Moje przypomnienia
button-remind-both = Dzień i dwie godziny wcześniej
button-remind-day = Tylko dzień wcześniej
button-remind-hours = Tylko dwie godziny wcześniej
button-remind-none = Bez przypomnienia
button-remind-as-given = Tak, jak ustawił organizator
reminding-heading = Moje przypomnienia
reminding-which = Kiedy przypominać o wydarzeniu? To dotyczy wszystkich wydarzeń, na które Pan/Pani przychodzi.
reminding-chosen = Zapisane. Wybór: { $wish }. Zawsze można to zmienić: proszę wpisać /reminders.
door-present = Witamy na „{ $title }”. Obecność jest zapisana.
door-full = Nie ma Pana/Pani na liście „{ $title }”, a wszystkie miejsca są zajęte. Proszę zapytać organizatora, czy można dołączyć.
door-not-now = Ten kod działa tylko w czasie wydarzenia i tuż przed nim lub po nim. Proszę sprawdzić, kiedy jest „{ $title }”.
evaluation-asked = Był/a Pan/Pani na „{ $title }”. Jak było? To kilka krótkich pytań.
button-tell-how-it-was = Powiedz, jak było
evaluation-too-few = Ocenę „{ $title }” ({ DATETIME($start_at, dateStyle: "full") }) wypełniło za mało osób: mniej niż { $least }. Wtedy nie pokazujemy odpowiedzi, bo zbyt łatwo poznać, kto co napisał.
evaluation-summary = Tak uczestnicy ocenili „{ $title }” ({ DATETIME($start_at, dateStyle: "full") }). Wypełniono: { $sent }.
evaluation-very-good = 😀 bardzo dobrze: { $count }
evaluation-good = 🙂 dobrze: { $count }
evaluation-all-right = 😐 średnio: { $count }
evaluation-bad = 🙁 źle: { $count }
evaluation-very-bad = 😢 bardzo źle: { $count }
evaluation-hidden = Nie pokazujemy, ile osób wybrało inne odpowiedzi: dotyczy to mniej niż { $least } osób albo mogłoby je zdradzić.
calendar-heading = Kalendarz
calendar-send = Proszę wysłać plik kalendarza (.ics). Bot zrobi z niego wydarzenia. Gdy później przyjdzie nowa wersja, bot je zaktualizuje; nic się nie powtórzy.
calendar-no-file = To nie jest plik kalendarza. Proszę wysłać plik z końcówką .ics, najwyżej 1 MB.
calendar-wrong = { $count ->
    [one] W tym pliku jest 1 błąd. Nic nie wczytano. Proszę go poprawić i wysłać plik jeszcze raz.
    [few] W tym pliku są { $count } błędy. Nic nie wczytano. Proszę je poprawić i wysłać plik jeszcze raz.
    [many] W tym pliku jest { $count } błędów. Nic nie wczytano. Proszę je poprawić i wysłać plik jeszcze raz.
   *[other] W tym pliku jest { $count } błędu. Nic nie wczytano. Proszę je poprawić i wysłać plik jeszcze raz.
}

    { $problems }
calendar-problem = wiersz { $line }, „{ $title }”: { $why }
calendar-not-utf-8 = plik nie jest tekstem w UTF-8. Proszę zapisać go jeszcze raz z kalendarza.
calendar-broken = od tego miejsca nie mogę czytać dalej: { $words }
calendar-no-events = nie ma w nim żadnego wydarzenia.
calendar-unreadable = tego nie mogę odczytać: { $words }
calendar-no-uid = brakuje UID. Bez UID przy następnym wczytaniu wszystko by się powtórzyło.
calendar-long-uid = UID ma więcej niż 255 znaków.
calendar-no-start = brakuje początku (DTSTART).
calendar-no-title = brakuje tytułu (SUMMARY).
calendar-ends-before = koniec jest przed początkiem.
calendar-unknown-clock = nie znam strefy czasowej { $words }.
calendar-too-often = to powtarza się częściej niż raz dziennie ({ $words }).
calendar-two-rules = jest więcej niż jedna reguła powtarzania (RRULE).
calendar-range = ta zmiana dotyczy wszystkich późniejszych terminów (RANGE). Tego nie mogę odczytać; proszę zapisać je jako osobne terminy.
calendar-too-many = jest za dużo terminów. Najwyżej: { $words }. Proszę zmniejszyć plik.
calendar-found = { $count ->
    [0] W pliku nie ma żadnych przyszłych wydarzeń.
    [one] W pliku jest 1 przyszłe wydarzenie:
    [few] W pliku są { $count } przyszłe wydarzenia:
    [many] W pliku jest { $count } przyszłych wydarzeń:
   *[other] W pliku jest { $count } przyszłego wydarzenia:
}
calendar-line = { $times ->
    [one] – { $moment } { $title }
    [few] – { $moment } { $title } ({ $times } razy)
    [many] – { $moment } { $title } ({ $times } razy)
   *[other] – { $moment } { $title } ({ $times } raza)
}
calendar-past = Już minęły, więc nie wczytano: { $count }.
calendar-private = Oznaczone jako prywatne, więc nie wczytano: { $count }.
calendar-says-nothing-of = Kalendarz nie mówi nic o miejscach i kosztach. Nowe wydarzenia są bezpłatne i bez limitu. Potem można to zmienić.
calendar-thrown = Nic nie wczytano.
calendar-loaded = Kalendarz jest wczytany
calendar-new = Nowe: { $count }
calendar-changed = Zmienione: { $count }
calendar-same = Bez zmian: { $count }
calendar-newer = Później zmienione tutaj i tak zostawione: { $count }
calendar-not-theirs = Z innego procesu i tak zostawione: { $count }
calendar-yours = { $count ->
    [one] To jest Pana/Pani wydarzenie jako plik kalendarza.
    [few] To są Pana/Pani { $count } wydarzenia jako plik kalendarza.
    [many] To jest Pana/Pani { $count } wydarzeń jako plik kalendarza.
   *[other] To jest Pana/Pani { $count } wydarzenia jako plik kalendarza.
}
calendar-nothing-of-yours = Nie ma jeszcze wydarzenia, które Pan/Pani utworzył/a.
button-calendar = Plik kalendarza (.ics)
button-calendar-export = Moje wydarzenia jako plik
button-calendar-load = Wczytaj
button-calendar-throw = Nie wczytuj
on-activities = wydarzenia
act-calendar-loaded = wczytano kalendarz
my-data-reminding = Pana/Pani wybór co do przypomnień o wydarzeniach: { $wish }

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

## Ambassadors and the counter
menu-interviews = Zaproś sąsiadów do udziału
interviews-heading = Zapraszanie sąsiadów do udziału
interviews-which = Z jaką ankietą idzie Pan/Pani do sąsiadów? Proszę ją nacisnąć: tam są link, plakaty i wywiady.
interviews-none = Teraz żadna ankieta nie jest otwarta. Nie można więc jeszcze nikogo zapytać.
interviews-link = Ten link otwiera ankietę: { $link }
interviews-brought = { $count ->
    [0] Z Pana/Pani linku nikt jeszcze nie skorzystał.
    [one] Z Pana/Pani linku wzięła udział 1 osoba.
    [few] Z Pana/Pani linku wzięły udział { $count } osoby.
    [many] Z Pana/Pani linku wzięło udział { $count } osób.
   *[other] Z Pana/Pani linku wzięło udział { $count } osoby.
    }
interviews-done = { $count ->
    [0] Nie ma jeszcze żadnych Pana/Pani wywiadów.
    [one] Pana/Pani wywiady: 1.
   *[other] Pana/Pani wywiady: { $count }.
    }
interviews-of = { $name }: z linku { $brought }, wywiady { $interviews }
button-interview = Wywiad z sąsiadem
button-next-neighbour = Następny sąsiad
button-go-on-interview = Kontynuuj wywiad
button-qr = Kod QR jako obrazek
button-poster = Plakat (A4)
button-cards = Karteczki (A6)
button-paper-form = Ankieta na papierze
button-all-interviews = ‹ Wszystkie ankiety
button-to-card = ‹ Wróć do ankiety
interview-sent = Wysłane. Odpowiedzi się liczą. Nikt nie może ich już przeczytać, Pan/Pani też nie.
interview-closed = Ta ankieta nie jest otwarta. Nikt nie może teraz wziąć w niej udziału.
interview-in-person = To głosowanie jest wiążące. Dlatego każdy głosuje sam, własnym telefonem. Wywiad nie jest tu możliwy.
interview-consent =
    Proszę przeczytać to sąsiadowi:

    { $purpose }
    { $voice }
    Udział jest dobrowolny. Zawsze można przerwać. Przy odpowiedziach nie ma nazwiska. { $months ->
        [one] { $months } miesiąc
        [few] { $months } miesiące
        [many] { $months } miesięcy
       *[other] { $months } miesiąca
    } po zamknięciu przechowujemy już tylko liczby. Po wysłaniu nikt nie może odnaleźć Pana/Pani odpowiedzi. Nie można ich już wtedy zmienić ani usunąć.

    Pytania? { $contact }

    Jeśli sąsiad mówi tak, proszę nacisnąć obie linijki. Potem proszę wpisać to, co mówi sąsiad.
interview-agreed = Sąsiad bierze udział
interview-old-enough = Sąsiad ma co najmniej 16 lat
interview-erase-sure = Czy na pewno? Wszystko, co jest wpisane za tego sąsiada, zostanie usunięte. Nie będzie się liczyć.
channel-chat = Samodzielnie, w czacie
channel-ambassador = Przez ambasadora zdrowia
channel-counter = Przy okienku
act-interview-begun = rozpoczęto wywiady
my-data-interviewer = Zaprosił/a Pan/Pani sąsiadów do „{ $title }”: z linku { $brought }, wywiady { $interviews }. Kim byli i co powiedzieli, nigdzie tu nie jest zapisane.

## Paper
paper-language = W jakim języku?
paper-told = Oto plik. Można go wydrukować albo przekazać dalej.
qr-told = Ten kod otwiera { $link }. Można go pokazać albo przekazać dalej.
paper-name-poster = plakat.pdf
paper-name-cards = karteczki.pdf
paper-name-form = ankieta.pdf
paper-name-codes = karty-z-kodami.pdf
paper-scan = Zeskanuj i weź udział
paper-how = Proszę skierować aparat telefonu na kod. Otworzy się czat Telegram. Proszę nacisnąć Start.
paper-until = Udział jest możliwy do { $until } włącznie.
paper-promise = Nikt nie widzi, kto co powiedział. Trzeba mieć ukończone 16 lat.
paper-without-phone = Nie ma Pan/Pani telefonu albo woli papier? Proszę zapytać: { $contact }
paper-link = Albo proszę wpisać: { $link }
paper-one = Proszę zaznaczyć jedno.
paper-date = Proszę wpisać dzień, miesiąc i rok.
paper-approve = { $most ->
    [0] Proszę zaznaczyć to, co Pan/Pani popiera. Można wybrać tyle, ile się chce.
   *[other] Proszę zaznaczyć to, co Pan/Pani popiera, najwyżej { $most }.
    }
paper-rank = Proszę wpisać 1 przy tym, co jest najważniejsze, 2 przy następnym i tak dalej. Można przestać w każdej chwili.
paper-points = Liczba punktów do rozdania: { $points }. Proszę wpisać w każdej kratce, ile punktów dostaje.
paper-budget = Do podziału jest { $budget }. Proszę zaznaczyć to, czego Pan/Pani chce. Razem nie może kosztować więcej.
paper-if-it-applies = Proszę pominąć, jeśli to Pana/Pani nie dotyczy.
paper-no-name = Proszę nie podpisywać tej kartki. Można pominąć pytania.
paper-kept = Pracownik wpisze odpowiedzi bez nazwiska. { $months ->
    [one] { $months } miesiąc
    [few] { $months } miesiące
    [many] { $months } miesięcy
   *[other] { $months } miesiąca
    } po zamknięciu przechowujemy już tylko liczby. Po wpisaniu nikt nie może odnaleźć Pana/Pani odpowiedzi.
paper-hand-in = Proszę oddać kartkę najpóźniej: { $until }.
paper-contact = Pytania? { $contact }
paper-agree = Biorę udział i mam co najmniej 16 lat.
paper-code = Mój kod do głosowania:
paper-thanks = Dziękujemy. Proszę złożyć kartkę i ją oddać.
paper-vote-scan = Proszę zeskanować kod albo wpisać go w czacie:
paper-vote-once = Jeden kod to jeden głos. Proszę go nie zgubić. Nie ma Pan/Pani telefonu? Proszę poprosić o pomoc: { $contact }

## Voting codes and who may vote
ask-voters = Kto może głosować? Po otwarciu nie można tego zmienić.
voters-everyone = Każdy
voters-codes = Kto ma kod do głosowania
voters-neighbourhoods = Kto mieszka na osiedlach procesu
rule-voters-everyone = Głosować może każdy, kto ma co najmniej 16 lat.
rule-voters-neighbourhoods = Głosować może, kto mieszka na osiedlach: { $names }.
rule-voters-codes = Głosować może, kto ma kod. Jeden kod to jeden głos.
voter-where = Na którym osiedlu Pan/Pani mieszka?
voter-elsewhere = To głosowanie jest dla mieszkańców osiedli: { $names }. Wynika z odpowiedzi, że mieszka Pan/Pani gdzie indziej. Dlatego nie można tu głosować. Osiedle się nie zgadza? Proszę wybrać inne.
button-other-neighbourhood = Wybierz inne osiedle
button-not-voting = To nie głosuję
voter-left = Dobrze. Nic nie zostało zapisane.
code-ask = Jaki jest Pana/Pani kod do głosowania? Jest na karcie. Proszę wpisać dziesięć liter i cyfr.
code-ask-neighbour = Jaki jest kod do głosowania sąsiada? Proszę wpisać dziesięć liter i cyfr z karty.
code-wrong = Ten kod się nie zgadza. Proszę spojrzeć na kartę i wpisać go jeszcze raz. Po pięciu błędnych kodach trzeba czekać godzinę.
code-used = Ten kod był już użyty. Jeden kod to jeden głos. Coś się nie zgadza? Proszę zapytać osobę, która dała kartę.
code-too-often = Pięć razy wpisano błędny kod. Proszę spróbować jeszcze raz za godzinę.
button-codes = Kody do głosowania
button-interviews = Wywiady, plakat i papier
button-who-voted = Kto głosował?
codes-unknown = Przy tym głosowaniu nie ma kodów.
codes-made = { $count ->
    [0] Nie ma jeszcze kodów do głosowania.
    [one] Jest 1 kod do głosowania.
    [few] Są { $count } kody do głosowania.
    [many] Jest { $count } kodów do głosowania.
   *[other] Jest { $count } kodu do głosowania.
    }
codes-how = Dostanie Pan/Pani karty do druku, osiem na arkuszu. Sami nie przechowujemy kodów: zgubionej karty nie można wydrukować jeszcze raz. Wtedy trzeba utworzyć nowy kod.
button-make-codes = Utwórz kody do głosowania
codes-how-many = Ile kodów utworzyć? Proszę wpisać liczbę od 1 do { $most }. Przygotowanie tysięcy kart trwa pół minuty.
codes-wrong-number = To niemożliwe. Proszę wpisać liczbę od 1 do { $most }.
codes-fewer-left = Ktoś z zespołu właśnie też utworzył kody do głosowania, więc teraz nic nie utworzono. Tyle można jeszcze utworzyć: { $left }. Proszę spróbować ponownie z taką liczbą lub mniejszą.
codes-told = Oto karty. Ich liczba: { $count }. Proszę je teraz wydrukować: później nie będzie to możliwe. Kto ma kartę, może nią zagłosować jeden raz.
button-to-codes = ‹ Do kodów
button-to-poll = ‹ Do głosowania
act-codes-made = utworzono kody do głosowania
act-who-voted-read = sprawdzono, ile osób głosowało
who-voted-heading = Kto głosował?
who-voted =
    Zagłosowali z własnego konta: { $sent }
    Zaczęli, ale nie zagłosowali: { $unsent }
    Kto na co głosował, nie jest tu zapisane.
who-used-codes = Utworzone kody do głosowania: { $made }, użyte: { $used }

## What residents begin and propose
menu-initiative = Zacznij lub zaproponuj coś od siebie
menu-proposals = Odpowiadaj na propozycje mieszkańców
button-initiative = Zacznij coś od siebie
button-to-start = ‹ Na początek
initiative-none = Teraz nie ma nic otwartego, w czym mógłby Pan / mogłaby Pani zacząć coś od siebie.
initiative-which = W czym chce Pan/Pani coś zacząć?
initiative-here = { $reason } Co chce Pan/Pani zrobić?
button-own-activity = Zacznij wydarzenie
button-own-poll = Zapytaj osiedle
button-challenge = Przejmij zadanie gminy
button-propose-activity = Zaproponuj wydarzenie
mine-proposed = Pana/Pani propozycja: { $title }
mine-asked = Pana/Pani pytanie: { $title }
mine-to-come = Pana/Pani wydarzenie: { $title } ({ $moment })
button-all-own = ‹ Co jest zaczęte
own-poll-too-many = Liczba Pana/Pani otwartych pytań to już { $most }. Proszę najpierw któreś zamknąć.
act-own-poll-started = mieszkaniec rozpoczął głosowanie
act-own-poll-closed = zamknięto głosowanie mieszkańca
proposal-unknown = Nie ma tej propozycji. Proszę wpisać /takepart, aby zobaczyć, co jest zaczęte.
proposal-too-many = Liczba Pana/Pani propozycji, które czekają na odpowiedź, to już { $most }. Najpierw odpowiemy na nie.
ask-proposal-words = Proszę powiedzieć więcej. Co Pan/Pani będzie robić i czego potrzebuje?
ask-challenge-task = Jakie zadanie chce Pan/Pani przejąć? Proszę wpisać w kilku słowach, na przykład: dbanie o zieleń w Lindehof.
ask-challenge-how = Jak chce Pan/Pani to robić i z kim?
ask-challenge-needed = Czego potrzeba do tego od gminy? Na przykład pieniędzy, narzędzi albo klucza.
proposal-sure = { $organisation } przeczyta to i odpowie z uzasadnieniem, najpóźniej { $day }.
proposal-waiting = Odpowiedź przyjdzie najpóźniej { $day }.
proposal-asked = Jest do Pana/Pani pytanie.
proposal-accepted = Zgoda.
proposal-refused = To niemożliwe.
proposal-of-activity = Mieszkaniec chce zorganizować to wydarzenie. Proces: { $subject }
proposal-of-challenge = Mieszkaniec chce przejąć to zadanie (prawo do przejęcia, uitdaagrecht). Proces: { $subject }
proposal-answer-by = Odpowiedź najpóźniej: { $day }
proposal-is-past = Ten termin już minął. Proszę poprosić mieszkańca o nowy termin.
proposal-line = { $title }
proposal-line-late = { $title } (po terminie)
proposals-heading = Propozycje mieszkańców
proposals-none = Żadna propozycja nie czeka na odpowiedź.
proposals-list = { $count ->
    [one] 1 propozycja czeka na odpowiedź.
    [few] { $count } propozycje czekają na odpowiedź.
    [many] { $count } propozycji czeka na odpowiedź.
   *[other] { $count } propozycji czeka na odpowiedź.
}
button-all-proposals = ‹ Wszystkie czekające propozycje
button-accept-proposal = Tak, zgoda
ask-proposal-accepted = Co Pan/Pani ustala z mieszkańcem i dlaczego? Mieszkaniec to przeczyta.
notice-proposal-accepted = Pana/Pani propozycja „{ $title }” dostała zgodę. { $told }
notice-proposal-asked = Jest pytanie o Pana/Pani propozycję „{ $title }”: { $told }
notice-proposal-refused = Pana/Pani propozycja „{ $title }” nie dostała zgody. Powód: { $told }
notice-proposal-late = Odpowiedź na propozycję mieszkańca się spóźnia: { $title }. Proszę wpisać /requests i odpowiedzieć.
button-my-proposal = Moja propozycja
button-answer-proposals = Odpowiedz
act-proposal-accepted = przyjęto propozycję mieszkańca
act-proposal-asked = zadano pytanie o propozycję
act-proposal-refused = odrzucono propozycję mieszkańca z uzasadnieniem
on-proposal = propozycja { $number }
button-from-idea = Zrealizuj pomysł mieszkańca
activity-which-idea = Który pomysł będzie wydarzeniem? Autor pomysłu dostanie pytanie, czy chce pomóc.
idea-activity = jest już wydarzeniem
notice-idea-activity = Pana/Pani pomysł „{ $title }” jest teraz wydarzeniem. Czy chce Pan/Pani pomóc?
button-help-along = Tak, pomogę
notice-wants-to-help = Mieszkaniec, który wymyślił „{ $title }”, przyjdzie i chce pomóc.
button-see-who-comes = Zobacz, kto przyjdzie

## Making a questionnaire
menu-questionnaire = Utwórz lub zmień ankietę
act-form-made = utworzono ankietę
act-answers-exported = zapisano odpowiedzi jako tabelę
act-form-changed = zmieniono ankietę
act-form-thrown-away = wyrzucono ankietę
button-to-questionnaire = ‹ Do ankiety
button-to-rehearsal = ‹ Do próby
making-would-stop =
    Tak nie może być, bo ta ankieta czeka na otwarcie. Nic się nie zmieniło.
    { $reasons }
button-add-question = + Dodaj pytanie
button-more-questions = + Następne pytanie
button-keep-as-it-is = ‹ Nie zmieniaj
button-keep-question = ‹ Zostaw
making-heading = Tworzenie ankiet
making-list = { $count ->
    [0] Nie ma jeszcze własnej ankiety. Proszę utworzyć pierwszą.
    [one] Jest 1 własna ankieta. Proszę ją nacisnąć, aby kontynuować, albo utworzyć nową.
    [few] Są { $count } własne ankiety. Proszę nacisnąć jedną z nich, aby kontynuować, albo utworzyć nową.
    [many] Jest { $count } własnych ankiet. Proszę nacisnąć jedną z nich, aby kontynuować, albo utworzyć nową.
   *[other] Jest { $count } własnej ankiety. Proszę nacisnąć jedną z nich, aby kontynuować, albo utworzyć nową.
}
making-begin = Jak nazywa się nowa ankieta? Proszę wpisać tytuł. Albo zacząć od kopii.
making-copy-of = Kopia: { $title }
making-which-title = Jak nazywa się ankieta? Proszę wpisać tytuł.
making-which-purpose = Dlaczego Pan/Pani o to pyta i co zrobi z odpowiedziami? Proszę wpisać kilka krótkich zdań. Mieszkańcy przeczytają to przed pierwszym pytaniem.
making-no-purpose = (Nie ma jeszcze celu.)
making-empty = Nie ma jeszcze żadnego pytania.
making-line = { $number }. { $question } ({ $kind }{ $required ->
    [yes] , obowiązkowe
   *[no] { "" }
}{ $conditional ->
    [yes] , z warunkiem
   *[no] { "" }
}){ $wrong ->
    [yes] { " " }⚠ do sprawdzenia
   *[no] { "" }
}
making-found = { $count ->
    [one] Kontrola znalazła 1 punkt.
    [few] Kontrola znalazła { $count } punkty.
    [many] Kontrola znalazła { $count } punktów.
   *[other] Kontrola znalazła { $count } punktu.
}
making-title = Tytuł
making-purpose = Cel
making-translate = Tłumaczenia
making-copy-all = Utwórz kopię
making-check = { $count ->
    [0] Kontrola: wszystko dobrze
    [one] Kontrola: 1 punkt
    [few] Kontrola: { $count } punkty
    [many] Kontrola: { $count } punktów
   *[other] Kontrola: { $count } punktu
}
making-use = Użyj w procesie
making-throw-away = Wyrzuć ankietę
making-throw-away-sure = Wyrzucić tę ankietę? Zniknie razem ze wszystkimi pytaniami.
making-all = ‹ Wszystkie ankiety
making-which-kind = Jakie to będzie pytanie?
kind-one-choice = Wybór jednej odpowiedzi
kind-several-choices = Wybór kilku odpowiedzi
kind-faces = Buźki od 😀 do 😢
kind-scale = Skala z liczbami
kind-open-text = Pytanie otwarte
kind-number = Liczba
kind-date = Data
kind-place = Miejsce na mapie
kind-neighbourhood = Dzielnica lub osiedle
kind-note = Tylko tekst
kind-acknowledge = Tekst do potwierdzenia
making-which-text = Proszę wpisać pytanie tak, jak przeczytają je mieszkańcy.
making-which-note = Proszę wpisać tekst tak, jak przeczytają go mieszkańcy.
making-which-hint = Proszę wpisać objaśnienie, które stoi pod pytaniem.
making-no-hint = Bez objaśnienia
making-which-choices = Proszę wpisać odpowiedzi, każdą w osobnym wierszu. Najwyżej { $most }. W tej kolejności będą na ekranie.
making-choice-too-long = „{ $choice }…” jest za długie na przycisk. Zmieści się najwyżej znaków: { $most }. Proszę skrócić i wysłać wszystko jeszcze raz.
making-how-many-choices = Liczba odpowiedzi: { $count }. Proszę wysłać co najmniej 2 i najwyżej { $most }, każdą w osobnym wierszu.
making-which-points = Od jakiej do jakiej liczby jest skala?
making-from-to = od { $first } do { $last }
making-which-ends = Co znaczą najniższa i najwyższa liczba? Proszę wpisać dwa wiersze. Na przykład najpierw: bardzo źle. A pod spodem: bardzo dobrze.
making-two-ends = Proszę wpisać dokładnie dwa wiersze, w każdym najwyżej znaków: { $most }.
making-how-many-least = Ile odpowiedzi trzeba wybrać co najmniej?
making-how-many-most = Ile odpowiedzi można wybrać najwyżej?
making-which-bounds = Od jakiej do jakiej liczby? Proszę wpisać na przykład: 0 - 120.
making-two-numbers = Proszę wpisać dwie liczby całkowite, najpierw mniejszą. Na przykład: 0 - 120.
making-which-days = Od którego do którego dnia? Proszę wpisać na przykład: 1-1-2027 - 31-12-2027.
making-two-days = Proszę wpisać dwa dni, najpierw wcześniejszy. Na przykład: 1-1-2027 - 31-12-2027.
making-question-number = Pytanie { $number } z { $total } · { $kind }
making-unfinished = (Mieszkańcy nie mogą jeszcze dostać tego pytania.)
making-condition = Tylko dla tych, którzy na pytanie { $number } odpowiadają: { $answers }.
making-condition-written = Tylko jeśli to prawda: { $condition }
making-text = Pytanie
making-hint = Objaśnienie
making-choices = Odpowiedzi
making-points = Liczby
making-ends = Końce skali
making-limits = Ile wybrać
making-bounds = Od … do …
making-days = Od … do …
making-required = Obowiązkowe
making-shuffled = Różna kolejność
making-decimal = Też z przecinkiem
making-background = O sobie: 1 raz
making-when = Dla kogo?
making-move = Przenieś
making-copy = Kopiuj
making-remove = Usuń
making-remove-sure = Usunąć to pytanie? Nie da się go przywrócić.
making-remove-hanging = Usunąć to pytanie? Od odpowiedzi na nie zależy pytanie: { $numbers }. Ten warunek wtedy przestaje działać.
making-move-where = Gdzie ma być to pytanie?
making-in-front = Na samym początku
making-behind = Po: { $question }
making-when-which = Od którego pytania zależy, czy ktoś dostanie to pytanie?
making-when-none = Przed tym pytaniem nie ma jeszcze pytania z przyciskami. Dlatego dostaną je wszyscy.
making-always = To pytanie dostają wszyscy
making-when-answers = Przy jakich odpowiedziach jest to pytanie? Proszę nacisnąć jedną lub kilka.
making-which-language = Na jaki język Pan/Pani tłumaczy? Czego brakuje, mieszkańcy przeczytają po niderlandzku.
making-language = { $missing ->
    [0] { $language }: wszystko przetłumaczone
    [one] { $language }: brakuje 1 tekstu
   *[other] { $language }: brakuje { $missing } tekstów
}
making-easy-words = Prosty niderlandzki (A2)
making-translate-which = Które teksty?
making-translate-missing = Czego brakuje ({ $count })
making-translate-all = Wszystko jeszcze raz ({ $count })
making-translate-this = Proszę wpisać ten tekst w tym języku: { $language }.
making-translation-now = Teraz jest: { $text }
making-full = W ankiecie zmieści się najwyżej pytań: { $most }. Proszę najpierw któreś usunąć.
making-question-gone = Tego pytania już nie ma. Proszę wpisać /questionnaire, aby kontynuować.
making-translated = To były wszystkie teksty. Wszystko, co wpisano, jest zapisane.
making-keep-translation = Zostaw tak
fault-unfinished = { $number ->
    [0] Ankieta nie jest jeszcze gotowa. Proszę sprawdzić pytania.
   *[other] Pytanie { $number } nie jest jeszcze gotowe. Proszę dodać to, czego brakuje.
}
fault-no-purpose = Brakuje celu. Proszę wpisać, dlaczego Pan/Pani o to pyta i co z tym zrobi.

## Rehearsal
check-found-nothing = Kontrola nie znalazła żadnych błędów.
button-go-to-question = { $number ->
    [0] Do tytułu i celu ›
   *[other] Do pytania { $number } ›
}
button-rehearse = Próba: tak widzi to mieszkaniec
button-rehearse-first = Najpierw próba, potem otwarcie
button-begin-rehearsal = Zacznij próbę ›
button-rehearse-again = Jeszcze raz
button-leave-rehearsal = ‹ Zakończ próbę
rehearsal-mark = ⚠ PRÓBA: nic z tego się nie liczy.
rehearsal-end = Tu kończy się próba. Mieszkaniec przeczyta teraz, że odpowiedzi dotarły i że można je zmienić do { $until } włącznie. To, co wpisano w próbie, jest usunięte.
rehearsal-over = Próba nie jest tu już możliwa: ankieta jest otwarta albo już jej nie ma.
rehearsal-how-to-change = Aby to zmienić, proszę usunąć głosowanie z procesu i przygotować je od nowa.

## Messages to many
menu-broadcast = Wyślij wiadomość do wielu osób
broadcasts-heading = Wiadomości do wielu osób
broadcasts-list = { $count ->
    [0] Nie ma jeszcze wiadomości. Proszę utworzyć nową.
   *[other] Proszę nacisnąć wiadomość, aby zobaczyć, jak idzie, albo utworzyć nową.
}
broadcasts-planned = Zaplanowana na { $moment }: { $words }
broadcasts-going = W trakcie: { $words }
broadcasts-sent = Wysłana { $moment }: { $words }
broadcasts-recalled = Wycofana: { $words }
broadcasts-cancelled = Niewysłana: { $words }
button-new-broadcast = + Nowa wiadomość
broadcast-to-whom = Dla kogo jest ta wiadomość?
button-to-everyone = Wszyscy
button-to-own = Moje osiedla: { $names }
button-to-neighbourhoods = Jedno lub kilka osiedli
button-to-participants = Uczestnicy procesu
button-to-signed-up = Kto idzie na wydarzenie
to-everyone = wszyscy
to-neighbourhoods = osoby, które chcą wiadomości o: { $names }
to-process = osoby, które brały udział w: { $subject }
to-signed-up = osoby, które przyjdą na „{ $title }”, { $moment }
broadcast-which-process = { $count ->
    [0] Nie ma procesu, w którym ktoś brał udział.
   *[other] Który proces?
}
broadcast-which-activity = { $count ->
    [0] Nie ma wydarzenia, dla którego mógłby Pan / mogłaby Pani wysłać wiadomość.
   *[other] Które wydarzenie?
}
broadcast-write =
    Proszę wpisać wiadomość dokładnie tak, jak mają ją przeczytać ludzie. Pogrubienie i linki można zrobić w aplikacji czatu.

    Ma być zdjęcie? Wtedy proszę wysłać zdjęcie z tekstem pod nim.
    Potem najpierw zobaczy Pan/Pani podgląd.
broadcast-write-in = Proszę wpisać tekst w tym języku: { $language }.
broadcast-picture-alone = Zdjęcie już jest. Teraz proszę wpisać tekst pod zdjęcie.
broadcast-translation-too-long = Pod zdjęciem zmieści się najwyżej znaków: { $most }. Jedno z tłumaczeń jest dłuższe. Proszę je najpierw skrócić.
broadcast-preview = Powyżej widać wiadomość tak, jak dotrze
broadcast-for = Dla: { $whom }
broadcast-receivers = Odbiorcy: { $count }
broadcast-nobody = Teraz nikt nie dostanie tej wiadomości. Wiadomości o dzielnicy dostaje tylko ten, kto wybierze je przez /notifications.
broadcast-takes = Wysyłanie potrwa około { $time }
broadcast-unreachable = Z nich nie można dotrzeć do: { $count }
broadcast-another-day = Z nich dostały już dziś dosyć i dostaną to dzień później: { $count }
broadcast-muted = Nie chcą takich wiadomości: { $count }
broadcast-left-out = Dostały już za dużo wiadomości i tej nie dostaną: { $count }
broadcast-in-all = Języki: { $languages }
broadcast-in = Języki: { $languages }. Kto czyta w innym języku ({ $lacking }), dostanie tekst po niderlandzku.
takes-seconds = { $count ->
    [one] { $count } sekundy
   *[other] { $count } sekund
}
takes-minutes = { $count } min
takes-hours = { $count } godz.
button-send-now = Wyślij teraz
button-send-later = Wyślij później
button-change-text = Zmień tekst
button-translate = Dodaj tłumaczenie
broadcast-which-language = W jakim języku jest tłumaczenie?
broadcast-when = Kiedy wysłać wiadomość?
broadcast-quiet = Między { $begin } a { $end } nikomu nie przeszkadzamy. Kiedy chce Pan/Pani wysłać wiadomość?
button-send-in-morning = { $moment }
button-send-by-night-now = Wyślij teraz, choć jest późno
button-send-by-night = Wyślij jednak o tej porze
broadcast-sure-now = Wiadomość zostanie teraz wysłana. Odbiorcy: { $whom }. Czy to się zgadza?
broadcast-sure-later = Wiadomość zostanie wysłana { $moment }. Odbiorcy: { $whom }. Czy to się zgadza?
button-yes-send = Tak, wyślij
button-yes-plan = Tak, zaplanuj
button-back-to-preview = Nie, wróć
broadcast-went-already = Tej wiadomości nie można już zmienić: jest wysłana albo odwołana. Proszę wpisać /broadcast, aby zobaczyć, jak idzie.
broadcast-unknown = Nie ma takiej wiadomości. Proszę wpisać /broadcast, aby zobaczyć, jakie są.
broadcast-heading = Wiadomość { $number }
broadcast-is-planned = Zaplanowana na: { $moment }
broadcast-not-sent = Niewysłana. Była zaplanowana na { $moment }
broadcast-goes-on = Jest teraz wysyłana. Tutaj samo się pokaże, ile już poszło.
broadcast-rests = Dalszy ciąg: { $moment }
broadcast-is-paused = Wstrzymana
broadcast-is-done = Gotowe. Wysyłanie od: { $moment }
broadcast-is-being-recalled = Jest wycofywana. To, co już dotarło, usuwamy z czatów.
broadcast-is-recalled = Wycofana
ledger-delivered = Dotarło: { $count } z { $total }
ledger-waiting = Jeszcze do wysłania: { $count }, około { $time }
ledger-blocked = Nie chcą naszych wiadomości albo już ich nie ma: { $count }
ledger-failed = Nie udało się: { $count }
ledger-uncertain = Nie wiadomo, czy dotarło: { $count }
ledger-expired = Za późno, już nie wysłano: { $count }
ledger-cancelled = Jednak nie wysłano, bo wycofano albo ktoś już nie chce: { $count }
ledger-recalling = Jeszcze do usunięcia z czatów: { $count }
ledger-recalled = Usunięto z czatów: { $count }
button-change-broadcast = Zmień
button-cancel-broadcast = Nie wysyłaj
button-pause-broadcast = Wstrzymaj
button-resume-broadcast = Wysyłaj dalej
button-recall-broadcast = Wycofaj
broadcast-cancel-sure = Wiadomość nie zostanie wtedy wysłana. Czy na pewno?
button-yes-cancel = Tak, nie wysyłaj
broadcast-recall-sure = Kto jeszcze jej nie dostał, już nie dostanie. To, co dotarło, usuniemy z czatów. Jest to możliwe do { $hours } godz. po wysłaniu. Czy na pewno?
button-yes-recall = Tak, wycofaj
button-tell-signed-up = Napisz do tych, którzy przyjdą
button-fewer-messages = Mniej wiadomości
menu-messages = Jakie wiadomości chce Pan/Pani dostawać?
messages-heading = Jakie wiadomości Pan/Pani chce?
messages-text =
    Wiadomości z ☑ przychodzą do Pana/Pani. Proszę nacisnąć, aby zmienić.

    Wiadomości do wielu osób przychodzi najwyżej { $most } dziennie. Odpowiedzi tylko do Pana/Pani, na przykład o wolnym miejscu albo o odwołanym wydarzeniu, przychodzą zawsze.
kind-news = Wiadomości od organizacji
kind-process = O procesach, w których biorę udział
kind-activity = O wydarzeniach, na które przychodzę
kind-questions = Przypomnienie o ankiecie
kind-digest = Co tydzień: co się dzieje?
button-follow = Wiadomości o osiedlu
button-followed = Osiedle: { $name }. Wybierz inne
button-unfollow = Bez wiadomości o { $name }
messages-which-neighbourhood = O jakim osiedlu chce Pan/Pani dostawać wiadomości? To jest zapisane przy koncie, osobno od odpowiedzi w ankietach.
button-digest = Wysyłaj mi to co tydzień
button-digest-no-longer = Nie wysyłaj już co tydzień
digest-heading = W najbliższym tygodniu:
digest-line = – { DATETIME($start_at, dateStyle: "full", timeStyle: "short") }: { $title } ({ $place })
button-see-and-join = Zobacz i weź udział
act-broadcast-planned = utworzono wiadomość do wielu osób
act-broadcast-changed = zmieniono zaplanowaną wiadomość
act-broadcast-cancelled = odwołano zaplanowaną wiadomość
act-broadcast-paused = wstrzymano wiadomość
act-broadcast-resumed = wznowiono wysyłanie wiadomości
act-broadcast-recalled = wycofano wiadomość
on-broadcast = wiadomość { $number }
my-data-wishes = Pan/Pani dostaje te wiadomości: { $kinds }
my-data-no-wishes = Nie chce Pan/Pani wiadomości wysyłanych do wielu osób.
my-data-followed = Pan/Pani dostaje wiadomości o tym osiedlu: { $name }
my-data-broadcast = Pan/Pani utworzył/a tę wiadomość do wielu osób: { $words }

## Results by group, weighted and compared
number-hidden = nie pokazano
results-interim = To jest wynik pośredni, bez procentów. Każdej odpowiedzi udzielono co najmniej tyle razy. Nowe liczby pojawią się dopiero, gdy odpowiedzi wyśle jeszcze tyle osób: { $least }. Dzięki temu nikogo nie można rozpoznać.
results-not-yet = Wynik pojawi się, gdy ankieta zostanie zamknięta.
results-why-hidden = „Nie pokazano” oznacza: ta liczba albo liczba, która z niej wynika, dotyczy mniej niż { $least } osób. Dzięki temu nikogo nie można rozpoznać.
results-easy = – Prostymi słowami: { $count }
results-which-question = Które pytanie chce Pan/Pani zobaczyć?
result-share = – { $label }: { $count } ({ $share }%)
result-margin = z marginesem: { $low }–{ $high }%
result-weighted = ważone { $share }%, z marginesem: { $low }–{ $high }%
result-weighted-hidden = ważone: nie pokazano
result-most = Najczęściej wybierano: { $answers }
result-mean = Średnio: { $mean }. Połowa podała { $median } lub mniej.
result-mean-hidden = Średnio: nie pokazano
result-band = od { $first } do { $last }
difference-clear = · { $points } pkt proc.; różnica jest wyraźna
difference-not-clear = · { $points } pkt proc.; różnica nie jest wyraźna
by-age = według wieku
by-neighbourhood = według osiedla
by-nothing = łącznie
button-by-age = Według wieku
button-by-neighbourhood = Według osiedla
button-one-question = Jedno pytanie
button-who-answered = Kto wziął udział?
button-compare = Porównaj
button-to-results = ‹ Wróć do wyników
split-how = Za procentem stoi różnica w porównaniu ze wszystkimi innymi, którzy odpowiedzieli. Wyraźna oznacza: taka różnica rzadko jest przypadkiem.
split-not-safe = Przy tym pytaniu grupy są zbyt małe, aby pokazać je osobno.
split-nothing = Nie ma pytania, które można pokazać według grup.
group-heading = { $group } (odpowiedź: { $count })
group-not-said = nie podano
groups-together = { $groups } razem
question-effective = Liczby ważone w tym pytaniu są tak dokładne jak liczby od { $effective } osób, które są dokładnie takie jak mieszkańcy.
represented-by = Kto wziął udział, { $by }:
represented-line = – { $label }: { $count } ({ $share }%); wśród mieszkańców { $population }%
represented-figures = Mieszkańcy: bez dzieci do 14 lat włącznie. W tych danych nie ma osobnej grupy w wieku 75 lat i więcej.
weighted-how = Ważone { $by }: grupy, z których mało osób wzięło udział, liczą się bardziej, aby całość była podobna do mieszkańców. Jeden uczestnik liczy się za tyle osób: od { $least } do { $most }. To jest tak dokładne jak odpowiedzi { $effective } osób, które są dokładnie takie jak mieszkańcy.
weighted-trimmed = Nikt nie liczy się za więcej niż 5 osób ani za mniej niż 0,2 osoby; dlatego całość jest w przybliżeniu podobna do mieszkańców.
unweighted-interim = Wyniku pośredniego się nie waży.
unweighted-not-asked = Bez ważenia: nie zapytano o wiek i osiedle.
unweighted-no-population = Bez ważenia: o jednej z grup nie wiadomo, ile osób tam mieszka.
unweighted-too-few = Bez ważenia: z jednej z grup wzięło udział mniej niż { $least } osób.
unweighted-no-convergence = Bez ważenia: uczestnicy za bardzo różnią się od mieszkańców.
withheld-heading = Nie pokazano, bo można by rozpoznać mniej niż { $least } osób:
withheld-line = – Pytanie { $number }, { $by }: { $hidden } z { $total } liczb
withheld-table = – Pytanie { $number }, { $by }: wszystkie liczby
compare-which = Z którym innym terminem chce Pan/Pani porównać?
compare-none = Nie ma innej zamkniętej ankiety z tymi samymi pytaniami.
compare-other = { $title } (numer { $number })
compared-how = Najpierw wcześniejszy termin, potem późniejszy. Wyraźna oznacza: taka różnica rzadko jest przypadkiem.
compared-line = – { $label }: z { $before }% na { $after }%
compared-nothing = Nie ma odpowiedzi, którą można pokazać w obu terminach.
act-interim-read = przeczytano wynik pośredni

## One's own points as a picture
radar-you = Pan/Pani
radar-everyone = wszyscy razem
radar-yours-alone = Ten obrazek widzi tylko Pan/Pani. My go nie przechowujemy.
radar-heading = Pana/Pani obrazek w słowach:
radar-line = { $dimension }: { $own }
radar-line-beside = { $dimension }: Pan/Pani { $own }, { $name } około { $mean }

## Charts of results
chart-number = { $share } ({ $count })
chart-above = { $organisation } · liczba uczestników: { $sent }
chart-by-age = (według wieku)
chart-by-neighbourhood = (według osiedla)
chart-most-given = Tylko najczęstsze odpowiedzi: { $count }.
chart-several = Można było podać więcej niż jedną odpowiedź. Razem jest to ponad 100%.
chart-hidden = Nie pokazano: dotyczy zbyt małej liczby osób. Dzięki temu nikogo nie można rozpoznać.
chart-interim = Wynik pośredni. Liczby są przybliżone: zaokrąglone w dół do wielokrotności { $step }.

## The report of results
report-contact = { $organisation } · { $contact } · { $day }
report-in-short = W skrócie
report-asked = O co pytano?
report-who = Kto wziął udział?
report-said = Co powiedzieli ludzie?
report-doing = Co z tym robimy?
report-not-known = Czego nie wiemy?
report-counted = Jak liczono?
report-sent = Liczba uczestników: { $sent }.
report-most-said = { $question } Najczęściej: { $answer } ({ $share }).
report-questions = Liczba pytań: { $count }.
report-when = Udział był możliwy od { $opened } do { $closed }.
report-response = Udział
report-count = Liczba
report-share = Udział
report-reached = Dotarło
report-started = Rozpoczęło
report-sent-row = Wysłało
report-age = Wiek
report-neighbourhood = Osiedle
report-took-part = Uczestnicy
report-live-there = Mieszkańcy
report-answer = Odpowiedź
report-between = Między
report-weighted-share = Ważone
report-themes = Tematy: { $listed }.
report-words = Słowa używane przez najwięcej osób, w { $read } odpowiedziach: { $listed }.
report-quotes = Własnymi słowami:
report-only-these = Tak mówią osoby, które wzięły udział. Co myślą inni, nie wiemy.
report-missed = Z tych grup wzięło udział stosunkowo mało osób: { $groups }.
report-withheld = Liczby, których nie pokazujemy: { $count }. Dotyczą grup mniejszych niż { $least } osób albo zdradziłyby taką grupę.
report-only-sent = Liczą się tylko wysłane odpowiedzi.
report-not-answers = „Nie wiem” i „wolę nie mówić” nie liczą się jako odpowiedź. Udział dotyczy osób, które odpowiedziały.
report-small-groups = Nie pokazujemy liczb dotyczących mniej niż { $least } osób. Dzięki temu nikogo nie można rozpoznać.
report-margin = „Między” to margines: gdyby wzięła udział inna grupa tylu osób z tego samego miejsca, udział mieściłby się w tym przedziale 95 razy na 100. Dotyczy to tylko sytuacji, gdy uczestnicy są podobni do tych, którzy nie wzięli udziału.
counted-word = { $word } ({ $count })
quoted = „{ $words }”
report-on-scale = średnio, od { $first } do { $last }
report-mean = { $question } { $mean } ({ $scale }).

## Files of results
file-summary = Podsumowanie
file-questions = Pytania
file-splits = Według grup
file-sheets = Odpowiedzi
file-codes = Książka kodów
file-question = Pytanie
file-group = Grupa
file-low = Co najmniej
file-high = Co najwyżej
file-answered = Odpowiedziało
file-skipped = Pominięto lub nie pytano
file-column = Kolumna
file-code = Kod
file-meaning = Znaczenie
file-yes = Tak
file-no = Nie
file-empty = Brak odpowiedzi lub nie pokazano
file-random-order = Każdy wiersz dotyczy jednej osoby, w losowej kolejności, bez nazwiska, wieku i osiedla.
file-left-out = Pominięto: odpowiedzi otwarte, miejsca, dni i to, co dotyczy zbyt małej liczby osób albo mogłoby je zdradzić. Dlatego niektóre komórki są puste; arkusze z liczbami są kompletne. Kto dobrze kogoś zna, może czasem rozpoznać jego wiersz. Proszę nie przekazywać tego pliku dalej.
share-below = Całość: { $link }, proszę wpisać /outcomes
chart-more-in-file = Jest więcej. Wszystko jest w raporcie.
charts-none = Nie ma czego narysować: wszystkie pytania były otwarte albo grupy są zbyt małe.
take-results-which = Co chce Pan/Pani otrzymać?
take-results-open = Ankieta jest jeszcze otwarta. Raport i pliki będą po jej zamknięciu.
button-take-results = Obrazki, pliki, publikacja
button-pictures = Obrazki
button-report = Raport (PDF)
button-workbook = Plik Excel (XLSX)
button-table = Odpowiedzi jako tabela (CSV)
button-to-publish = Opublikuj wynik
button-other-file = ‹ Coś innego
button-quote = Cytat do raportu
file-name-report = raport-{ $number }
file-name-results = wyniki-{ $number }
file-report = Raport. Przed przekazaniem dalej proszę go przeczytać.
file-told = Plik. Każdy wiersz dotyczy jednej osoby: proszę nie przekazywać go dalej. To pobranie jest w dzienniku.
file-not-made = Nie udało się utworzyć pliku. Proszę spróbować jeszcze raz.
act-results-taken = wynik pobrano jako plik
publish-heading = To zobaczą wszyscy
publish-results-sure = Potem każdy może przeczytać wynik, wpisując /outcomes, ze wszystkimi obrazkami, raportem i cytatami. Uczestnicy dostaną wiadomość, a także osoby, które chcą wiadomości o tych osiedlach. Tego nie można cofnąć.
publish-not-closed = Opublikować można po zamknięciu ankiety.
published-before = Ten wynik jest już opublikowany. Każdy może go przeczytać: /outcomes.
published-now = Wynik opublikowano. Uczestnicy otrzymują teraz wiadomość.
button-publish-yes = Opublikuj i wyślij
button-publish-no = Jeszcze nie
notice-results = Wziął Pan/wzięła Pani udział w „{ $title }”. Dziękujemy! Oto wynik.
notice-results-near = Mieszkańcy powiedzieli, co myślą: „{ $title }”. Oto wynik.
button-read-outcome = Przeczytaj wynik
menu-outcomes = Przeczytać wyniki
outcomes-none = Nie opublikowano jeszcze żadnego wyniku.
outcomes-heading = Wyniki
outcomes-which = Który wynik chce Pan/Pani przeczytać?
button-all-outcomes = ‹ Wszystkie wyniki
button-to-outcome = ‹ Wstecz
button-pictures-by-age = Obrazki według wieku
button-pictures-by-place = Obrazki według osiedla
results-being-made = Wynik końcowy jest przygotowywany. Proszę spróbować za minutę.

## How well people are served

menu-service = Zobacz, jak szybko bot odpowiada
button-look-again = Sprawdź ponownie
service-heading = Jak szybko bot odpowiada
service-today =
    Dzisiaj
    { $taps }
    { $notices }
service-week =
    Ostatnie 7 dni
    { $taps }
    { $notices }
service-month =
    Ostatnie 30 dni
    { $taps }
    { $notices }
service-taps = Odpowiedź w ciągu 1 sekundy: { $share } z dotknięć ({ $number }).
service-taps-none = Nikt nie dotknął przycisku.
service-notices = Na czas, w ciągu 10 sekund: { $share } z wiadomości ({ $number }).
service-notices-none = Nie było wiadomości do jednej osoby.
service-explained = Z wiadomości liczą się przypomnienia, propozycje i odpowiedzi do jednej osoby. Wiadomość do wielu osób się nie liczy: potrzebuje czasu. Dane są opóźnione o minutę.
