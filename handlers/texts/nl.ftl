# Nederlands, niveau B1, u-vorm. Every sentence the bot says, by where it is said.
language-name = Nederlands

## The machine
button-back = ‹ Terug
button-onward = Verder ›
button-resume = Verder met de vragen
button-skip = Overslaan
button-previous-page = ‹ Vorige
button-next-page = Volgende ›
page = Deel { $number } van { $total }
use-the-buttons = Kies een van de knoppen hieronder. Tik op de knop die bij u past.
no-longer-there = U bent helaas net te laat: dit kan niet meer. Hieronder ziet u wat er nu wel kan.
please-type = Typ uw antwoord in woorden. Foto's en spraak kan ik niet lezen.
too-long-for-a-message = Dit past niet in één bericht. Stuur ten hoogste { $most } tekens, of een deel ervan.
too-long = Uw antwoord is { $count } tekens lang. Er passen er { $most }. Maak het korter en stuur het nog een keer.
old-screen = Dit is een oude vraag. Hieronder staat waar u nu bent.
failed = Er ging iets mis bij ons. Uw eerdere antwoorden zijn bewaard. Probeer het zo nog eens. Blijft het misgaan? Noem dan deze code: { $id }
edited = U hebt een eerder bericht veranderd. Dat zie ik niet. Stuur uw antwoord als nieuw bericht, of tik op ‹ Terug.
in-group = Hallo! Ik praat met iedereen apart, zodat niemand meeleest. Tik op de knop om met mij te praten.
button-in-private = Praat met mij
takes-longer = Dit duurt even langer dan normaal. Uw antwoord komt vanzelf aan. U hoeft niets te doen.
admin-failure = Er ging iets mis in Wijkstem. Code: { $id }. Soort: { $kind }. De oorzaak staat bij deze code in de log van de server. U hoort hoogstens één keer per uur van dezelfde soort.

## Start, help, language, stop
welcome = Welkom bij Wijkstem van { $organisation }
welcome-polls = { $count ->
    [one] Hier praat u mee over uw wijk. Er is nu 1 vragenlijst. Tik erop om te beginnen.
   *[other] Hier praat u mee over uw wijk. Er zijn nu { $count } vragenlijsten. Tik op de vragenlijst die u wilt invullen.
    }
welcome-no-polls = Hier praat u mee over uw wijk. Op dit moment zijn er geen vragen aan u. Kijk later nog eens.
welcome-no-questions = Hier praat u mee over uw wijk. Er zijn nu geen vragen aan u. Hieronder ziet u wat er wel is.
start-sent = { $title } (verstuurd)
start-begun = { $title } (verder)
link-unknown = Deze link werkt niet (meer).
button-language = Taal kiezen / Language
button-help = Hulp
language-which = Welke taal wilt u? Which language do you want?
language-chosen = Ik spreek nu Nederlands met u.
command-unknown = Deze opdracht ken ik niet. Dit kan wel:
help-heading = Wat kunt u hier doen?
help-contact = Hebt u een vraag? Neem contact op: { $contact }
stopped = U bent gestopt. Typ /start als u weer wilt beginnen.
stopped-saved = U bent gestopt. Uw antwoorden zijn bewaard. Typ /start als u verder wilt gaan.
menu-start = Begin: wat is er nu?
menu-language = Een andere taal kiezen
menu-stop = Stoppen
menu-help = Uitleg
menu-reminders = Herinneringen aan activiteiten kiezen
menu-calendar = Activiteiten uit en naar een agenda
menu-results = De uitslag lezen
menu-consultations = Vragenlijsten openen en sluiten

## A consultation
consultation-unknown = Deze vragenlijst bestaat niet meer.
closed-sent = Deze vragenlijst is gesloten. Uw antwoorden tellen mee. Dank u wel!
closed-unsent = Deze vragenlijst is gesloten. U bent helaas te laat.
consent =
    { $purpose }

    { $questions ->
        [one] Er is 1 vraag.
       *[other] Er zijn { $certain ->
            [yes] {""}
           *[no] hoogstens{" "}
        }{ $questions } vragen.
    } U kunt stoppen wanneer u wilt en later verdergaan. Meedoen kan tot en met { $until }.
    { $voice }
    Wat gebeurt er met uw antwoorden?
    { $who }• { $ballot ->
        [yes] U mag ook blanco stemmen.
       *[no] Vragen over gezondheid zijn persoonlijk. U mag vragen overslaan met de knop Overslaan.
    }
    • { $months } maanden na het sluiten bewaren we alleen nog aantallen.
    • U kunt uw antwoorden altijd wissen, zolang de vragenlijst open is.

    Vragen hierover? { $contact }

    Doet u mee? U moet 16 jaar of ouder zijn.
consent-who-reads = • { $organisation } leest de antwoorden van iedereen samen. Niemand ziet wie wat zei.
button-agree = Ja, ik ben 16 of ouder en doe mee
button-decline = Nee, ik doe niet mee
consent-declined = Dat is goed. Er is niets bewaard, alleen dat we u hier niet meer naar vragen. Wilt u later toch meedoen? Typ /start.
progress = Vraag { $number } van { $total }
progress-at-most = Vraag { $number } van hoogstens { $total }
question-does-not-fit = Dit antwoord past niet bij wat u eerder zei, of het kan niet kloppen. Kijk het na en antwoord nog een keer.
answer-so-far = Uw antwoord nu: { $answer }
answer-dont-know = Weet ik niet
answer-rather-not = Zeg ik liever niet
answer-other = Anders, namelijk …
answer-other-namely = Anders: { $words }
answer-skipped = (overgeslagen)
question-several = Kies er { $least } tot en met { $most }.
question-exactly = Kies er { $count }.
question-chosen = { $count ->
    [0] Tik op wat u vindt.
   *[other] U koos er nu { $count }.
}
question-too-many = U kunt er niet meer dan { $most } kiezen. Tik er eerst een uit.
question-too-few = Kies er minstens { $least }.
button-done = Klaar, ik koos er { $count }
question-type-other = Typ hieronder wat u bedoelt.
question-type-words = Typ uw antwoord hieronder.
question-scale = { $first } = { $low }, { $last } = { $high }
face-1 = 😢 heel slecht
face-2 = 🙁 slecht
face-3 = 😐 gewoon
face-4 = 🙂 goed
face-5 = 😀 heel goed
look-back = Klopt alles?
look-back-line = { $number }. { $question } → { $answer }
look-back-change = Wilt u iets veranderen? Tik op het nummer van de vraag.
look-back-send = Uw antwoorden tellen pas mee als u op Verstuur tikt.
look-back-again = U hebt al verstuurd. Wat u verandert, telt pas mee als u weer op Verstuur tikt.
button-send = Verstuur
button-erase-all = Mijn antwoorden wissen
erase-sure = Weet u het zeker? Al uw antwoorden op deze vragenlijst worden gewist. Ze tellen dan niet mee.
button-erase = Ja, wis alles
button-keep = Nee, terug
erased = Uw antwoorden zijn gewist. Er is niets van bewaard. Wilt u later toch meedoen? Typ /start.
sent-thanks = Dank u wel! Uw antwoorden zijn ontvangen.
sent =
    U kunt ze nog veranderen tot en met { $until }.

    Uw ontvangstcode: { $receipt }
    Deze code zegt niets over uw antwoorden.
button-change = Mijn antwoorden veranderen

## Staff: consultations
manage-heading = Vragenlijsten
manage-list = { $count ->
    [0] Er is nog geen vragenlijst.
   *[other] Tik op een vragenlijst, of maak een nieuwe.
}
manage-poll = { $title } ({ $state }, nummer { $number })
state-open = open
state-closed = gesloten
button-new = + Nieuwe vragenlijst
manage-template = Welke vragenlijst wilt u openen?
manage-until-when = Tot en met welke dag is de vragenlijst open? Kies een dag, of typ er een, zoals 31-12-2026.
manage-preview = Open tot en met { $until }. Na het openen kunt u de vragen niet meer veranderen.
button-open = Nu openen
manage-card =
    Stand: { $state }, tot en met { $until }
    Link voor bewoners: { $link }
button-results = De uitslag lezen
button-close = Sluiten
button-keep-open = Open laten
manage-close-sure = Weet u het zeker? Na het sluiten kan niemand meer antwoorden.
manage-closed = De vragenlijst is gesloten.

## Staff: results
results-which = Van welke vragenlijst wilt u de uitslag?
results-none-yours = Er is nu geen uitslag die u kunt lezen.
results-none = Er is nog geen vragenlijst. Maak er een met /peilingen.
results-unknown = Er is geen vragenlijst met nummer { $number }. Typ /resultaten om te kiezen.
results-so-far = Tussenstand: de vragenlijst is nog open.
results-final = Eindstand: de vragenlijst is gesloten.
results-response =
    Bereikt: { $reached }
    Begonnen: { $started }
    Verstuurd: { $sent }
    Nog niet verstuurd: { $unfinished }
results-too-few = Antwoorden laten we pas zien als minstens { $least } mensen hebben verstuurd. Zo is niemand te herkennen.
results-answered = Antwoord: { $count }
results-dont-know = weet ik niet: { $count }
results-rather-not = zeg ik liever niet: { $count }
results-skipped = overgeslagen: { $count }
results-skipped-or-not-asked = Overgeslagen of niet gevraagd: { $count }
result-line = – { $label }: { $count }

## Roles and neighbourhoods
not-allowed = Dat kunt u hier niet doen. Typ /help om te zien wat u wel kunt.
help-line = { $typed } – { $what }
menu-roles = Rollen geven en afnemen
menu-auditlog = Het logboek lezen
menu-learn-more = Meer lezen over de wijk
menu-links = De lijst van /meerweten aanpassen
role-resident = bewoner
role-ambassador = gezondheidsambassadeur
role-partner = partner
role-organiser = organisator
role-staff = medewerker
role-admin = beheerder
role-in-process = { $role } (traject { $number })
role-in-neighbourhoods = { $role } ({ $names })
role-accept =
    { $organisation } vraagt of u deze rol wilt: { $role }.

    Wat u in deze rol doet, komt in een logboek. Wilt u dat?
button-accept-role = Ja, ik wil deze rol
button-decline-role = Nee, liever niet
role-accepted = U bent nu { $role }. Typ /help om te zien wat u kunt.
role-declined = Dat is goed. Er is niets veranderd.
role-link-spent = Deze link is al gebruikt of te oud. Vraag de beheerder om een nieuwe.
roles-heading = Rollen
roles-list = { $count ->
    [0] Nog niemand heeft een rol.
   *[other] Tik op een naam om de rol te zien of af te nemen.
}
roles-line = { $note }: { $role }
roles-line-pending = { $note }: { $role } (link nog niet gebruikt)
button-give-role = + Rol geven
roles-which = Welke rol wilt u geven?
roles-which-process = In welk traject? Tik erop, of typ het nummer.
roles-no-process = Er is geen traject met dat nummer. Typ alleen cijfers, bijvoorbeeld 12.
roles-which-neighbourhoods = In welke buurten?
roles-note = Voor wie is de rol? Typ een naam waaraan u die persoon herkent, bijvoorbeeld: Ilse van de GGD.
roles-sure =
    Rol: { $role }
    Voor: { $note }

    U krijgt een link. De link werkt één keer, en niet langer dan { $hours } uur. Stuur hem alleen aan deze persoon.
button-make-link = Maak de link
role-link =
    Stuur deze link aan deze persoon:
    { $link }

    De link werkt één keer, tot { $until }. U ziet hem alleen nu.
role-link-shown = De link is al één keer getoond en niet bewaard. Hebt u hem niet? Trek hem in met /rollen en maak een nieuwe.
role-gone = Deze rol bestaat niet meer. Typ /rollen.
role-card =
    Rol: { $role }
    Sinds: { $since }
role-card-pending =
    Rol: { $role }
    De link is nog niet gebruikt. Hij werkt tot { $since }.
button-take = Rol afnemen
button-withdraw = Link intrekken
button-leave-role = Nee, laten zo
role-take-sure = Weet u het zeker? { $note } is dan geen { $role } meer. Dat geldt meteen.
role-taken = Het is gedaan. De rol geldt niet meer. Typ /rollen om de andere rollen te zien.
neighbourhood-search = Tik op een knop. Of typ een paar letters van de buurt, of de vier cijfers van de postcode.
neighbourhood-found = Dit vind ik bij “{ $words }”. Staat het er niet bij? Typ iets anders.
neighbourhood-none = Ik vind geen buurt bij “{ $words }”. Kies met de knoppen, of typ iets anders.
neighbourhood-chosen = { $count ->
    [one] U koos er 1: { $names }
   *[other] U koos er { $count }: { $names }
}
neighbourhood-all = ‹ Alle wijken
neighbourhood-elsewhere = Ik woon ergens anders

## The audit log
logbook-heading = Logboek
logbook-empty = Er staat nog niets in.
logbook-line = { $number }. { $when }
    { $who }: { $what } ({ $on })
logbook-command-line = opdrachtregel
logbook-resident = een bewoner (nummer { $number })
logbook-first-admin = de beheerder vanaf het begin (nummer { $number })
logbook-forgotten = iemand die gewist is (nummer { $number })
on-consultation = vragenlijst { $number }
on-form = eigen vragenlijst { $number }
on-process = traject { $number }
on-link = link { $number }
on-neighbourhoods = buurten
act-role-offered = link voor een rol gemaakt
act-role-accepted = rol aangenomen
act-role-taken = rol afgenomen
act-role-withdrawn = link voor een rol ingetrokken
act-link-added = leestip toegevoegd
act-link-changed = leestip veranderd
act-link-removed = leestip weggehaald
act-link-restored = leestip teruggezet
act-consultation-opened = vragenlijst geopend
act-consultation-closed = vragenlijst gesloten
act-results-read = uitslag gelezen
act-neighbourhoods-loaded = buurten geladen

## More to read
learn-more-heading = Meer weten
learn-more-none = Er is nu niets om te lezen.
links-heading = De lijst van /meerweten
links-list = Tik op een regel om hem te veranderen.
links-full = Er staan { $most } regels in de lijst. Meer passen er niet in één bericht. Haal er eerst een weg.
links-removed = { $title } (weggehaald)
links-no-url = Er is nog geen link. Bewoners zien alleen de titel.
links-type-title = Typ de titel.
links-type-url = Typ of plak de link. Hij begint met https://
links-wrong-url = Dit is geen goede link. Een link begint met https:// en heeft geen spaties. Bijvoorbeeld: https://wijkengids.nl
button-add-link = + Toevoegen
button-link-title = Titel veranderen
button-link-url = Link veranderen
button-link-remove = Weghalen
button-link-restore = Terugzetten
button-no-url = Geen link
## Counting again
method-approval = Aankruisen: de meeste kruisjes winnen
method-borda = Borda: punten voor elke plaats
method-schulze = Schulze: elke optie tegen elke andere
method-instant-runoff = Afvalrondes: wie de minste stemmen heeft, valt af
method-stv = Overdraagbare stem (STV), zoals in Schotse gemeenten
method-points = Punten: de meeste punten winnen
method-greedy = Op volgorde: de meeste stemmen eerst, zolang het geld reikt
method-equal-shares = Gelijke delen: iedereen heeft een even groot deel van het geld
method-bradley-terry = Vergelijken per twee (Bradley-Terry)
count-ballots = { $blank ->
    [0] Stemmen: { $count }
   *[other] Stemmen: { $count }. Blanco: { $blank }
    }
count-comparisons = Vergelijkingen: { $count }
count-winners = { $count ->
    [one] Gekozen:
   *[other] Gekozen ({ $count }):
    }
count-undecided = Nog niet beslist. Deze staan gelijk, en de regel zegt niet wie voorgaat:
count-nobody = Er is niemand gekozen.
count-too-many-ties = Er staan zo veel opties gelijk dat niet elke mogelijkheid is nagegaan. Kies een regel voor gelijke stand, zoals loten.
count-as-published = Het bestand noemt dezelfde uitslag.
count-tie-published = Het bestand noemt een uitslag die hierbij past: over de gelijke stand is dus op een andere manier beslist.
count-not-as-published = Let op: het bestand noemt een andere uitslag. Is er met een andere regel geteld?
count-scores = Zo is geteld:
count-score = {"  "}{ $option }: { NUMBER($score, maximumFractionDigits: 5) }
count-pairwise = Hoeveel mensen de optie links hoger zetten dan de optie erboven:
count-paths = De sterkste weg van de optie links naar de optie erboven:
count-condorcet = { $option } wint van elke andere optie apart.
count-no-condorcet = Geen optie wint van elke andere optie apart.
count-standing = De volgorde:
count-round = Ronde { $number }
count-exhausted = {"  "}telt niet meer mee, geen volgende keus: { $count }
count-out = {"  "}valt af: { $options }
count-quota = De kiesdrempel is { $quota }. Er zijn { $valid } geldige stemmen.
count-stage-first = Stap { $number }: de eerste voorkeuren
count-stage-surplus = Stap { $number }: wat { $options } over heeft, gaat naar de volgende voorkeur
count-stage-excluded = Stap { $number }: { $options } valt af, de stemmen gaan naar de volgende voorkeur
count-not-transferable = {"  "}gaat naar niemand: { NUMBER($votes, maximumFractionDigits: 5) }
count-elected = {"  "}gekozen: { $option }
count-greedy = Elk project op zijn beurt:
count-bought = {"  "}{ $option }: { $score }. Kost { $cost }, er is { $left }: gekozen
count-does-not-fit = {"  "}{ $option }: { $score }. Kost { $cost }, er is nog maar { $left }: past niet
count-shares = Het deel van ieder was eerst { $first }. Daarna is het stap voor stap groter gemaakt, tot { $share }. Daarmee is gekocht:
count-purchase = {"  "}{ $option }: { $supporters } mensen betalen mee, ieder hoogstens { $most }
count-spent = Samen kost dat { $spent }.
count-strengths = Hoe sterk elke optie is. 0 is gemiddeld. Tussen haakjes: de grenzen waar de sterkte met 95% zekerheid tussen ligt.
count-strength = {"  "}{ $option }: { $strength } ({ $low } tot { $high })
count-ties = Gelijke standen:
count-tie-lot = {"  "}{ $options }: het lot gaf deze volgorde: { $order }
count-tie-cost = {"  "}{ $options }: het goedkoopste ging voor: { $order }
count-tie-voters = {"  "}{ $options }: wie op de meeste stembiljetten staat, ging voor: { $order }
count-tie-earlier = {"  "}{ $options }: wie in een eerdere stap meer stemmen had, ging voor: { $order }
count-tie-open = {"  "}{ $options }: de regel zegt niet wie voorgaat
count-others = Zouden andere manieren van tellen anders kiezen?
count-other-same = {"  "}{ $method }. Kiest hetzelfde.
count-other-tied = {"  "}{ $method }. Kiest { $winners }. Gelijk staan: { $tied }
count-other-differs = {"  "}{ $method }. Kiest anders: { $winners }

## Files with ballots
ballot-file-wrong = { $file }, regel { $line }: { $sentence }
ballot-file-missing = Het bestand { $file } is er niet, of kan niet worden gelezen.
ballot-file-ending = Een bestand dat eindigt op “{ $found }” kan niet worden geteld. Gebruik een van deze: { $known }.
ballot-file-not-text = Dit is geen leesbare tekst. Sla het bestand op als UTF-8.
ballot-file-not-rows = Hier begint een aanhalingsteken dat niet goed eindigt. Zet om een tekst twee aanhalingstekens, en schrijf er een in de tekst dubbel.
ballot-file-ends-early = Het bestand houdt te vroeg op. Staan alle regels erin?
ballot-file-not-a-number = Hier staat “{ $found }”. Schrijf een heel getal, minstens { $least } en van hoogstens { $digits } cijfers.
ballot-file-not-money = Hier staat “{ $found }”. Schrijf een bedrag boven nul, zoals 1500 of 1500.25.
ballot-file-not-a-line = Deze regel is niet te begrijpen: “{ $found }”. Schrijf een stembiljet zoals 12: 3,1,2, en een naam zoals in het voorbeeld van het formaat.
ballot-file-fields = Hier staan { $found } waarden. Schrijf er { $expected }.
ballot-file-column = De kolom { $column } ontbreekt. Zet die naam in de regel met kolomnamen.
ballot-file-section = Het deel { $section } ontbreekt of staat op de verkeerde plaats. Schrijf eerst META, dan PROJECTS, dan VOTES.
ballot-file-setting = { $setting } ontbreekt of is onbekend. Schrijf een van deze: { $known }.
ballot-file-unknown-option = Er is geen optie “{ $found }”. Gebruik alleen de opties die het bestand noemt.
ballot-file-option-twice = “{ $found }” staat hier twee keer. Schrijf elke optie een keer.
ballot-file-count = { $setting } zegt { $said }, maar het zijn er { $found }. Verbeter het getal, of kijk of er regels ontbreken.
ballot-file-too-few = Er zijn te weinig opties. Noem er minstens twee.
ballot-file-equal-ranks = Hier staan opties gelijk of is een plaats leeg. Dat kan niet in een bestand dat eindigt op { $ending }. Gebruik toc of toi.
ballot-file-not-complete = Hier staat niet elke optie. Dat moet in een bestand dat eindigt op { $ending }. Gebruik soi of toi.
count-wrong-method = Met { $method } zijn deze stembiljetten niet te tellen. Kies een van deze: { $known }.
count-lot-needs-seed = Voor loten is een getal of woord nodig dat vooraf bekend was. Geef het mee met --seed.
count-no-costs = Deze opties kosten niets. Het goedkoopste kan dus niet voorgaan.

## The participation ladder
rung-inform = informeren
rung-consult = raadplegen
rung-advise = adviseren
rung-coproduce = coproduceren
rung-codecide = meebeslissen
rung-self-manage = zelfbeheer
plain-inform = Bewoners horen wat er speelt. Er wordt niets gevraagd.
plain-consult = Bewoners geven hun mening.
plain-advise = Bewoners geven advies, ook als niemand erom vraagt.
plain-coproduce = Bewoners zijn partner: ze bedenken en maken het mee.
plain-codecide = Bewoners beslissen mee.
plain-self-manage = Bewoners beslissen zelf en doen het zelf.
promise-inform = U hoort van ons. We vragen u nu niets.
promise-consult = We luisteren. U leest wat we ermee doen.
promise-advise = We volgen uw advies, of leggen uit waarom niet.
promise-coproduce = We maken het samen.
promise-codecide = { $quorum ->
    [0] U beslist mee. Hoeveel mensen moeten meedoen, staat nog niet vast.
   *[other] U beslist mee. De uitslag geldt als { $quorum } mensen meedoen.
    }
promise-self-manage = U bent de baas. De gemeente helpt.
instrument-broadcast = een bericht
instrument-activity = een activiteit
instrument-consultation = een vragenlijst
instrument-advisory-poll = een prioriteitenpeiling
instrument-idea = een idee insturen
instrument-joint-task = samen taken doen
instrument-partner-role = een bewoner als partner
instrument-joint-evaluation = samen evalueren
instrument-binding-poll = een bindende prioriteitenpeiling
instrument-residents-own = een eigen peiling of activiteit van bewoners
instrument-challenge = het uitdaagrecht
moment-preparation = Voorbereiding
moment-execution = Uitvoering
moment-evaluation = Evaluatie
process-draft = concept
process-open = open
process-closed = gesloten
process-answered = beantwoord
process-evaluated = geëvalueerd
process-archived = gearchiveerd
process-late = { $state }, te laat
step-open = openen
step-closed = sluiten
step-answered = terugkoppelen
step-evaluated = evalueren
step-archived = archiveren
room-yes = Ja
room-partly = Deels
room-no = Nee
need-room = vraag 1: is er ruimte?
need-room-to-change = ruimte om iets te veranderen. Zonder die ruimte wekt vragen valse hoop. Kies de trede informeren, of maak eerst ruimte
need-embedding = vraag 2: wie doet er iets mee?
need-organisations = vraag 4: wie is er al actief?
need-moments = vraag 5: wanneer doen bewoners mee?
need-evaluation-moment = evaluatie als moment (vanaf coproduceren altijd)
need-purpose = het doel: waarvoor vragen we dit?
need-retention = de bewaartijd
need-answer-date = de dag waarop bewoners antwoord hebben
need-partner = een bewoner die partner is
need-binding-rule = de regel van de bindende peiling
need-owner = een bewoner die eigenaar is
need-results = de uitslag, voor iedereen te lezen
need-feedback = de terugkoppeling: wat doet u ermee?
need-advice-answered = een antwoord met reden op elk advies
need-decision = het besluit dat de regel geeft, met de telling
need-joint-evaluation = samen terugkijken: een antwoord van minstens één bewoner en één medewerker
need-residents-evaluation = de evaluatie door de bewoners: een antwoord van minstens één bewoner
need-feedback-sent = de terugkoppeling aan wie meedeed
refused-step =
    Op de trede { $rung } ontbreekt nog voor het { $step }:
    { $missing }
refused-instrument = Op de trede { $rung } kan dit niet: { $instrument }. { $reason } Het kan vanaf de trede { $higher }.
refused-move = Het traject staat op de trede { $rung }. Er hebben al mensen geantwoord. Zij kregen een belofte. Daarom kan het niet meer omlaag naar { $lower }.
refused-change = Dit staat vast: bewoners doen mee op grond hiervan.
refused-closing-day = Een vragenlijst van dit traject heeft een einddag die voorbij is. Maak een nieuwe met een latere dag.
refused-closed-process = Dit traject is gesloten. Er kan geen vragenlijst meer bij.
refused-archived = Dit traject is gearchiveerd. Er verandert niets meer aan.
refused-after-answer = De bewoners krijgen antwoord op { $day }. De vragenlijst moet eerder sluiten.

## What happens with your voice?
button-voice = Wat gebeurt er met uw stem?
menu-voice = Wat gebeurt er met uw stem?
consent-voice =
    Wat gebeurt er met uw stem?
    { $voice }
voice-by-when = U krijgt antwoord, uiterlijk op { $day }.
voice-late = Dit antwoord is te laat. { $organisation } had het u al moeten geven.
voice-who-sees = { $organisation } leest wat iedereen samen zegt. Niemand ziet wie wat zei. De uitslag kan iedereen lezen, als minstens { $least } mensen meededen.
voice-heading = “{ $subject }”: wat gebeurt er met uw stem?
voice-state = Stand: { $state }
voice-which = Waarover wilt u het weten?
voice-none = Er is nu niets waar u over kunt meepraten.
consultation-not-yet = Deze vragenlijst is nog niet open. Kijk later nog eens.
feedback-point =
    U zei: { $said }
    Wij doen: { $doing }
    Omdat: { $because }

## Staff: processes
menu-processes = Trajecten maken en volgen
processes-heading = Trajecten
processes-list = { $count ->
    [0] Er is nog geen traject.
   *[other] Tik op een traject, of maak een nieuw.
}
process-line = { $subject } ({ $state })
process-unknown = Er is geen traject met nummer { $number }. Typ /trajecten om te kiezen.
button-new-process = + Nieuw traject
process-subject = Waar gaat het over? Typ het in een paar woorden, zoals: Groen in de Molenwijk.
ask-rung = Hoeveel hebben bewoners te zeggen?
button-fill-in = Invullen: { $need }
button-step = Nu { $step }
button-add-consultation = + Vragenlijst
button-consultations = Vragenlijsten
button-publish = Uitslag voor iedereen
button-feedback = Terugkoppeling schrijven
button-evaluate = Terugkijken: wat werkte?
button-change-process = Iets veranderen
button-all-processes = Alle trajecten
button-to-process = ‹ Naar het traject
not-filled-in = (nog niet ingevuld)
all-neighbourhoods = alle buurten
no-organisations = Er is nog niemand actief
card-state = Traject { $number }, stand: { $state }
card-neighbourhoods = Buurten: { $names }
card-promise = Belofte: { $promise }
card-answer-date = Antwoord uiterlijk: { $day }
card-link = Link voor bewoners, { $title }: { $link }
card-purpose = Doel: { $purpose } Bewaren: { $months } maanden na het sluiten.
card-room = 1. Is er ruimte? { $answer }
card-embedding = 2. Wie doet er iets mee? { $answer }
card-rung = 3. Trede: { $rung }
card-organisations = 4. Wie is er al actief?
card-organisation = { $name }: { $what }. Resultaat: { $result }. Contact: { $contact }
card-moments = 5. Wanneer doen bewoners mee? { $answer }
card-benefits = 6. Wat levert meedoen bewoners op? { $answer }
benefits-not-asked = (nog niet gevraagd)
benefits-too-few = (te zien als { $least } mensen hebben geantwoord)
benefits-being-counted = (genoeg mensen hebben geantwoord; binnen een minuut te zien)
benefits-after-closing = (te zien als meer mensen hetzelfde antwoorden, of na het sluiten)
card-partner = Bewoner-partner: { $name }
card-owner = Bewoner-eigenaar: { $name }
card-binding-rule = Bindende peiling: { $method }, geldig vanaf { $quorum } mensen en { $threshold }% van de stemmen. Bij gelijke stand: { $tie }.
change-which = Wat wilt u veranderen?
item-rung = Trede
item-subject = Onderwerp
item-neighbourhoods = Buurten
item-room = 1. Ruimte
item-embedding = 2. Wie doet er iets mee?
item-organisations = 4. Wie is er al actief?
item-moments = 5. Momenten
item-purpose = Doel
item-retention = Bewaartijd
item-answer-date = Dag van antwoord
item-binding-rule = Regel van de bindende peiling
move-which = Naar welke trede gaat het traject?
move-sure = { $told ->
    [0] Het traject gaat naar de trede { $rung }. { $reason }
   *[other] Het traject gaat naar de trede { $rung }. { $reason } De { $told } mensen die meededen, krijgen daarvan bericht.
}
button-move = Ja, naar deze trede
ask-neighbourhoods = Voor welke buurten is het?
button-some = Buurten kiezen
button-all-neighbourhoods = Alle buurten
ask-room = Vraag 1. Is er ruimte in het beleid, en steun, om bewoners erbij te halen? Is er tijd, en staat de uitkomst nog niet vast?
ask-room-because = Waarom? Typ één zin.
ask-embedding = Vraag 2. Wie doet er iets mee? Typ wie antwoord geeft, welke afdeling het is en welk geld er is.
ask-organisations = Vraag 4. Welke organisaties zijn er al actief? Nu in de lijst: { $known }
button-add-organisation = + Organisatie
button-no-organisations = Er is nog niemand actief
button-no-more-organisations = Dit zijn ze
ask-organisation-name = Hoe heet de organisatie?
ask-organisation-what = Wat doet deze organisatie?
ask-organisation-result = Wat leverde het op?
ask-organisation-contact = Wie is daar te bereiken, en hoe?
ask-moments = Vraag 5. Wanneer doen bewoners mee? Tik aan of uit, en tik dan op Klaar.
ask-purpose = Waarvoor vragen we dit? Bewoners lezen dit voordat ze ja zeggen. Typ één of twee zinnen.
ask-retention = Hoe lang bewaren we antwoorden na het sluiten?
months = { $count } maanden
ask-answer-date = Wanneer hebben bewoners uiterlijk uw antwoord? Kies een dag, of typ er een, zoals 31-12-2026.
ask-method = Hoe wordt geteld?
binding-approvals = Goedkeuren: de meeste stemmen
binding-borda = Rangorde: punten (Borda)
binding-schulze = Rangorde: twee aan twee (Schulze)
binding-instant-runoff = Rangorde: afvallen (instant runoff)
binding-equal-shares = Budget: gelijke delen
ask-quorum = Hoeveel mensen moeten minstens meedoen?
people = { $count } mensen
ask-threshold = Hoeveel van de stemmen moet het voorstel halen?
per-cent = { $share }%
ask-tie = Wat geldt bij gelijke stand?
tie-break-lot = Loten, na te rekenen
tie-break-council = De gemeenteraad beslist
day-unreadable = Ik lees hier geen dag in. Kies een knop, of typ de dag zoals 31-12-2026 of 31 december.
day-meant = Bedoelt u deze dag? Tik erop, of typ een andere.
day-too-early = Kies een dag na { $day }.
ask-moment = Bij welk moment hoort de vragenlijst?
button-open-with-process = Openen als het traject opent
state-waiting = wacht op het traject
manage-within = In welk traject komt de vragenlijst?
manage-no-process = Een vragenlijst hoort bij een traject. Maak er eerst een.
open-asks-nothing = Let op: er zit nog geen vragenlijst of peiling in. Bewoners krijgen dus nog geen vragen. Toevoegen kan ook na het openen.
open-sure =
    Na het openen staan onderwerp, doel, bewaartijd en dag van antwoord vast. Dit lezen bewoners:

    { $voice }
close-sure = Na het sluiten kan niemand meer antwoorden, en kunt u de terugkoppeling versturen.
answered-sure = Er is niets gevraagd, dus ook geen antwoord beloofd. Het traject gaat verder als beantwoord.
evaluated-sure = Er is teruggekeken. Het traject gaat verder als geëvalueerd.
archive-sure = Na het archiveren verandert er niets meer.
publish-nothing = Er is niets gevraagd, dus er is geen uitslag.
publish-open = Er is nog een vragenlijst open. Sluit die eerst: de uitslag komt als niemand meer kan antwoorden.
publish-sure = Iedereen kan dan de uitslag lezen, met /uwstem. Er staan aantallen in, geen namen en geen getypte antwoorden.
evaluate-draft = Het traject is nog niet open. Er is nog niets om op terug te kijken.
button-not-evaluated = Overslaan
ask-worked = Wat werkte? Typ het in een paar zinnen.
ask-didnt = Wat werkte niet? Typ het in een paar zinnen.
feedback-heading = Terugkoppeling: { $subject }
feedback-none = Er is nog geen terugkoppeling geschreven.
feedback-owed = { $count ->
    [one] Nog 1 advies wacht op een antwoord met reden.
   *[other] Nog { $count } adviezen wachten op een antwoord met reden.
}
feedback-was-sent = De terugkoppeling is al verstuurd.
feedback-not-closed =
    Verstuur de terugkoppeling als het traject gesloten is.
    { $reason }
button-answer-point = Antwoorden: { $label }
button-change-point = Veranderen: { $label }
button-change-said = Wat bewoners zeiden
button-change-doing = Wat u doet
button-change-because = Waarom
button-drop-point = Weghalen
button-keep-point = Zo laten
button-add-point = + Ander punt
ask-said = Wat zeiden bewoners? Typ één zin.
ask-doing = Bewoners zeiden: “{ $said }” Wat doet u ermee?
ask-because = Bewoners zeiden: “{ $said }” Waarom doet u dit, of waarom niet?
send-sure = { $receivers ->
        [0] Niemand deed mee. Het staat straks bij het traject.
        [one] 1 persoon krijgt dit, met de uitslag.
       *[other] { $receivers } mensen krijgen dit, met de uitslag.
    }
button-send-feedback = Versturen
refused-neighbourhood = Buurt { $code } is niet bekend. Laad eerst het bestand met de buurten.
refused-left-out = De vragenlijst { $key } is al open geweest en kan niet weg.
feedback-draft = Het traject is nog niet open. Er is nog niets om op terug te koppelen.

## Residents with a role in a process, and looking back
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

## Told to those who took part, and to staff
notice-moved = U deed mee met “{ $subject }”. U hebt nu meer te zeggen: de trede is { $rung }. { $promise }
notice-feedback = U deed mee met “{ $subject }”. Dank u wel! Dit doen we met wat u zei.
notice-more = Er is meer te lezen. Tik op de knop.
notice-late = Het antwoord aan bewoners is te laat: { $subject } (traject { $number }). Schrijf de terugkoppeling en verstuur die.
act-process-made = traject gemaakt
act-process-changed = traject veranderd
act-process-moved = traject naar een andere trede
act-process-opened = traject geopend
act-process-closed = traject gesloten
act-process-answered = traject beantwoord
act-process-evaluated = traject geëvalueerd
act-process-archived = traject gearchiveerd
act-process-loaded = traject geladen uit een bestand
act-form-loaded = vragenlijst uit een bestand bewaard
act-consultation-planned = vragenlijst klaargezet
act-results-published = uitslag gepubliceerd
act-feedback-written = terugkoppeling geschreven
act-feedback-changed = terugkoppeling veranderd
act-feedback-dropped = terugkoppeling weggehaald
act-feedback-sent = terugkoppeling verstuurd
act-evaluation-written = evaluatie opgeschreven
button-remove-waiting = Weghalen
act-consultation-removed = vragenlijst weggehaald die klaarstond

## Own data and being forgotten
menu-my-data = Lezen wat wij van u bewaren
menu-forget-me = Al uw gegevens wissen
nobody-known = Dit is een oud bericht. Typ /start om te beginnen.
my-data-heading = Dit bewaren wij van u
my-data-account =
    Uw nummer in de chat-app: { $number }
    Uw taal: { $language }
    U bent hier sinds { $since }.
    Uw naam en telefoonnummer bewaren wij niet.
my-data-role = Uw rol: { $role }. De beheerder schreef daarbij: { $note }
my-data-agreed = U deed mee vanaf { $day }.
my-data-sent = U hebt dit verstuurd. Alleen u ziet dat deze antwoorden van u zijn:
my-data-not-sent = U hebt dit nog niet verstuurd. Tot nu toe staat er:
my-data-rest =
    Ook bewaren wij:
    – gesprekken, en hoe ver u daarin bent: { $conversations }
    – berichten die wij u stuurden: { $messages }
    – vragenlijsten waar wij u niet meer naar vragen: { $refused }
    – regels over u in het logboek, zonder naam: { $acts }
button-as-file = Stuur mij dit als bestand
button-forget-me = Al mijn gegevens wissen
my-data-file = Hier is alles wat wij van u bewaren. U kunt het bestand bewaren of doorsturen. Let op: uw antwoorden staan erin.
my-data-file-name = mijngegevens.json
forget-heading = Al uw gegevens wissen?
forget-sure =
    Wij wissen alles wat wij van u bewaren: uw nummer, uw taal, uw rollen, uw aanmeldingen voor activiteiten, en uw antwoorden op vragenlijsten die nog open zijn.

    Vragenlijsten die al gesloten zijn: uw antwoorden blijven meetellen. Niemand kan dan nog nagaan dat ze van u waren, wij ook niet.

    Dit kunt u niet terugdraaien. De berichten in dit gesprek wist u zelf in uw chat-app.
button-forget-yes = Ja, wis alles van mij
button-forget-no = Nee, niets wissen
forget-kept = Dat is goed. Er is niets gewist.
forgotten = Alles is gewist. Wij weten nu niets meer van u. Dank u wel dat u er was. Wilt u later toch weer meepraten? Typ dan /start. U begint dan helemaal opnieuw.

## Open answers and themes
button-open-answers = Open antwoorden lezen
open-answers-heading = Open antwoorden
open-answers-none = Open antwoorden leest u als minstens { $least } mensen bij een vraag iets typten. Wat mensen typten bij “Anders, namelijk …” leest u pas na het sluiten.
open-answers-which = Van welke vraag wilt u de antwoorden lezen? De volgorde is willekeurig. Telefoonnummers, adressen en dergelijke zijn weggehaald.
open-answers-how = Tik op een nummer om dat antwoord een thema te geven.
open-answers-theme = { $name }: { $count }
theme-heading = Welke thema’s horen bij dit antwoord?
themes-now = { $count ->
    [0] Dit antwoord heeft nog geen thema.
   *[other] Thema’s nu: { $names }
}
theme-type-name = Hoe heet het thema? Typ een of twee woorden, bijvoorbeeld: druk verkeer.
button-new-theme = + Nieuw thema
button-to-answers = Klaar, terug naar de antwoorden
act-open-answers-read = open antwoorden gelezen
act-answer-marked = thema bij een open antwoord veranderd

## Reminding those who have not sent
button-remind = Herinnering sturen
button-remind-yes = Ja, stuur de herinnering
button-remind-no = Nee, terug
remind-sure = { $count ->
    [one] 1 persoon heeft nog niet verstuurd. Die krijgt één herinnering, niet in de avond of nacht. U kunt dit maar één keer doen.
   *[other] { $count } mensen hebben nog niet verstuurd. Zij krijgen één herinnering, niet in de avond of nacht. U kunt dit maar één keer doen.
}
remind-too-late = De vragenlijst sluit voordat de rusttijd voorbij is. Een herinnering kan niet meer.
remind-done-before = De herinnering is al verstuurd.
reminded = { $count ->
    [one] Er gaat 1 herinnering uit.
   *[other] Er gaan { $count } herinneringen uit.
}
notice-not-sent = Wilt u nog meedoen met “{ $title }”? Dat kan tot en met { $until }. U krijgt hierover maar één herinnering.
button-take-part = Ja, ik doe mee
button-no-reminders = Vraag mij dit niet meer
no-reminders = Dat is goed. Wij vragen u hier niet meer naar. Meedoen mag altijd: typ /start.
act-reminded = herinnering gestuurd

## Questions about oneself
asked-once = Dit vragen we één keer. Uw antwoord bewaren we los van uw naam en nummer. Wissen kan met /mijngegevens.
button-same-as-before = Zelfde als vorige keer: { $answer }
button-erase-background = Mijn leeftijd en buurt wissen
background-erased = Uw leeftijd en buurt zijn gewist. Een volgende keer vragen we er weer naar.
my-data-background = Over uzelf: { $answer }
## Numbers, dates, places and notes in a questionnaire
question-type-number = Typ een getal, bijvoorbeeld 3.
question-type-decimal = Typ een getal, bijvoorbeeld 3 of 2,5.
number-unreadable = Dat kan ik niet als getal lezen. Typ alleen cijfers, bijvoorbeeld 3.
number-not-whole = Typ een heel getal, zonder cijfers achter de komma.
number-too-low = Dat getal is te laag. Typ { $least } of meer.
number-too-high = Dat getal is te hoog. Typ { $most } of minder.
question-type-date = Typ een datum, bijvoorbeeld 31-12-2026 of 31 december 2026.
date-unreadable = Dat kan ik niet als datum lezen. Typ de dag, de maand en het jaar, bijvoorbeeld 31-12-2026.
date-outside = Kies een dag van { $first } tot en met { $last }.
question-place = Typ een adres of zeg in woorden waar het is. Of stuur een locatie: tik op 📎 en dan op Locatie.
answer-pin = plek op de kaart ({ $where })
button-note-read = Verder
button-acknowledge = Ja, dat is goed

## The checker of questionnaires
check-found = { $count ->
    [one] De controle vond 1 punt. Kijk ernaar voordat u opent.
   *[other] De controle vond { $count } punten. Kijk ernaar voordat u opent.
}
check-stops = Zo kan de vragenlijst niet open: bewoners zouden vastlopen. Verbeter de punten en stuur de vragenlijst opnieuw.
fault-circular = Vraag { $number }: de voorwaarde wijst in een kring terug naar deze vraag zelf. Haal een van de voorwaarden weg.
fault-asks-later = Vraag { $number }: de voorwaarde kijkt naar vraag { $other }, die pas later komt. Zet vraag { $other } eerder.
fault-no-such-choice = Vraag { $number }: de voorwaarde noemt het antwoord “{ $choice }”, maar dat is er niet. Schrijf de naam zoals bij de keuzes.
fault-unreachable = Vraag { $number }: niemand kan deze vraag krijgen, wat men ook antwoordt. Verander de voorwaarde of haal de vraag weg.
fault-required-hidden = Vraag { $number } is verplicht, maar de voorwaarde verbergt die voor iedereen. Verander de voorwaarde.
fault-asks-nothing = Er staat nog geen vraag in. Voeg een vraag toe.
fault-untranslated = { $number ->
    [0] De titel of het doel, “{ $text }”: de vertaling ontbreekt ({ $languages }). Voeg die toe, anders ziet men Nederlands.
   *[other] Vraag { $number }, “{ $text }”: de vertaling ontbreekt ({ $languages }). Voeg die toe, anders ziet men Nederlands.
}
fault-too-long = Vraag { $number }: de tekst met de uitleg is { $count } tekens lang. Er passen er { $most }. Maak hem korter.
fault-button-too-long = Vraag { $number }: “{ $label }” is te lang voor een knop. Er passen { $most } tekens. Maak het korter.
fault-past = { $number ->
    [0] In de titel of het doel staat { $day }. Die dag is voorbij. Klopt dat?
   *[other] Bij vraag { $number } staat { $day }. Die dag is voorbij. Klopt dat?
}

## Forms: questionnaires as a spreadsheet
menu-form = Een vragenlijst als spreadsheet sturen
form-heading = Een vragenlijst als spreadsheet
form-send = Stuur mij een XLSForm als bestand (.xlsx, kleiner dan 1 MB). Tik op 📎 en dan op Bestand.
form-no-file = Stuur een bestand dat eindigt op .xlsx.
form-wrong = { $count ->
    [one] Er klopt 1 ding niet. Er is niets bewaard. Verbeter het en stuur het bestand opnieuw.
   *[other] Er kloppen { $count } dingen niet. Er is niets bewaard. Verbeter ze en stuur het bestand opnieuw.
    }
    { $problems }
form-kept = Deze vragenlijst is bewaard. Ze staat bij de vragenlijsten die u in een traject kunt openen: typ /trajecten.
form-thrown = Dat is goed. Er is niets bewaard.
button-form-keep = Bewaren
button-form-throw = Niet bewaren
form-problem = Blad { $sheet }, rij { $row }, kolom { $column }: { $what }
form-no-workbook = Dit bestand kan ik niet lezen. Sla het op als Excel-werkmap (.xlsx) en stuur het opnieuw.
form-too-large = Dit bestand is te groot. Een vragenlijst is kleiner dan 1 MB. Haal plaatjes en lege bladen weg.
form-too-long = dit blad is te lang. Haal alles na deze rij weg.
form-no-survey = Er is geen blad “survey” met vragen. Noem het blad met de vragen “survey”.
form-no-questions = er staat geen vraag in. Schrijf in de kolom “type” bijvoorbeeld “text”.
form-unknown-type = “{ $type }” kan ik niet vragen. Schrijf select_one, select_multiple, integer, decimal, range, text, date, geopoint, note, acknowledge of calculate, of haal de rij weg.
form-no-repeat = vragen herhalen kan niet. Haal begin repeat en end repeat weg.
form-empty-group = in deze groep staat geen vraag. Zet er een vraag in of haal de groep weg.
form-no-group-open = hier eindigt een groep die niet begon. Haal de rij weg.
form-group-stays-open = deze groep eindigt niet. Zet onder de laatste vraag een rij met “end group”.
form-unknown-column = deze kolom gebruikt de bot niet. Maak de cel leeg.
form-unknown-parameter = “{ $name }” kan hier niet. Haal het weg. Bij range kan start, end en step; bij een keuze kan randomize=true.
form-whole-parameter = schrijf bij “{ $name }” een heel getal, bijvoorbeeld { $name }=5.
form-bad-name = “{ $name }” kan geen naam zijn. Schrijf hoogstens 32 letters, cijfers en _, met een letter voorop.
form-double-name = de naam “{ $name }” is er al. Kies een andere naam.
form-no-label = de tekst ontbreekt. Schrijf hier wat men te lezen krijgt.
form-no-dutch = de Nederlandse tekst ontbreekt. Schrijf die in de kolom { $heading }.
form-unknown-language = ik weet niet welke taal dit is. Zet de code erachter, zoals label::Nederlands (nl).
form-answer-in-text = een eerder antwoord in de tekst tonen kan niet. Schrijf de tekst zonder ${"{"}…{"}"}.
form-text-too-long = deze tekst is te lang. Er passen { $most } tekens.
form-yes-or-no = schrijf hier yes of no.
form-asks-unknown = er is geen eerdere vraag “{ $name }”. Schrijf de naam zoals in de kolom name, en zet die vraag eerder.
form-no-list-name = de naam van de lijst ontbreekt. Schrijf de naam die op blad survey achter select_one staat.
form-bad-choice = “{ $name }” kan geen naam van een keuze zijn. Schrijf hoogstens 32 letters, cijfers en _.
form-list-size = de lijst “{ $list }” heeft { $count } keuzes op blad choices. Geef er minstens 2 en hoogstens { $most }.
form-no-such-column = de kolom “{ $name }” is er niet op blad choices. Voeg de kolom toe, of schrijf een antwoord als ${"{"}{ $name }{"}"}.
form-does-not-fit = deze rij kan ik niet als vraag stellen. Haal kolommen weg die niet nodig zijn, of schrijf de vraag als een eenvoudiger type, zoals “text”.
form-range-order = bij range mag start niet groter zijn dan end, en step is minstens 1. Schrijf bijvoorbeeld start=0 end=10 step=1.
form-groups-too-deep = er staan te veel groepen in elkaar. Hun namen zijn samen langer dan { $most } tekens. Kort de namen in of haal een groep weg.
form-too-many = dit is een vraag te veel. Een vragenlijst heeft hoogstens { $most } vragen. Haal vanaf hier vragen weg.
expression-too-long = deze voorwaarde is langer dan { $most } tekens. Maak haar korter, of zet een deel in een eerdere rij met calculate.
expression-too-deep = in deze voorwaarde staan te veel haakjes in haakjes. Maak haar eenvoudiger.
expression-breaks-off = deze voorwaarde breekt af: aan het eind ontbreekt iets, zoals een waarde of een haakje. Schrijf bijvoorbeeld ${"{"}leeftijd{"}"} > 17 of selected(${"{"}problemen{"}"}, 'slapen').
expression-unexpected = “{ $found }” kan op deze plaats in de voorwaarde niet. Schrijf bijvoorbeeld ${"{"}leeftijd{"}"} > 17 of selected(${"{"}problemen{"}"}, 'slapen').
expression-bare-word = “{ $found }” staat los in de voorwaarde. Bedoelt u een antwoord, schrijf dan '{ $found }'. Bedoelt u een vraag, schrijf dan ${"{"}{ $found }{"}"}.
expression-function = { $found }() ken ik niet. Deze kunnen wel: { $known }.
expression-arguments = tussen de haakjes van { $found }() hoort een ander aantal waarden: { $count }. Zet er komma’s tussen.
expression-quote = in “{ $found }” staat een dubbel aanhalingsteken. Haal het weg op blad choices.

## Activities
activity-offer =
    Er is een plaats vrij bij “{ $title }”, { DATETIME($start_at, dateStyle: "full", timeStyle: "short") }.

    Wilt u nog komen? De plaats is voor u tot { DATETIME($until_at, dateStyle: "full", timeStyle: "short") }. Daarna gaat hij naar de volgende.
activity-reminder =
    U komt naar “{ $title }”.
    Wanneer: { DATETIME($start_at, dateStyle: "full", timeStyle: "short") }
    Waar: { $place }

    Kunt u toch niet? Tik dan op de knop. Dan kan iemand anders komen.
activity-moved =
    “{ $title }” is op een ander moment.
    Het was: { DATETIME($was_at, dateStyle: "full", timeStyle: "short") }
    Nu: { DATETIME($start_at, dateStyle: "full", timeStyle: "short") }
    Waar: { $place }

    U bent nog aangemeld. Kunt u dan niet? Tik op de knop.
activity-cancelled = “{ $title }” op { DATETIME($was_at, dateStyle: "full", timeStyle: "short") } gaat niet door. U hoeft niets te doen.
button-take-place = Ja, ik kom
button-not-coming = Ik kom toch niet
button-no-longer-wait = Ik wil niet meer wachten
button-wait = Zet mij op de wachtlijst
button-come-with = { $guests ->
    [0] Ik kom alleen
    [one] Ik kom met 1 gast
   *[other] Ik kom met { $guests } gasten
}
button-tell-name = Mijn voornaam doorgeven
menu-organise = Activiteiten maken en veranderen
organise-heading = Activiteiten organiseren
organise-list = { $count ->
    [0] Er is nu geen activiteit. Maak een nieuwe.
   *[other] Tik op een activiteit om die te veranderen, of maak een nieuwe.
}
button-new-activity = + Nieuwe activiteit
menu-activities = Activiteiten: wat is er te doen?
activities-heading = Activiteiten
button-all-activities = ‹ Alle activiteiten
activities-list = { $count ->
    [0] Er zijn nu geen activiteiten. Kijk later nog eens.
   *[other] Dit is er binnenkort te doen. Tik op een activiteit om mee te doen.
}
activities-line = { $moment } – { $title }
activities-line-yours = ✓ { $moment } – { $title } (u doet mee)
activities-line-full = { $moment } – { $title } (vol)
activity-unknown = Deze activiteit bestaat niet (meer). Typ /activiteiten om te zien wat er is.
activity-when = Wanneer: { $moment }
activity-until = {" "}tot { $time }
activity-where = Waar: { $place }
activity-for-everyone = Voor wie: iedereen
activity-for = Voor wie: bewoners van { $names }
activity-free-of-charge = Kosten: gratis
activity-costs = Kosten: { $amount } per persoon
activity-places = Plaatsen: { $places }, nog vrij: { $free }
activity-is-cancelled = Deze activiteit gaat niet door.
activity-has-begun = Aanmelden kan niet meer: de activiteit is begonnen.
activity-is-full = Alle plaatsen zijn bezet. Op de wachtlijst hoort u het als er een plaats vrij komt.
activity-you-wait = U staat op de wachtlijst. U krijgt bericht als er een plaats voor u is.
activity-you-are-offered = Er is een plaats voor u vrij. Wilt u komen?
activity-you-come = { $guests ->
    [0] U komt.
    [one] U komt, met 1 gast.
   *[other] U komt, met { $guests } gasten.
}
activity-which-name = Typ uw voornaam. Alleen de organisator ziet hem, op de lijst van deze activiteit.
moment-how = Tik op een dag, of typ dag en tijd. Bijvoorbeeld: do 14 mei 19.30, of: zaterdag 10 uur.
moment-which-day = Ik lees “{ $words }”. Op welke dag is het? Tik op een dag, of typ hem.
moment-what-time = Ik lees “{ $words }”. Hoe laat is het? Tik op een tijd, of typ hem, bijvoorbeeld 19.30.
moment-which = Ik lees “{ $words }”. Bedoelt u dit? Tik op het goede moment, of typ het anders.
moment-unclear = Ik begrijp niet wanneer het is. Typ dag en tijd, bijvoorbeeld: do 14 mei 19.30.
moment-past = Dat moment is al voorbij. Typ een moment dat nog komt.
moment-no-such-day = Die dag bestaat niet. Kijk het nog eens na en typ dag en tijd.
moment-clock-change = Op dat moment wordt de klok verzet. Kies een andere tijd.
activity-which-title = Hoe heet de activiteit? Typ een korte titel, bijvoorbeeld: Samen wandelen.
activity-which-moment = Wanneer is het?
activity-which-place = Waar is het? Typ de plaats, bijvoorbeeld: Wijkhuis, Kerkstraat 1. U kunt eerst ook een locatie op de kaart sturen.
activity-which-about = Wat moeten mensen nog weten? Bijvoorbeeld: er is een lift, er is een tolk, neem een drankje mee.
activity-how-many = Hoeveel mensen kunnen er komen? Tik op een getal, of typ het.
activity-wrong-places = Typ een heel getal van 1 tot en met { $most }.
activity-which-costs = Wat kost het per persoon? Tik op Gratis, of typ het bedrag, bijvoorbeeld 2,50.
activity-wrong-costs = Dat is geen bedrag. Typ het bijvoorbeeld zo: 2,50.
activity-for-whom = Voor wie is het?
activity-how-often = Hoe vaak is het?
activity-how-many-times = Hoeveel keer?
activity-repeats = Dit is de eerste keer. De andere keren komen ook in de lijst.
activity-signed-up =
    Aangemeld: { $accounts }. Bezette plaatsen, met gasten: { $people }.
    Link voor bewoners: { $link }
activity-preview = Zo zien bewoners het. Klopt alles?
activity-move-to = Naar welk moment?
activity-move-sure = Nieuw moment: { $moment }. Wie zich heeft aangemeld, krijgt meteen bericht: { $people }.
activity-cancel-sure = Weet u het zeker? Wie zich heeft aangemeld, krijgt meteen bericht: { $people }. Dit kan niet terug.
activity-copy-to = Wanneer is de nieuwe?
activity-edit-what = Wat wilt u veranderen? Het geldt voor alle keren.
button-nothing-more = Niets meer
button-no-limit = Zoveel als er willen
button-free = Gratis
button-for-everyone = Iedereen
button-for-neighbourhoods = Kies buurten
button-publish-activity = Publiceren
button-once = Eén keer
button-every-week = Elke week
button-every-two-weeks = Elke twee weken
button-every-month = Elke maand
button-change-title = Titel
button-change-place = Plaats
button-change-places = Aantal plaatsen
button-change-costs = Kosten
button-change-about = Wat mensen moeten weten
button-who-comes = Wie komt er?
button-who-came = Wie was er?
button-edit-activity = Veranderen
button-move-activity = Verplaatsen
button-cancel-activity = Afzeggen
button-copy-activity = Kopiëren
button-move-now = Ja, verplaatsen
button-cancel-now = Ja, afzeggen
button-leave-it = Nee, laten zo
attendance-line = { $guests ->
    [0] – { $name }
   *[other] – { $name } + { $guests }
}
attendance-line-waiting = – { $name } (wachtlijst)
attendance-nameless = deelnemer { $number }
attendance-nobody = Er heeft zich nog niemand aangemeld.
attendance-who-came = Tik op wie er was, en dan op Klaar. Aangekruist: { $count }.
on-activity = activiteit { $number }
act-activity-made = activiteit gemaakt
act-activity-changed = activiteit veranderd
act-activity-moved = activiteit verplaatst
act-activity-cancelled = activiteit afgezegd
act-attendance-marked = aanwezigheid ingevuld
my-data-sign-up = U hebt zich aangemeld voor “{ $title }”, { $moment }. Gasten: { $guests }. Voornaam voor de organisator: { $name }
my-data-organised = U hebt deze activiteit gemaakt: { $title }
## Activities: tasks, files, the door, afterwards
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
button-to-activities = Naar alle activiteiten
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
evaluation-summary = Dit vonden mensen van “{ $title }” ({ DATETIME($start_at, dateStyle: "full") }). Ingevuld: { $sent }.
evaluation-very-good = 😀 heel goed: { $count }
evaluation-good = 🙂 goed: { $count }
evaluation-all-right = 😐 gewoon: { $count }
evaluation-bad = 🙁 slecht: { $count }
evaluation-very-bad = 😢 heel slecht: { $count }
evaluation-hidden = Hoeveel mensen de andere antwoorden gaven, laten we niet zien: dat gaat over minder dan { $least } mensen, of zou dat verraden.
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

## Priority polls
ballot-approve = { $most ->
    [0] Tik aan wat u steunt. U mag er zoveel kiezen als u wilt.
   *[other] Tik aan wat u steunt. U kiest er hoogstens { $most }.
    }
ballot-budget = Er is { $budget } te verdelen. Tik aan wat u wilt, zolang het geld strekt.
ballot-money-left = Nog over: { $left }
ballot-too-dear = Dit kost { $cost }. Er is nog { $left } over. Haal eerst iets weg.
ballot-rank = Tik eerst aan wat u het belangrijkst vindt. Dan wat daarna komt. Stop wanneer u wilt.
button-rank-undo = ↶ Weghalen: { $option }
ballot-ranked-already = Dit staat al op plaats { $place }.
ballot-place-taken = Plaats { $place } kan nu niet. Hieronder ziet u uw lijst.
ballot-points = U hebt { $points } punten. Elke tik geeft 1 punt.
ballot-points-left = Punten over: { $left }
button-point-less = − 1 punt
ballot-no-points-left = U hebt niet genoeg punten over. Haal eerst ergens een punt weg.
ballot-pairwise = Wat vindt u belangrijker? Kies er een van de twee. Stop wanneer u wilt.
ballot-chosen-over = { $winner } boven { $loser }
button-pair-undo = ↶ Laatste keuze weghalen
ballot-empty = U koos nog niets. Tik iets aan, of stem blanco.
ballot-blank = Blanco: u doet mee, maar kiest niets.
button-blank = Blanco stemmen
button-ballot-done = Klaar met kiezen
button-ballot-done-ranked = Klaar met kiezen ({ $count } van { $total })
button-ballot-done-money = Klaar met kiezen (nog { $left } over)
button-ballot-done-points = Klaar met kiezen (nog { $left } over)
button-change-ballot = Mijn keuze veranderen
button-explain = Uitleg bij de keuzes
button-explain-not = Uitleg weglaten
rule-heading = Zo werkt deze peiling:
rule-binding = De uitslag is een besluit. Niemand kan deze regels nog veranderen.
rule-advisory = De uitslag is een advies.
rule-budget = Er is { $budget } te verdelen.
rule-places = { $count ->
    [one] Er wint 1 keuze.
   *[other] Er winnen { $count } keuzes.
    }
rule-quorum = De uitslag geldt als minstens { $quorum } mensen meedoen. Een blanco stem telt daarvoor mee.
rule-threshold = { $places ->
    [0] Een keuze moet op minstens { $threshold } van de 100 stembiljetten staan. Blanco telt hiervoor niet mee.
    [one] Een keuze moet op minstens { $threshold } van de 100 stembiljetten op plaats 1 staan. Blanco telt hiervoor niet mee.
   *[other] Een keuze moet op minstens { $threshold } van de 100 stembiljetten bij de eerste { $places } staan. Blanco telt hiervoor niet mee.
    }
rule-lot = Bij een gelijke stand wordt geloot. Iedereen kan de loting nadoen, met dit nummer: { $seed }
rule-council = Bij een gelijke stand kiest de raad.
rule-interim-nobody = Niemand ziet een tussenstand
rule-interim-staff = Medewerkers mogen een tussenstand zien
rule-interim-everyone = Iedereen mag een tussenstand zien
poll-so-far = Tussenstand: de peiling loopt nog.
poll-final = Eindstand: er kan niet meer worden gestemd.
poll-response =
    Bereikt: { $reached }
    Gestemd: { $voted }
    Opkomst: { $turnout }%
poll-hidden = De uitslag is nu nog niet te zien.
decision-quorum-missed = Geen uitslag: er deden { $voted } mensen mee. Het moesten er minstens { $quorum } zijn.
decision-quorum-met = Er deden { $voted } mensen mee. Nodig waren er { $quorum }: dat is gehaald.
decision-binding = Het besluit: { $options }
decision-advice = Het advies: { $options }
decision-short = { $places ->
    [0] Te weinig steun, want op minder dan { $threshold } van de 100 stembiljetten: { $options }
    [one] Te weinig steun, want op plaats 1 op minder dan { $threshold } van de 100 stembiljetten: { $options }
   *[other] Te weinig steun, want bij de eerste { $places } op minder dan { $threshold } van de 100 stembiljetten: { $options }
    }
decision-tied = Gelijk geëindigd: { $options }
decision-tied-binding = Gelijk geëindigd: { $options }. De raad kiest.
decision-nothing = Er is niets gekozen.
button-add-poll = + Prioriteitenpeiling
ask-weight = Wat is de uitslag: een advies of een besluit?
poll-advises = Een advies
poll-decides = Een besluit
refused-no-rule = Een peiling die beslist, heeft eerst een regel nodig. Vul bij het traject in: de regel van de bindende peiling.
ask-ballot-kind = Hoe kiezen bewoners?
ballot-kind-approve = Aantikken wat ze steunen
ballot-kind-rank = Op volgorde zetten
ballot-kind-points = Punten verdelen
ballot-kind-budget = Kiezen binnen een bedrag
ballot-kind-pairwise = Telkens kiezen uit twee
ask-budget = Hoeveel euro is er te verdelen? Typ het bedrag, zoals 20.000.
amount-unreadable = Dit bedrag begrijp ik niet. Typ het zo: 20.000 of 12,50.
ask-most = Hoeveel keuzes mag iemand aantikken?
at-most = { $most ->
    [0] Zoveel als men wil
   *[other] Hoogstens { $most }
    }
ask-points = Hoeveel punten krijgt iedereen?
so-many-points = { $points } punten
ask-poll-title = Wat is de vraag? Bijvoorbeeld: Wat moet er eerst komen in de Molenwijk?
ask-options =
    Waaruit kiezen bewoners? Typ elke keuze op een eigen regel. Uitleg mag erachter, na een streepje.

    Bijvoorbeeld:
    Meer bomen | In de Dorpsstraat en op het plein
    Een bankje
ask-options-with-cost =
    Waaruit kiezen bewoners? Typ elke keuze op een eigen regel, met wat die kost. Uitleg mag ertussen.

    Bijvoorbeeld:
    Meer bomen | In de Dorpsstraat en op het plein | 12.500
    Een bankje | 900
ask-places = Hoeveel keuzes winnen er?
so-many-win = { $count ->
    [one] 1 keuze
   *[other] { $count } keuzes
    }
no-quorum = Dat maakt niet uit
no-threshold = Dat maakt niet uit
ask-interim = Wie mag zien hoe het staat zolang de peiling loopt? Dit lezen bewoners ook.
poll-purpose = U kiest wat u het belangrijkst vindt. Hieronder staat wat er met de uitslag gebeurt.
poll-preview = Open tot en met { $until }. Als de peiling open is, veranderen de vraag, de keuzes en de regels niet meer.
option-wrong = Regel { $number }: { $sentence } Stuur daarna alle regels nog een keer.
option-twice = “{ $option }” staat er al.
option-parts = Typ de keuze, en daarachter alleen wat in het voorbeeld staat.
option-too-long = Een keuze mag { $most } tekens lang zijn, de uitleg { $description }.
option-no-cost = Er staat geen bedrag. Typ het aan het einde, na een streepje: Een bankje | 900
option-too-dear = Dit kost meer dan { $budget }, dus niemand kan het kiezen.
options-how-many =
    { $count ->
        [one] Dit is 1 keuze.
       *[other] Dit zijn { $count } keuzes.
    } Typ er minstens 2 en hoogstens { $most }, elk op een eigen regel.
button-decide = De uitslag vaststellen
button-state-decision = Vaststellen
act-poll-opened = prioriteitenpeiling geopend
act-poll-planned = prioriteitenpeiling klaargezet
act-decision-stated = uitslag van bindende peiling vastgesteld
act-ballots-exported = stembiljetten zonder namen weggeschreven

## Pictures and places with options and ideas
button-see-picture = 🖼 Foto: { $option }
button-to-ballot = ‹ Terug naar het stembiljet
option-picture = Op de foto: { $seen }
ask-pictures = Wilt u foto’s bij de keuzes? Tik op een keuze om er een foto bij te doen. Zonder foto’s kan ook.
button-go-on = Verder
ask-picture = Stuur nu een foto. Typ eronder wat erop te zien is: dat lezen mensen die de foto niet kunnen zien.
ask-picture-seen = Wat is er op de foto te zien? Typ het in een zin, voor mensen die de foto niet kunnen zien.
button-without-picture = Toch geen foto
button-picture-right = Verder
attached-picture = Met foto. Daarop: { $seen }
attached-place = Met een plek op de kaart.
ask-idea-cost = Wat kost dit idee? Typ het bedrag, zoals 12.500: { $idea }
options-from-ideas = Hieronder staan ideeën van bewoners. Tik aan wat een keuze wordt, en typ daarna de andere keuzes.
button-only-these = Alleen deze ideeën
idea-attach = U kunt nu nog een foto of een plek op de kaart sturen. Dat hoeft niet.
idea-place = De plek op de kaart: https://www.openstreetmap.org/?mlat={ $north }&mlon={ $east }#map=18/{ $north }/{ $east }
button-see-idea = 🖼 Foto bekijken
button-back-to-idea = ‹ Terug naar het idee
my-data-idea-picture = Met een foto. Daarop: { $seen }
my-data-idea-place = Met een plek: { $place }

## Ideas
menu-ideas = Ideeën lezen, steunen en sturen
menu-moderate = Ideeën beoordelen
ideas-heading = Ideeën van bewoners
ideas-none = Er is nu niets waarvoor u een idee kunt sturen. Kijk later nog eens.
ideas-list = { $count ->
    [0] Er zijn nog geen ideeën. Heeft u er een?
   *[other] Tik op een idee om het te lezen en te steunen. Of stuur er zelf een.
    }
idea-line = { $title } ({ $count } keer gesteund)
idea-mine = { $title } ({ $standing })
button-new-idea = + Idee sturen
idea-waiting = we lezen het nog
idea-asked = we vroegen u iets
idea-accepted = iedereen kan het steunen
idea-merged = gaat verder in een ander idee
idea-refused = gaat niet door
idea-option = staat in een peiling
idea-supported = { $count ->
    [0] Nog niemand steunt dit idee.
    [one] 1 persoon steunt dit idee.
   *[other] { $count } mensen steunen dit idee.
    }
idea-standing = Hoe het staat: { $standing }.
idea-told = Dit lieten we u weten: { $told }
button-support = Ik steun dit
button-no-support = Ik steun dit niet meer
button-reply = Antwoorden
button-all-ideas = ‹ Alle ideeën
idea-too-many = U hebt al { $most } ideeën gestuurd waar we nog naar kijken. Wacht tot u daarvan hoort. Typ /ideeen om ze te zien.
ask-idea-process = Waar gaat uw idee over?
ask-idea-title = Wat is uw idee? Typ het in een paar woorden, zoals: Een moestuin bij de school.
ask-idea-words = Vertel er iets meer over. Waarom is het goed, en waar zou het zijn? Schrijf er geen namen of telefoonnummers in.
idea-sure = Klopt dit? { $organisation } leest het eerst. Daarna kan iedereen het lezen, zonder uw naam.
idea-alike = Er zijn ideeën die erop lijken. Tik erop om ze te lezen: misschien wilt u er een steunen. Is uw idee anders? Tik dan op Verstuur. { $organisation } leest het eerst. Daarna kan iedereen het lezen, zonder uw naam.
moderation-heading = Ideeën om te beoordelen
moderation-none = Er zijn geen ideeën om te beoordelen.
moderation-list = { $count ->
    [one] 1 idee wacht.
   *[other] { $count } ideeën wachten.
    }
idea-within = Traject: { $subject }
button-accept-idea = Aannemen: iedereen kan het steunen
button-ask-author = Iets vragen aan de bewoner
button-merge-idea = Samenvoegen met een ander idee
button-refuse-idea = Afwijzen, met reden
button-all-waiting = ‹ Alle ideeën die wachten
ask-idea-question = Wat wilt u vragen? De bewoner leest dit.
ask-idea-reason = Waarom gaat het niet door? De bewoner leest dit.
ask-merge-into = In welk idee gaat het verder?
button-my-idea = Naar het idee
notice-idea-accepted = Uw idee is aangenomen: { $title }. Iedereen kan het nu lezen en steunen. Vertel het verder!
notice-idea-asked = We lazen uw idee: { $title }. We willen u iets vragen. { $told }
notice-idea-merged = Uw idee lijkt op een ander idee: { $title }. Het gaat verder als: { $told }. Uw steun telt daar mee.
notice-idea-refused = Uw idee gaat niet door: { $title }. De reden: { $told }
notice-idea-option = Uw idee staat in een peiling: { $title }. Bewoners kunnen het kiezen.
on-idea = idee { $number }
act-idea-accepted = idee aangenomen
act-idea-asked = iets gevraagd over een idee
act-idea-merged = idee samengevoegd
act-idea-refused = idee afgewezen
my-data-idea = U stuurde dit idee: { $title }. { $words }
my-data-supported = U steunt dit idee: { $title }

## Easy words and other languages in a questionnaire
button-easier = Makkelijker
button-plain-words = Gewone tekst
untranslated-is-dutch = Nog niet alles is vertaald. Wat niet vertaald is, leest u in het Nederlands.
## Ambassadors and the counter
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

## Paper
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

## Voting codes and who may vote
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
voter-left = Dat is goed. Er is niets van bewaard.
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
codes-fewer-left = Een collega maakte net ook stemcodes, dus er is nu niets gemaakt. Zoveel kunnen er nog bij: { $left }. Probeer het met hoogstens dat aantal.
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

## What residents begin and propose
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


## Making a questionnaire
menu-questionnaire = Vragenlijst maken of veranderen
act-form-made = vragenlijst gemaakt
act-answers-exported = antwoorden als tabel weggeschreven
act-form-changed = vragenlijst veranderd
act-form-thrown-away = vragenlijst weggegooid
button-to-questionnaire = ‹ Naar de vragenlijst
button-to-rehearsal = ‹ Naar de oefening
making-would-stop =
    Zo kan het niet, want deze vragenlijst wacht om open te gaan. Er is niets veranderd.
    { $reasons }
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
making-throw-away = Vragenlijst weggooien
making-throw-away-sure = Deze vragenlijst weggooien? Zij is dan weg, met alle vragen.
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

## Rehearsal
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
rehearsal-how-to-change = Veranderen? Haal de peiling weg uit het traject en maak haar opnieuw.

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
broadcast-nobody = Nu krijgt niemand dit bericht. Berichten over een buurt krijgt alleen wie dat kiest met /berichten.
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
button-see-and-join = Bekijken en meedoen
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

## Results by group, weighted and compared
number-hidden = niet getoond
results-interim = Dit is een tussenstand, zonder percentages. Van elk antwoord waren er minstens zoveel. Nieuwe aantallen komen er pas als weer { $least } mensen hebben verstuurd. Zo is niemand te herkennen.
results-not-yet = De uitslag komt als de vragenlijst gesloten is.
results-why-hidden = “Niet getoond” betekent: dit getal, of een getal dat eruit volgt, gaat over minder dan { $least } mensen. Zo is niemand te herkennen.
results-easy = – In makkelijke woorden: { $count }
results-which-question = Welke vraag wilt u bekijken?
result-share = – { $label }: { $count } ({ $share }%)
result-margin = marge { $low }–{ $high }%
result-weighted = gewogen { $share }%, marge { $low }–{ $high }%
result-weighted-hidden = gewogen: niet getoond
result-most = Meest gekozen: { $answers }
result-mean = Gemiddeld: { $mean }. De helft gaf { $median } of lager.
result-mean-hidden = Gemiddeld: niet getoond
result-band = { $first } tot en met { $last }
difference-clear = · { $points } procentpunt; verschil is duidelijk
difference-not-clear = · { $points } procentpunt; verschil is niet duidelijk
by-age = per leeftijd
by-neighbourhood = per buurt
by-nothing = in totaal
button-by-age = Per leeftijd
button-by-neighbourhood = Per buurt
button-one-question = Eén vraag
button-who-answered = Wie deden mee?
button-compare = Vergelijken
button-to-results = ‹ Terug naar de uitslag
split-how = Achter een percentage staat het verschil met alle anderen die antwoordden. Duidelijk betekent: zo’n verschil komt zelden door toeval.
split-not-safe = Bij deze vraag zijn de groepen te klein om ze apart te tonen.
split-nothing = Er is geen vraag die per groep te tonen is.
group-heading = { $group } (antwoord: { $count })
group-not-said = niet gezegd
groups-together = { $groups } samen
question-effective = De gewogen cijfers van deze vraag zijn zo precies als die van { $effective } mensen die precies op de bewoners lijken.
represented-by = Wie deden mee, { $by }:
represented-line = – { $label }: { $count } ({ $share }%); van de bewoners { $population }%
represented-figures = Bewoners: zonder kinderen tot en met 14 jaar. De cijfers kennen geen aparte groep van 75 jaar of ouder.
weighted-how = Gewogen { $by }: wie weinig meededen tellen zwaarder, zodat het geheel op de bewoners lijkt. Eén deelnemer telt voor { $least } tot { $most } mensen. Dat is zo precies als { $effective } mensen die precies op de bewoners lijken.
weighted-trimmed = Niemand telt voor meer dan 5 of minder dan 0,2 mensen; daardoor lijkt het geheel ongeveer op de bewoners.
unweighted-interim = Een tussenstand wordt niet gewogen.
unweighted-not-asked = Niet gewogen: leeftijd en buurt zijn niet gevraagd.
unweighted-no-population = Niet gewogen: van een groep is niet bekend hoeveel mensen er wonen.
unweighted-too-few = Niet gewogen: van een groep deden minder dan { $least } mensen mee.
unweighted-no-convergence = Niet gewogen: de deelnemers verschillen te veel van de bewoners.
withheld-heading = Niet getoond, omdat minder dan { $least } mensen eruit te herkennen zijn:
withheld-line = – Vraag { $number }, { $by }: { $hidden } van { $total } getallen
withheld-table = – Vraag { $number }, { $by }: alle getallen
compare-which = Met welk ander moment wilt u vergelijken?
compare-none = Er is geen andere gesloten vragenlijst met dezelfde vragen.
compare-other = { $title } (nummer { $number })
compared-how = Eerst het eerdere moment, dan het latere. Duidelijk betekent: zo’n verschil komt zelden door toeval.
compared-line = – { $label }: van { $before }% naar { $after }%
compared-nothing = Er is geen antwoord dat op beide momenten te tonen is.
act-interim-read = tussenstand gelezen

## One's own points as a picture
radar-you = U
radar-everyone = iedereen samen
radar-yours-alone = Alleen u ziet dit plaatje. Wij bewaren het niet.
radar-heading = Uw plaatje in woorden:
radar-line = { $dimension }: { $own }
radar-line-beside = { $dimension }: u { $own }, { $name } ongeveer { $mean }

## Charts of results
chart-number = { $share } ({ $count })
chart-above = { $organisation } · mensen die meededen: { $sent }
chart-by-age = (naar leeftijd)
chart-by-neighbourhood = (naar buurt)
chart-most-given = Alleen de { $count } antwoorden die het meest gegeven zijn.
chart-several = Mensen konden meer dan één antwoord geven. Samen is het meer dan 100%.
chart-hidden = Niet getoond: dat gaat over te weinig mensen. Zo is niemand te herkennen.
chart-interim = Tussenstand. De aantallen zijn ongeveer: naar beneden afgerond op een veelvoud van { $step }.

## The report of results
report-contact = { $organisation } · { $contact } · { $day }
report-in-short = In het kort
report-asked = Wat is er gevraagd?
report-who = Wie deden er mee?
report-said = Wat zeiden de mensen?
report-doing = Wat doen we ermee?
report-not-known = Wat weten we niet?
report-counted = Hoe is er geteld?
report-sent = Mensen die meededen: { $sent }.
report-most-said = { $question } Het vaakst gegeven: { $answer } ({ $share }).
report-questions = Aantal vragen: { $count }.
report-when = Meedoen kon van { $opened } tot en met { $closed }.
report-response = Deelname
report-count = Aantal
report-share = Deel
report-reached = Bereikt
report-started = Begonnen
report-sent-row = Verstuurd
report-age = Leeftijd
report-neighbourhood = Buurt
report-took-part = Deden mee
report-live-there = Wonen er
report-answer = Antwoord
report-between = Tussen
report-weighted-share = Gewogen
report-themes = Thema’s: { $listed }.
report-words = Woorden die de meeste mensen gebruikten, in { $read } antwoorden: { $listed }.
report-quotes = In hun eigen woorden:
report-only-these = Dit zeggen de mensen die meededen. Wat anderen vinden, weten we niet.
report-missed = Van deze groepen deden naar verhouding weinig mensen mee: { $groups }.
report-withheld = Aantal getallen dat we niet laten zien: { $count }. Die gaan over groepen van minder dan { $least } mensen, of verraden zo’n groep.
report-only-sent = Alleen antwoorden die zijn verstuurd, tellen mee.
report-not-answers = “Weet ik niet” en “zeg ik liever niet” tellen niet als antwoord. Het deel is van de mensen die antwoord gaven.
report-small-groups = Getallen over minder dan { $least } mensen laten we niet zien. Zo is niemand te herkennen.
report-margin = “Tussen” is de marge: als een andere groep van zo veel mensen uit dezelfde wijk had meegedaan, had het deel 95 van de 100 keer hiertussen gelegen. Dat geldt alleen als wie meededen lijken op wie niet meededen.
counted-word = { $word } ({ $count })
quoted = “{ $words }”
report-on-scale = gemiddeld, van { $first } tot { $last }
report-mean = { $question } { $mean } ({ $scale }).

## Files of results
file-summary = Samenvatting
file-questions = Vragen
file-splits = Naar groep
file-sheets = Antwoorden
file-codes = Codeboek
file-question = Vraag
file-group = Groep
file-low = Ten minste
file-high = Ten hoogste
file-answered = Gaf antwoord
file-skipped = Overgeslagen of niet gevraagd
file-column = Kolom
file-code = Code
file-meaning = Betekenis
file-yes = Ja
file-no = Nee
file-empty = Geen antwoord, of niet getoond
file-random-order = Elke rij is van één persoon, in willekeurige volgorde en zonder naam, leeftijd of buurt.
file-left-out = Weggelaten: open antwoorden, plaatsen, dagen, en wat over te weinig mensen gaat, of dat zou verraden. Daarom zijn ook sommige vakjes leeg; de bladen met aantallen zijn volledig. Wie iemand goed kent, kan diens rij soms herkennen. Geef dit bestand niet door.
share-below = Lees alles: { $link } en typ /uitslagen
chart-more-in-file = Er is meer. Alles staat in het verslag.
charts-none = Er is niets te tekenen: alle vragen waren open vragen, of de groepen zijn te klein.
take-results-which = Wat wilt u hebben?
take-results-open = De vragenlijst is nog open. Een verslag en bestanden zijn er als zij gesloten is.
button-take-results = Plaatjes, bestanden, publiceren
button-pictures = Plaatjes
button-report = Verslag (PDF)
button-workbook = Bestand voor Excel (XLSX)
button-table = Antwoorden als tabel (CSV)
button-to-publish = Uitslag publiceren
button-other-file = ‹ Iets anders
button-quote = Citaat voor het verslag
file-name-report = verslag-{ $number }
file-name-results = uitslag-{ $number }
file-report = Het verslag. Lees het eerst zelf voordat u het doorgeeft.
file-told = Het bestand. Elke rij is van één persoon: geef het niet door. Deze keer staat in het logboek.
file-not-made = Het bestand maken is niet gelukt. Probeer het nog een keer.
act-results-taken = uitslag als bestand gemaakt
publish-heading = Dit ziet iedereen
publish-results-sure = Iedereen kan de uitslag daarna lezen met /uitslagen, met alle plaatjes, het verslag en de citaten. Wie meedeed, krijgt bericht. Wie berichten over deze buurten wil, ook. U kunt dit niet terugdraaien.
publish-not-closed = Publiceren kan als de vragenlijst gesloten is.
published-before = Deze uitslag is al gepubliceerd. Iedereen leest hem met /uitslagen.
published-now = De uitslag is gepubliceerd. Wie meedeed, krijgt nu bericht.
button-publish-yes = Publiceren en versturen
button-publish-no = Nog niet
notice-results = U deed mee met “{ $title }”. Dank u wel! Dit is de uitslag.
notice-results-near = Bewoners zeiden wat ze vinden: “{ $title }”. Dit is de uitslag.
button-read-outcome = De uitslag lezen
menu-outcomes = Uitslagen lezen
outcomes-none = Er is nog geen uitslag gepubliceerd.
outcomes-heading = Uitslagen
outcomes-which = Welke uitslag wilt u lezen?
button-all-outcomes = ‹ Alle uitslagen
button-to-outcome = ‹ Terug
button-pictures-by-age = Plaatjes naar leeftijd
button-pictures-by-place = Plaatjes naar buurt
results-being-made = De eindstand wordt gemaakt. Probeer het over een minuut nog een keer.

## How well people are served

menu-service = Zien hoe snel de bot antwoordt
button-look-again = Nog eens kijken
service-heading = Hoe snel de bot antwoordt
service-today =
    Vandaag
    { $taps }
    { $notices }
service-week =
    De laatste 7 dagen
    { $taps }
    { $notices }
service-month =
    De laatste 30 dagen
    { $taps }
    { $notices }
service-taps = Binnen 1 seconde een antwoord: { $share } van { $number } tikken.
service-taps-none = Niemand tikte op een knop.
service-notices = Binnen 10 seconden op tijd: { $share } van { $number } berichten.
service-notices-none = Er waren geen berichten aan één persoon.
service-explained = Bij de berichten tellen herinneringen, aanbiedingen en antwoorden aan één persoon. Een bericht aan velen telt niet mee: dat heeft tijd nodig. De cijfers lopen een minuut achter.
