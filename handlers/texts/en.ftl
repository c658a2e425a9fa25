# English. The same sentences as nl.ftl, in the same order.
language-name = English

## The machine
button-back = ‹ Back
button-onward = Onward ›
button-resume = Go on with the questions
button-skip = Skip
button-previous-page = ‹ Previous
button-next-page = Next ›
page = Part { $number } of { $total }
use-the-buttons = Choose one of the buttons below. Tap the one that fits you.
no-longer-there = Sorry, you are just too late: this is no longer possible. Below you see what is possible now.
please-type = Type your answer in words. I cannot read pictures or speech.
too-long-for-a-message = This does not fit one message. Send at most { $most } characters, or a part of it.
too-long = Your answer is { $count } characters long. It can be { $most }. Make it shorter and send it once more.
old-screen = This is an old question. Below you see where you are now.
failed = Something went wrong on our side. What you answered before is kept. Try again in a moment. Does it keep going wrong? Then tell us this code: { $id }
edited = You changed an earlier message. I can't see that. Send your answer as a new message, or tap ‹ Back.
in-group = Hello! I talk with each person apart, so that nobody reads along. Tap the button to talk with me.
button-in-private = Talk with me
takes-longer = This takes a little longer than usual. Your answer will get there by itself. You need not do anything.
admin-failure = Something went wrong in Wijkstem. Code: { $id }. Kind: { $kind }. The server's log has the cause under this code. You hear of the same kind once an hour at the most.

## Start, help, language, stop
welcome = Welcome to Wijkstem, from { $organisation }
welcome-polls = { $count ->
    [one] Here you have a say in your neighbourhood. There is 1 questionnaire now. Tap it to begin.
   *[other] Here you have a say in your neighbourhood. There are { $count } questionnaires now. Tap the one you want to fill in.
    }
welcome-no-polls = Here you have a say in your neighbourhood. There are no questions for you at the moment. Look again later.
welcome-no-questions = Here you have a say in your neighbourhood. There are no questions for you now. Below you see what else there is.
start-sent = { $title } (sent)
start-begun = { $title } (go on)
link-unknown = This link does not work (any more).
button-language = Choose a language / Taal
button-help = Help
language-which = Which language do you want? Welke taal wilt u?
language-chosen = I speak English with you now.
command-unknown = I do not know this command. These I do:
help-heading = What can you do here?
help-contact = Do you have a question? Contact us: { $contact }
stopped = You have stopped. Type /start if you want to begin again.
stopped-saved = You have stopped. Your answers are kept. Type /start if you want to go on.
menu-start = Begin: what is there now?
menu-language = Choose another language
menu-stop = Stop
menu-help = Explanation
menu-reminders = Choose reminders of activities
menu-calendar = Activities from and to a calendar
menu-results = Read the results
menu-consultations = Open and close questionnaires

## A consultation
consultation-unknown = This questionnaire no longer exists.
closed-sent = This questionnaire is closed. Your answers count. Thank you!
closed-unsent = This questionnaire is closed. Sorry, you are too late.
consent =
    { $purpose }

    { $questions ->
        [one] There is 1 question.
       *[other] There are { $certain ->
            [yes] {""}
           *[no] at most{" "}
        }{ $questions } questions.
    } You can stop when you like and go on later. You can take part until the end of { $until }.
    { $voice }
    What happens with your answers?
    { $who }• { $ballot ->
        [yes] You may cast a blank vote too.
       *[no] Questions about health are personal. You may pass questions by with the button Skip.
    }
    • { $months } months after closing we keep only numbers.
    • You can always erase your answers while the questionnaire is open.

    Questions about this? { $contact }

    Will you take part? You must be 16 or older.
consent-who-reads = • { $organisation } reads everyone's answers together. Nobody sees who said what.
button-agree = Yes, I am 16 or older and take part
button-decline = No, I do not take part
consent-declined = That is fine. Nothing was kept, except that we will not ask you about this again. Do you want to take part after all? Type /start.
progress = Question { $number } of { $total }
progress-at-most = Question { $number } of at most { $total }
question-does-not-fit = This answer does not fit what you said before, or it cannot be right. Check it and answer once more.
answer-so-far = Your answer now: { $answer }
answer-dont-know = I don't know
answer-rather-not = I'd rather not say
answer-other = Something else, namely …
answer-other-namely = Something else: { $words }
answer-skipped = (skipped)
question-several = Choose { $least } to { $most }.
question-exactly = Choose { $count }.
question-chosen = { $count ->
    [0] Tap what you think.
   *[other] You chose { $count } now.
}
question-too-many = You cannot choose more than { $most }. First tap one to untick it.
question-too-few = Choose at least { $least }.
button-done = Done, I chose { $count }
question-type-other = Type below what you mean.
question-type-words = Type your answer below.
question-scale = { $first } = { $low }, { $last } = { $high }
face-1 = 😢 very bad
face-2 = 🙁 bad
face-3 = 😐 so-so
face-4 = 🙂 good
face-5 = 😀 very good
look-back = Is everything right?
look-back-line = { $number }. { $question } → { $answer }
look-back-change = Do you want to change something? Tap the number of the question.
look-back-send = Your answers only count once you tap Send.
look-back-again = You have sent your answers before. What you change only counts once you tap Send again.
button-send = Send
button-erase-all = Erase my answers
erase-sure = Are you sure? All your answers to this questionnaire are erased. They will not count.
button-erase = Yes, erase everything
button-keep = No, go back
erased = Your answers are erased. Nothing of them is kept. Do you want to take part after all? Type /start.
sent-thanks = Thank you! Your answers were received.
sent =
    You can still change them until the end of { $until }.

    Your receipt code: { $receipt }
    This code says nothing about your answers.
button-change = Change my answers

## Staff: consultations
manage-heading = Questionnaires
manage-list = { $count ->
    [0] There is no questionnaire yet.
   *[other] Tap a questionnaire, or make a new one.
}
manage-poll = { $title } ({ $state }, number { $number })
state-open = open
state-closed = closed
button-new = + New questionnaire
manage-template = Which questionnaire do you want to open?
manage-until-when = Until which day is the questionnaire open? Pick a day, or type one, such as 31-12-2026.
manage-preview = Open until the end of { $until }. Once it is open the questions cannot be changed.
button-open = Open now
manage-card =
    State: { $state }, until { $until }
    Link for residents: { $link }
button-results = Read the results
button-close = Close
button-keep-open = Leave it open
manage-close-sure = Are you sure? Once it is closed nobody can answer any more.
manage-closed = The questionnaire is closed.

## Staff: results
results-which = Of which questionnaire do you want the results?
results-none-yours = There are no results now that you can read.
results-none = There is no questionnaire yet. Make one with /consultations.
results-unknown = There is no questionnaire with number { $number }. Type /results to choose.
results-so-far = So far: the questionnaire is still open.
results-final = Final: the questionnaire is closed.
results-response =
    Reached: { $reached }
    Started: { $started }
    Sent: { $sent }
    Not sent yet: { $unfinished }
results-too-few = Answers are shown once at least { $least } people have sent them. That way nobody can be recognised.
results-answered = Answer: { $count }
results-dont-know = don't know: { $count }
results-rather-not = rather not say: { $count }
results-skipped = skipped: { $count }
results-skipped-or-not-asked = Skipped or not asked: { $count }
result-line = – { $label }: { $count }

## Roles and neighbourhoods
not-allowed = You cannot do that here. Type /help to see what you can do.
help-line = { $typed } – { $what }
menu-roles = Give roles and take them away
menu-auditlog = Read the audit log
menu-learn-more = Read more about the neighbourhood
menu-links = Change the list of /learnmore
role-resident = resident
role-ambassador = health ambassador
role-partner = partner
role-organiser = organiser
role-staff = staff
role-admin = admin
role-in-process = { $role } (process { $number })
role-in-neighbourhoods = { $role } ({ $names })
role-accept =
    { $organisation } asks whether you want this role: { $role }.

    What you do in this role is written in a log. Do you want that?
button-accept-role = Yes, I want this role
button-decline-role = No, I would rather not
role-accepted = You are now { $role }. Type /help to see what you can do.
role-declined = That is fine. Nothing has changed.
role-link-spent = This link was used already or is too old. Ask the admin for a new one.
roles-heading = Roles
roles-list = { $count ->
    [0] Nobody has a role yet.
   *[other] Tap a name to see the role or take it away.
}
roles-line = { $note }: { $role }
roles-line-pending = { $note }: { $role } (link not used yet)
button-give-role = + Give a role
roles-which = Which role do you want to give?
roles-which-process = In which process? Tap it, or type its number.
roles-no-process = There is no process with that number. Type digits only, such as 12.
roles-which-neighbourhoods = In which neighbourhoods?
roles-note = Whose role is it? Type a name by which you know this person, for example: Ilse of the health service.
roles-sure =
    Role: { $role }
    For: { $note }

    You get a link. It works once, and no longer than { $hours } hours. Send it to this person only.
button-make-link = Make the link
role-link =
    Send this link to this person:
    { $link }

    The link works once, until { $until }. You see it only now.
role-link-shown = The link was shown once and is not kept. Don't have it? Withdraw it with /roles and make a new one.
role-gone = This role is no longer there. Type /roles.
role-card =
    Role: { $role }
    Since: { $since }
role-card-pending =
    Role: { $role }
    The link was not used yet. It works until { $since }.
button-take = Take the role away
button-withdraw = Withdraw the link
button-leave-role = No, leave it
role-take-sure = Are you sure? { $note } will no longer be { $role }. That holds at once.
role-taken = It is done. The role no longer holds. Type /roles to see the other roles.
neighbourhood-search = Tap a button. Or type a few letters of the neighbourhood, or the four digits of the postcode.
neighbourhood-found = This is what I find for “{ $words }”. Not there? Type something else.
neighbourhood-none = I find no neighbourhood for “{ $words }”. Choose with the buttons, or type something else.
neighbourhood-chosen = { $count ->
    [one] You chose 1: { $names }
   *[other] You chose { $count }: { $names }
}
neighbourhood-all = ‹ All districts
neighbourhood-elsewhere = I live somewhere else

## The audit log
logbook-heading = Audit log
logbook-empty = There is nothing in it yet.
logbook-line = { $number }. { $when }
    { $who }: { $what } ({ $on })
logbook-command-line = command line
logbook-resident = a resident (number { $number })
logbook-first-admin = the admin from the start (number { $number })
logbook-forgotten = someone who was erased (number { $number })
on-consultation = questionnaire { $number }
on-form = own questionnaire { $number }
on-process = process { $number }
on-link = link { $number }
on-neighbourhoods = neighbourhoods
act-role-offered = made a link for a role
act-role-accepted = accepted a role
act-role-taken = took a role away
act-role-withdrawn = withdrew a link for a role
act-link-added = added something to read
act-link-changed = changed something to read
act-link-removed = removed something to read
act-link-restored = put back something to read
act-consultation-opened = opened a questionnaire
act-consultation-closed = closed a questionnaire
act-results-read = read the results
act-neighbourhoods-loaded = loaded neighbourhoods

## More to read
learn-more-heading = More to read
learn-more-none = There is nothing to read now.
links-heading = The list of /learnmore
links-list = Tap a line to change it.
links-full = There are { $most } lines in the list. More do not fit in one message. Remove one first.
links-removed = { $title } (removed)
links-no-url = There is no link yet. Residents see the title only.
links-type-title = Type the title.
links-type-url = Type or paste the link. It begins with https://
links-wrong-url = This is not a good link. A link begins with https:// and has no spaces. For example: https://wijkengids.nl
button-add-link = + Add
button-link-title = Change the title
button-link-url = Change the link
button-link-remove = Remove
button-link-restore = Put back
button-no-url = No link
## Counting again
method-approval = Approval: the most ticks win
method-borda = Borda: points for each rank
method-schulze = Schulze: each option against each other one
method-instant-runoff = Instant runoff: whoever has the fewest votes goes out
method-stv = Single transferable vote (STV), as in Scottish councils
method-points = Points: the most points win
method-greedy = In order: the most votes first, as long as the money lasts
method-equal-shares = Equal shares: everyone has an equal share of the money
method-bradley-terry = Comparing two at a time (Bradley-Terry)
count-ballots = { $blank ->
    [0] Votes: { $count }
   *[other] Votes: { $count }. Blank: { $blank }
    }
count-comparisons = Comparisons: { $count }
count-winners = { $count ->
    [one] Chosen:
   *[other] Chosen ({ $count }):
    }
count-undecided = Not decided yet. These are tied, and the rule does not say who goes first:
count-nobody = Nobody is chosen.
count-too-many-ties = So many options are tied that not every way was tried. Choose a rule for ties, such as a lot.
count-as-published = The file names the same outcome.
count-tie-published = The file names an outcome that fits this: so the tie was decided in another way.
count-not-as-published = Note: the file names another outcome. Was it counted by another rule?
count-scores = The count:
count-score = {"  "}{ $option }: { NUMBER($score, maximumFractionDigits: 5) }
count-pairwise = How many people put the option on the left above the option at the top:
count-paths = The strongest path from the option on the left to the option at the top:
count-condorcet = { $option } wins from each other option on its own.
count-no-condorcet = No option wins from each other one on its own.
count-standing = The order:
count-round = Round { $number }
count-exhausted = {"  "}counts no longer, no next choice: { $count }
count-out = {"  "}goes out: { $options }
count-quota = The quota is { $quota }. There are { $valid } valid votes.
count-stage-first = Stage { $number }: first preferences
count-stage-surplus = Stage { $number }: the surplus of { $options } goes to the next preference
count-stage-excluded = Stage { $number }: { $options } excluded, the votes go to the next preference
count-not-transferable = {"  "}goes to nobody: { NUMBER($votes, maximumFractionDigits: 5) }
count-elected = {"  "}elected: { $option }
count-greedy = Each project in turn:
count-bought = {"  "}{ $option }: { $score }. Costs { $cost }, there is { $left }: chosen
count-does-not-fit = {"  "}{ $option }: { $score }. Costs { $cost }, there is only { $left } left: does not fit
count-shares = Everyone's share was { $first } at first. Then it was made larger step by step, up to { $share }. It bought:
count-purchase = {"  "}{ $option }: { $supporters } people pay for it, each at most { $most }
count-spent = Together that costs { $spent }.
count-strengths = How strong each option is. 0 is average. In brackets: the limits between which the strength lies with 95% confidence.
count-strength = {"  "}{ $option }: { $strength } ({ $low } to { $high })
count-ties = Ties:
count-tie-lot = {"  "}{ $options }: the lot gave this order: { $order }
count-tie-cost = {"  "}{ $options }: the cheapest went first: { $order }
count-tie-voters = {"  "}{ $options }: the one on most ballots went first: { $order }
count-tie-earlier = {"  "}{ $options }: the one with more votes at an earlier stage went first: { $order }
count-tie-open = {"  "}{ $options }: the rule does not say who goes first
count-others = Would other ways of counting choose otherwise?
count-other-same = {"  "}{ $method }. Chooses the same.
count-other-tied = {"  "}{ $method }. Chooses { $winners }. Tied: { $tied }
count-other-differs = {"  "}{ $method }. Chooses otherwise: { $winners }

## Files with ballots
ballot-file-wrong = { $file }, line { $line }: { $sentence }
ballot-file-missing = The file { $file } is not there, or cannot be read.
ballot-file-ending = A file that ends in “{ $found }” cannot be counted. Use one of these: { $known }.
ballot-file-not-text = This is not readable text. Save the file as UTF-8.
ballot-file-not-rows = Here begins a quotation mark that does not end well. Put two around a text, and write one within the text double.
ballot-file-ends-early = The file ends too early. Are all its lines there?
ballot-file-not-a-number = This says “{ $found }”. Write a whole number, at least { $least } and of at most { $digits } digits.
ballot-file-not-money = This says “{ $found }”. Write an amount above nothing, such as 1500 or 1500.25.
ballot-file-not-a-line = This line cannot be understood: “{ $found }”. Write a ballot such as 12: 3,1,2, and a name as in the format's example.
ballot-file-fields = There are { $found } values here. Write { $expected }.
ballot-file-column = The column { $column } is missing. Put that name in the line with column names.
ballot-file-section = The part { $section } is missing or in the wrong place. Write META first, then PROJECTS, then VOTES.
ballot-file-setting = { $setting } is missing or unknown. Write one of these: { $known }.
ballot-file-unknown-option = There is no option “{ $found }”. Use only the options that the file names.
ballot-file-option-twice = “{ $found }” is here twice. Write each option once.
ballot-file-count = { $setting } says { $said }, but there are { $found }. Correct the number, or see whether lines are missing.
ballot-file-too-few = There are too few options. Name at least two.
ballot-file-equal-ranks = Options are equal here, or a rank is empty. A file that ends in { $ending } cannot say that. Use toc or toi.
ballot-file-not-complete = Not every option is here. In a file that ends in { $ending } they must be. Use soi or toi.
count-wrong-method = These ballots cannot be counted by { $method }. Choose one of these: { $known }.
count-lot-needs-seed = A lot needs a number or word that was known beforehand. Give it with --seed.
count-no-costs = These options cost nothing, so the cheapest cannot go first.

## The participation ladder
rung-inform = informing
rung-consult = consulting
rung-advise = advising
rung-coproduce = co-producing
rung-codecide = co-deciding
rung-self-manage = self-management
plain-inform = Residents hear what is going on. Nothing is asked.
plain-consult = Residents give their view.
plain-advise = Residents give advice, also when nobody asks for it.
plain-coproduce = Residents are partners: they think it up and make it too.
plain-codecide = Residents decide together with us.
plain-self-manage = Residents decide and do it themselves.
promise-inform = You will hear from us. We ask nothing of you now.
promise-consult = We listen. You will read what we do with it.
promise-advise = We follow your advice, or explain why not.
promise-coproduce = We make it together.
promise-codecide = { $quorum ->
    [0] You help decide. How many people have to take part is not fixed yet.
   *[other] You help decide. The result holds if { $quorum } people take part.
    }
promise-self-manage = You are in charge. The municipality helps.
instrument-broadcast = a message
instrument-activity = an activity
instrument-consultation = a questionnaire
instrument-advisory-poll = a priority poll
instrument-idea = sending in an idea
instrument-joint-task = doing tasks together
instrument-partner-role = a resident as partner
instrument-joint-evaluation = evaluating together
instrument-binding-poll = a binding priority poll
instrument-residents-own = a poll or activity of residents' own
instrument-challenge = the right to challenge
moment-preparation = Preparation
moment-execution = Execution
moment-evaluation = Evaluation
process-draft = draft
process-open = open
process-closed = closed
process-answered = answered
process-evaluated = evaluated
process-archived = archived
process-late = { $state }, late
step-open = open
step-closed = close
step-answered = give feedback
step-evaluated = evaluate
step-archived = archive
room-yes = Yes
room-partly = Partly
room-no = No
need-room = question 1: is there room?
need-room-to-change = room to change something. Without it, asking raises false hope. Pick the rung informing, or make room first
need-embedding = question 2: who does something with it?
need-organisations = question 4: who is active already?
need-moments = question 5: when do residents take part?
need-evaluation-moment = evaluation as a moment (always from co-producing up)
need-purpose = the purpose: what do we ask this for?
need-retention = how long answers are kept
need-answer-date = the day by which residents have an answer
need-partner = a resident who is a partner
need-binding-rule = the rule of the binding poll
need-owner = a resident who is the owner
need-results = the results, for everyone to read
need-feedback = the feedback: what do you do with it?
need-advice-answered = an answer with a reason to each advice
need-decision = the decision that the rule gives, with the count
need-joint-evaluation = looking back together: an answer of at least one resident and one member of staff
need-residents-evaluation = the evaluation by the residents: an answer of at least one resident
need-feedback-sent = the feedback to those who took part
refused-step =
    On the rung { $rung } this is still missing to { $step }:
    { $missing }
refused-instrument = On the rung { $rung } this cannot be done: { $instrument }. { $reason } It can from the rung { $higher } up.
refused-move = The process is on the rung { $rung }. People have answered already. They were made a promise. So it cannot go down to { $lower } any more.
refused-change = This is fixed: residents take part on the strength of it.
refused-closing-day = A questionnaire of this process has a last day that has passed. Make a new one with a later day.
refused-closed-process = This process is closed. No questionnaire can be added.
refused-archived = This process is archived. Nothing about it changes any more.
refused-after-answer = Residents get their answer on { $day }. The questionnaire has to close before.

## What happens with your voice?
button-voice = What happens with your voice?
menu-voice = What happens with your voice?
consent-voice =
    What happens with your voice?
    { $voice }
voice-by-when = You will get an answer on { $day } at the latest.
voice-late = This answer is late. { $organisation } should have given it to you by now.
voice-who-sees = { $organisation } reads what everyone says together. Nobody sees who said what. Everyone can read the results, if at least { $least } people took part.
voice-heading = “{ $subject }”: what happens with your voice?
voice-state = State: { $state }
voice-which = What do you want to know about?
voice-none = There is nothing to take part in now.
consultation-not-yet = This questionnaire is not open yet. Come back later.
feedback-point =
    You said: { $said }
    We do: { $doing }
    Because: { $because }

## Staff: processes
menu-processes = Make and follow processes
processes-heading = Processes
processes-list = { $count ->
    [0] There is no process yet.
   *[other] Tap a process, or make a new one.
}
process-line = { $subject } ({ $state })
process-unknown = There is no process with number { $number }. Type /processes to pick one.
button-new-process = + New process
process-subject = What is it about? Type it in a few words, such as: Green in the Molenwijk.
ask-rung = How much say do residents have?
button-fill-in = Fill in: { $need }
button-step = Now { $step }
button-add-consultation = + Questionnaire
button-consultations = Questionnaires
button-publish = Results for everyone
button-feedback = Write feedback
button-evaluate = Look back: what worked?
button-change-process = Change something
button-all-processes = All processes
button-to-process = ‹ To the process
not-filled-in = (not filled in yet)
all-neighbourhoods = all neighbourhoods
no-organisations = Nobody is active yet
card-state = Process { $number }, state: { $state }
card-neighbourhoods = Neighbourhoods: { $names }
card-promise = Promise: { $promise }
card-answer-date = Answer at the latest: { $day }
card-link = Link for residents, { $title }: { $link }
card-purpose = Purpose: { $purpose } Kept: { $months } months after closing.
card-room = 1. Is there room? { $answer }
card-embedding = 2. Who does something with it? { $answer }
card-rung = 3. Rung: { $rung }
card-organisations = 4. Who is active already?
card-organisation = { $name }: { $what }. Result: { $result }. Contact: { $contact }
card-moments = 5. When do residents take part? { $answer }
card-benefits = 6. What does taking part bring residents? { $answer }
benefits-not-asked = (not asked yet)
benefits-too-few = (shown once { $least } people have answered)
benefits-being-counted = (enough people have answered; shown within a minute)
benefits-after-closing = (shown once more people give the same answer, or after closing)
card-partner = Resident partner: { $name }
card-owner = Resident owner: { $name }
card-binding-rule = Binding poll: { $method }, valid from { $quorum } people and { $threshold }% of the votes. In a tie: { $tie }.
change-which = What do you want to change?
item-rung = Rung
item-subject = Subject
item-neighbourhoods = Neighbourhoods
item-room = 1. Room
item-embedding = 2. Who does something with it?
item-organisations = 4. Who is active already?
item-moments = 5. Moments
item-purpose = Purpose
item-retention = How long answers are kept
item-answer-date = Day of the answer
item-binding-rule = Rule of the binding poll
move-which = To which rung does the process go?
move-sure = { $told ->
    [0] The process goes to the rung { $rung }. { $reason }
   *[other] The process goes to the rung { $rung }. { $reason } The { $told } people who took part are told.
}
button-move = Yes, to this rung
ask-neighbourhoods = For which neighbourhoods is it?
button-some = Pick neighbourhoods
button-all-neighbourhoods = All neighbourhoods
ask-room = Question 1. Is there room in policy, and support, to involve residents? Is there time, and is the outcome still open?
ask-room-because = Why? Type one sentence.
ask-embedding = Question 2. Who does something with it? Type who answers, which department it is and what budget there is.
ask-organisations = Question 4. Which organisations are active already? In the list now: { $known }
button-add-organisation = + Organisation
button-no-organisations = Nobody is active yet
button-no-more-organisations = These are all
ask-organisation-name = What is the organisation called?
ask-organisation-what = What does this organisation do?
ask-organisation-result = What came of it?
ask-organisation-contact = Who can be reached there, and how?
ask-moments = Question 5. When do residents take part? Tap to tick or untick, then tap Done.
ask-purpose = What do we ask this for? Residents read this before they say yes. Type one or two sentences.
ask-retention = How long do we keep answers after closing?
months = { $count } months
ask-answer-date = By when do residents have your answer? Pick a day, or type one, such as 31-12-2026.
ask-method = How is it counted?
binding-approvals = Approval: the most votes
binding-borda = Ranking: points (Borda)
binding-schulze = Ranking: pair by pair (Schulze)
binding-instant-runoff = Ranking: dropping out (instant runoff)
binding-equal-shares = Budget: equal shares
ask-quorum = How many people have to take part at least?
people = { $count } people
ask-threshold = How much of the votes does a proposal need?
per-cent = { $share }%
ask-tie = What holds in a tie?
tie-break-lot = A lot that can be checked
tie-break-council = The council decides
day-unreadable = I cannot read a day in this. Choose a button, or type the day like 31-12-2026 or 31 December.
day-meant = Do you mean this day? Press it, or type another.
day-too-early = Pick a day after { $day }.
ask-moment = To which moment does the questionnaire belong?
button-open-with-process = Open when the process opens
state-waiting = waits for the process
manage-within = In which process is the questionnaire?
manage-no-process = A questionnaire belongs to a process. Make one first.
open-asks-nothing = Note: there is no questionnaire or poll in it yet. So residents get no questions yet. You can also add one after opening.
open-sure =
    Once it is open, subject, purpose, keeping time and day of the answer are fixed. This is what residents read:

    { $voice }
close-sure = Once it is closed nobody can answer any more, and the feedback can be sent.
answered-sure = Nothing was asked, so no answer was promised. The process goes on as answered.
evaluated-sure = It was looked back on. The process goes on as evaluated.
archive-sure = Once it is archived nothing changes any more.
publish-nothing = Nothing was asked, so there are no results.
publish-open = A questionnaire is still open. Close it first: results come when nobody can answer any more.
publish-sure = Everyone can read the result then, with /yourvoice. It has counts in it, no names and no typed answers.
evaluate-draft = The process is not open yet. There is nothing to look back on.
button-not-evaluated = Skip
ask-worked = What worked? Type it in a few sentences.
ask-didnt = What didn't work? Type it in a few sentences.
feedback-heading = Feedback: { $subject }
feedback-none = No feedback was written yet.
feedback-owed = { $count ->
    [one] 1 advice still waits for an answer with a reason.
   *[other] { $count } advices still wait for an answer with a reason.
}
feedback-was-sent = The feedback was sent already.
feedback-not-closed =
    Send the feedback once the process is closed.
    { $reason }
button-answer-point = Answer: { $label }
button-change-point = Change: { $label }
button-change-said = What residents said
button-change-doing = What you do
button-change-because = Why
button-drop-point = Remove
button-keep-point = Leave it so
button-add-point = + Another point
ask-said = What did residents say? Type one sentence.
ask-doing = Residents said: “{ $said }” What do you do with it?
ask-because = Residents said: “{ $said }” Why do you do this, or why not?
send-sure = { $receivers ->
        [0] Nobody took part. It will be with the process.
        [one] 1 person gets this, with the results.
       *[other] { $receivers } people get this, with the results.
    }
button-send-feedback = Send
refused-neighbourhood = Neighbourhood { $code } is not known. Load the file with the neighbourhoods first.
refused-left-out = The questionnaire { $key } has been open already and cannot be left out.
feedback-draft = The process is not open yet. There is nothing to give feedback on.

## Residents with a role in a process, and looking back
role-owner = owner
role-for-residents = This role is for a resident: { $role }. You already work here for the organisation.
role-which-name = What do you want to be called? Staff see this name with the process and your role: { $role }. A first name is enough.
ask-admin-for-link = An admin gives this role: { $role }. The resident gets a link and says yes themselves. Shall we ask the admin to make that link?
button-ask-admin = Ask the admin
notice-wanted-partner = The process “{ $subject }” needs a resident who becomes a partner. Will you make the link?
notice-wanted-owner = The process “{ $subject }” needs a resident who becomes its owner. Will you make the link?
room-too-little = Please note: with this answer the process cannot open on the rung { $rung }. Asking when nothing can change raises false hope. Choose the rung informing, or make room first.
card-looked-back = Looked back with the questionnaire: { $residents ->
    [one] 1 resident
   *[other] { $residents } residents
}, { $organisation ->
    [one] 1 member of staff
   *[other] { $organisation } members of staff
}
card-evaluation = What worked: { $worked } What didn't: { $didnt }
ask-looking-back = How did it go? Write down what worked and what didn't.
ask-looking-back-together = On this rung residents look back themselves, with the questionnaire “How did we work together?”. Send it first. After that you can add what came of it.
button-ask-to-look-back = Send the questionnaire
button-invite-again = Send to whoever was not asked yet
button-write-evaluation = Write down what worked
invited-again = Whoever had not been asked is asked now.
notice-look-back = You took part in “{ $subject }”. How did we work together? What worked, and what didn't? Will you tell us? There are five questions.
button-look-back = Look back

## Told to those who took part, and to staff
notice-moved = You took part in “{ $subject }”. You now have more say: the rung is { $rung }. { $promise }
notice-feedback = You took part in “{ $subject }”. Thank you! This is what we do with what you said.
notice-more = There is more to read. Tap the button.
notice-late = The answer to residents is late: { $subject } (process { $number }). Write the feedback and send it.
act-process-made = process made
act-process-changed = process changed
act-process-moved = process moved to another rung
act-process-opened = process opened
act-process-closed = process closed
act-process-answered = process answered
act-process-evaluated = process evaluated
act-process-archived = process archived
act-process-loaded = process loaded from a file
act-form-loaded = questionnaire kept from a file
act-consultation-planned = questionnaire made ready
act-results-published = results published
act-feedback-written = feedback written
act-feedback-changed = feedback changed
act-feedback-dropped = feedback taken away
act-feedback-sent = feedback sent
act-evaluation-written = evaluation written down
button-remove-waiting = Take away
act-consultation-removed = questionnaire taken away before it opened

## Own data and being forgotten
menu-my-data = Read what we keep about you
menu-forget-me = Erase all your data
nobody-known = This is an old message. Type /start to begin.
my-data-heading = This is what we keep about you
my-data-account =
    Your number in the chat app: { $number }
    Your language: { $language }
    You have been here since { $since }.
    We do not keep your name or phone number.
my-data-role = Your role: { $role }. The admin wrote with it: { $note }
my-data-agreed = You took part from { $day } on.
my-data-sent = You sent this. Only you see that these answers are yours:
my-data-not-sent = You have not sent this yet. So far it says:
my-data-rest =
    We also keep:
    – chats, and how far you are in them: { $conversations }
    – messages we sent you: { $messages }
    – questionnaires we do not ask you about again: { $refused }
    – lines about you in the log, without a name: { $acts }
button-as-file = Send me this as a file
button-forget-me = Erase all my data
my-data-file = Here is everything we keep about you. You can save the file or pass it on. Take care: your answers are in it.
my-data-file-name = mydata.json
forget-heading = Erase all your data?
forget-sure =
    We erase everything we keep about you: your number, your language, your roles, your sign-ups for activities, and your answers to questionnaires that are still open.

    Questionnaires that are closed already: your answers still count. Nobody can find out any more that they were yours, and neither can we.

    This cannot be undone. The messages in this chat you erase yourself, in your chat app.
button-forget-yes = Yes, erase everything about me
button-forget-no = No, erase nothing
forget-kept = That is fine. Nothing was erased.
forgotten = Everything is erased. We know nothing about you any more. Thank you for having been here. Would you like to take part again later? Then type /start. You will begin from nothing.

## Open answers and themes
button-open-answers = Read open answers
open-answers-heading = Open answers
open-answers-none = You can read open answers once at least { $least } people typed something at a question. What people typed at “Something else, namely …” you can only read after closing.
open-answers-which = Of which question do you want to read the answers? Their order is random. Phone numbers, addresses and the like are taken out.
open-answers-how = Tap a number to give that answer a theme.
open-answers-theme = { $name }: { $count }
theme-heading = Which themes go with this answer?
themes-now = { $count ->
    [0] This answer has no theme yet.
   *[other] Themes now: { $names }
}
theme-type-name = What is the theme called? Type one or two words, such as: busy traffic.
button-new-theme = + New theme
button-to-answers = Done, back to the answers
act-open-answers-read = open answers read
act-answer-marked = theme of an open answer changed

## Reminding those who have not sent
button-remind = Send a reminder
button-remind-yes = Yes, send the reminder
button-remind-no = No, back
remind-sure = { $count ->
    [one] 1 person has not sent yet. They get one reminder, not in the evening or at night. You can do this only once.
   *[other] { $count } people have not sent yet. They get one reminder, not in the evening or at night. You can do this only once.
}
remind-too-late = The questionnaire closes before the quiet hours are over. It is too late for a reminder.
remind-done-before = The reminder was sent already.
reminded = { $count ->
    [one] 1 reminder goes out.
   *[other] { $count } reminders go out.
}
notice-not-sent = Would you still like to take part in “{ $title }”? You can until { $until }. You get only one reminder of this.
button-take-part = Yes, I will take part
button-no-reminders = Do not ask me this again
no-reminders = That is fine. We will not ask you about this again. You can always take part: type /start.
act-reminded = reminder sent

## Questions about oneself
asked-once = We ask this once. Your answer is kept apart from your name and number. You can erase it with /mydata.
button-same-as-before = Same as last time: { $answer }
button-erase-background = Erase my age and neighbourhood
background-erased = Your age and neighbourhood are erased. Next time we will ask again.
my-data-background = About yourself: { $answer }
## Numbers, dates, places and notes in a questionnaire
question-type-number = Type a number, for example 3.
question-type-decimal = Type a number, for example 3 or 2.5.
number-unreadable = I cannot read that as a number. Type digits only, for example 3.
number-not-whole = Type a whole number, without a fraction.
number-too-low = That number is too low. Type { $least } or more.
number-too-high = That number is too high. Type { $most } or less.
question-type-date = Type a date, for example 31-12-2026 or 31 December 2026.
date-unreadable = I cannot read that as a date. Type the day, the month and the year, for example 31-12-2026.
date-outside = Choose a day from { $first } up to and including { $last }.
question-place = Type an address or say in words where it is. Or send a location: tap 📎 and then Location.
answer-pin = place on the map ({ $where })
button-note-read = Go on
button-acknowledge = Yes, that is fine

## The checker of questionnaires
check-found = { $count ->
    [one] The checker found 1 point. Look at it before you open.
   *[other] The checker found { $count } points. Look at them before you open.
}
check-stops = The questionnaire cannot open like this: residents would get stuck. Mend the points and send the questionnaire again.
fault-circular = Question { $number }: its condition points round in a circle to the question itself. Take one of the conditions away.
fault-asks-later = Question { $number }: its condition looks at question { $other }, which only comes later. Put question { $other } earlier.
fault-no-such-choice = Question { $number }: its condition names the answer “{ $choice }”, which is not there. Write the name as it is among the choices.
fault-unreachable = Question { $number }: nobody can get this question, whatever they answer. Change its condition or take the question out.
fault-required-hidden = Question { $number } is required, but its condition hides it from everyone. Change the condition.
fault-asks-nothing = There is no question in it yet. Add a question.
fault-untranslated = { $number ->
    [0] The title or the purpose, “{ $text }”: the translation is missing ({ $languages }). Add it, or people see Dutch.
   *[other] Question { $number }, “{ $text }”: the translation is missing ({ $languages }). Add it, or people see Dutch.
}
fault-too-long = Question { $number }: the text with its hint is { $count } characters long. { $most } fit. Make it shorter.
fault-button-too-long = Question { $number }: “{ $label }” is too long for a button. { $most } characters fit. Make it shorter.
fault-past = { $number ->
    [0] The title or the purpose says { $day }. That day is past. Is that right?
   *[other] Question { $number } says { $day }. That day is past. Is that right?
}

## Forms: questionnaires as a spreadsheet
menu-form = Send a questionnaire as a spreadsheet
form-heading = A questionnaire as a spreadsheet
form-send = Send me an XLSForm as a file (.xlsx, smaller than 1 MB). Tap 📎 and then File.
form-no-file = Send a file that ends in .xlsx.
form-wrong = { $count ->
    [one] 1 thing is not right. Nothing was kept. Mend it and send the file again.
   *[other] { $count } things are not right. Nothing was kept. Mend them and send the file again.
    }
    { $problems }
form-kept = This questionnaire is kept. It stands with the questionnaires that you can open in a process: type /processes.
form-thrown = That is fine. Nothing was kept.
button-form-keep = Keep
button-form-throw = Do not keep
form-problem = Sheet { $sheet }, row { $row }, column { $column }: { $what }
form-no-workbook = I cannot read this file. Save it as an Excel workbook (.xlsx) and send it again.
form-too-large = This file is too large. A questionnaire is smaller than 1 MB. Take out pictures and empty sheets.
form-too-long = this sheet is too long. Take out everything after this row.
form-no-survey = There is no sheet “survey” with questions. Name the sheet with the questions “survey”.
form-no-questions = there is no question in it. Write, for example, “text” in the column “type”.
form-unknown-type = “{ $type }” is nothing I can ask. Write select_one, select_multiple, integer, decimal, range, text, date, geopoint, note, acknowledge or calculate, or take the row out.
form-no-repeat = questions cannot be repeated. Take out begin repeat and end repeat.
form-empty-group = there is no question in this group. Put one in it or take the group out.
form-no-group-open = a group ends here that did not begin. Take the row out.
form-group-stays-open = this group does not end. Put a row with “end group” below its last question.
form-unknown-column = the bot does not use this column. Clear the cell.
form-unknown-parameter = “{ $name }” cannot be used here. Take it out. A range can have start, end and step; a choice can have randomize=true.
form-whole-parameter = write a whole number at “{ $name }”, for example { $name }=5.
form-bad-name = “{ $name }” cannot be a name. Write at most 32 letters, digits and _, beginning with a letter.
form-double-name = the name “{ $name }” is taken. Choose another name.
form-no-label = the text is missing. Write here what people get to read.
form-no-dutch = the Dutch text is missing. Write it in the column { $heading }.
form-unknown-language = I do not know which language this is. Put its code behind it, as in label::Nederlands (nl).
form-answer-in-text = an earlier answer cannot be shown in a text. Write the text without ${"{"}…{"}"}.
form-text-too-long = this text is too long. { $most } characters fit.
form-yes-or-no = write yes or no here.
form-asks-unknown = there is no earlier question “{ $name }”. Write its name as in the column name, and put that question earlier.
form-no-list-name = the name of the list is missing. Write the name that stands behind select_one on sheet survey.
form-bad-choice = “{ $name }” cannot be the name of a choice. Write at most 32 letters, digits and _.
form-list-size = the list “{ $list }” has { $count } choices on sheet choices. Give it at least 2 and at most { $most }.
form-no-such-column = there is no column “{ $name }” on the sheet choices. Add it, or write an answer as ${"{"}{ $name }{"}"}.
form-does-not-fit = I cannot ask this row as a question. Take out columns that are not needed, or write the question as a simpler type, such as “text”.
form-range-order = in a range, start cannot be more than end, and step is at least 1. Write, for example, start=0 end=10 step=1.
form-groups-too-deep = there are too many groups in groups. Their names together are longer than { $most } characters. Shorten the names or take a group out.
form-too-many = this is one question too many. A questionnaire has at most { $most } questions. Take out questions from here on.
expression-too-long = this condition is longer than { $most } characters. Make it shorter, or put a part of it in an earlier row with calculate.
expression-too-deep = there are too many brackets within brackets in this condition. Make it simpler.
expression-breaks-off = this condition breaks off: something is missing at the end, such as a value or a bracket. Write, for example, ${"{"}age{"}"} > 17 or selected(${"{"}problems{"}"}, 'sleep').
expression-unexpected = “{ $found }” cannot stand at this place in the condition. Write, for example, ${"{"}age{"}"} > 17 or selected(${"{"}problems{"}"}, 'sleep').
expression-bare-word = “{ $found }” stands by itself in the condition. If it is an answer, write '{ $found }'. If it is a question, write ${"{"}{ $found }{"}"}.
expression-function = I do not know { $found }(). These can be used: { $known }.
expression-arguments = between the brackets of { $found }() belongs another number of values: { $count }. Put commas between them.
expression-quote = there is a double quotation mark in “{ $found }”. Take it out on the sheet choices.

## Activities
activity-offer =
    There is a free place at “{ $title }”, { DATETIME($start_at, dateStyle: "full", timeStyle: "short") }.

    Do you still want to come? The place is yours until { DATETIME($until_at, dateStyle: "full", timeStyle: "short") }. After that it goes to the next person.
activity-reminder =
    You are coming to “{ $title }”.
    When: { DATETIME($start_at, dateStyle: "full", timeStyle: "short") }
    Where: { $place }

    Can you not come after all? Then tap the button. Someone else can come.
activity-moved =
    “{ $title }” is at another time.
    It was: { DATETIME($was_at, dateStyle: "full", timeStyle: "short") }
    Now: { DATETIME($start_at, dateStyle: "full", timeStyle: "short") }
    Where: { $place }

    You are still signed up. Can you not come then? Tap the button.
activity-cancelled = “{ $title }” on { DATETIME($was_at, dateStyle: "full", timeStyle: "short") } is not going ahead. You do not have to do anything.
button-take-place = Yes, I am coming
button-not-coming = I can't come after all
button-no-longer-wait = I no longer want to wait
button-wait = Put me on the waiting list
button-come-with = { $guests ->
    [0] I am coming alone
    [one] I am coming with 1 guest
   *[other] I am coming with { $guests } guests
}
button-tell-name = Give my first name
menu-organise = Make and change activities
organise-heading = Organise activities
organise-list = { $count ->
    [0] There is no activity now. Make a new one.
   *[other] Tap an activity to change it, or make a new one.
}
button-new-activity = + New activity
menu-activities = Activities: what is there to do?
activities-heading = Activities
button-all-activities = ‹ All activities
activities-list = { $count ->
    [0] There are no activities now. Have another look later.
   *[other] This is what there is to do soon. Tap an activity to take part.
}
activities-line = { $moment } – { $title }
activities-line-yours = ✓ { $moment } – { $title } (you take part)
activities-line-full = { $moment } – { $title } (full)
activity-unknown = This activity is not there (any more). Type /activities to see what there is.
activity-when = When: { $moment }
activity-until = {" "}to { $time }
activity-where = Where: { $place }
activity-for-everyone = For whom: everyone
activity-for = For whom: residents of { $names }
activity-free-of-charge = Costs: free
activity-costs = Costs: { $amount } a person
activity-places = Places: { $places }, still free: { $free }
activity-is-cancelled = This activity is not going ahead.
activity-has-begun = You can no longer sign up: the activity has begun.
activity-is-full = All places are taken. On the waiting list you hear when a place becomes free.
activity-you-wait = You are on the waiting list. You get a message when there is a place for you.
activity-you-are-offered = There is a free place for you. Do you want to come?
activity-you-come = { $guests ->
    [0] You are coming.
    [one] You are coming, with 1 guest.
   *[other] You are coming, with { $guests } guests.
}
activity-which-name = Type your first name. Only the organiser sees it, on the list of this activity.
moment-how = Tap a day, or type day and time. For example: Thursday 14 May 7.30 pm, or: Saturday 10 am.
moment-which-day = I read “{ $words }”. On which day is it? Tap a day, or type it.
moment-what-time = I read “{ $words }”. At what time is it? Tap a time, or type it, for example 7.30 pm.
moment-which = I read “{ $words }”. Do you mean this? Tap the right moment, or type it in another way.
moment-unclear = I do not understand when it is. Type day and time, for example: Thursday 14 May 7.30 pm.
moment-past = That moment has passed. Type a moment that is still to come.
moment-no-such-day = There is no such day. Check it and type day and time.
moment-clock-change = The clock changes at that moment. Choose another time.
activity-which-title = What is the activity called? Type a short title, for example: Walking together.
activity-which-moment = When is it?
activity-which-place = Where is it? Type the place, for example: Community centre, Kerkstraat 1. You can also send a location on the map first.
activity-which-about = What else should people know? For example: there is a lift, there is an interpreter, bring a drink.
activity-how-many = How many people can come? Tap a number, or type it.
activity-wrong-places = Type a whole number from 1 to { $most }.
activity-which-costs = What does it cost a person? Tap Free, or type the amount, for example 2.50.
activity-wrong-costs = That is not an amount. Type it like this, for example: 2.50.
activity-for-whom = For whom is it?
activity-how-often = How often is it?
activity-how-many-times = How many times?
activity-repeats = This is the first time. The other times are put in the list too.
activity-signed-up =
    Signed up: { $accounts }. Places taken, with guests: { $people }.
    Link for residents: { $link }
activity-preview = This is how residents see it. Is all of it right?
activity-move-to = To which moment?
activity-move-sure = New moment: { $moment }. Those who signed up get a message at once: { $people }.
activity-cancel-sure = Are you sure? Those who signed up get a message at once: { $people }. This cannot be undone.
activity-copy-to = When is the new one?
activity-edit-what = What do you want to change? It holds for all its times.
button-nothing-more = Nothing more
button-no-limit = As many as want to
button-free = Free
button-for-everyone = Everyone
button-for-neighbourhoods = Choose neighbourhoods
button-publish-activity = Publish
button-once = Once
button-every-week = Every week
button-every-two-weeks = Every two weeks
button-every-month = Every month
button-change-title = Title
button-change-place = Place
button-change-places = Number of places
button-change-costs = Costs
button-change-about = What people should know
button-who-comes = Who is coming?
button-who-came = Who was there?
button-edit-activity = Change
button-move-activity = Move
button-cancel-activity = Cancel
button-copy-activity = Copy
button-move-now = Yes, move it
button-cancel-now = Yes, cancel it
button-leave-it = No, leave it
attendance-line = { $guests ->
    [0] – { $name }
   *[other] – { $name } + { $guests }
}
attendance-line-waiting = – { $name } (waiting list)
attendance-nameless = participant { $number }
attendance-nobody = Nobody has signed up yet.
attendance-who-came = Tap who was there, and then Done. Ticked: { $count }.
on-activity = activity { $number }
act-activity-made = activity made
act-activity-changed = activity changed
act-activity-moved = activity moved
act-activity-cancelled = activity cancelled
act-attendance-marked = attendance filled in
my-data-sign-up = You signed up for “{ $title }”, { $moment }. Guests: { $guests }. First name for the organiser: { $name }
my-data-organised = You made this activity: { $title }
## Activities: tasks, files, the door, afterwards
activity-place-pinned = The place on the map is kept. Now type what the place is called, for example: Community centre, Church Street 1.
activity-all-day = { $days ->
    [one] { $first }, all day
   *[other] { $first } until { $last }, whole days
}
activity-tasks = Help wanted: { $titles }
activity-you-help = You help: { $title }.
activity-you-are-reminded = You get a reminder beforehand.
activity-you-are-not-reminded = You get no more reminders.
activity-which-reminders = When do people get a reminder? Whoever chose that for themselves keeps their own choice.
activity-which-picture = Send a picture. Or take the picture away.
activity-no-picture-sent = That is no picture. Send a picture, or press the button.
activity-which-task = { $count ->
    [0] What can people help with? Make a task. Who helps takes no ordinary place.
   *[other] Press a task to take it away, or make a new one.
}
activity-which-times = This activity takes place more often. For which times does this hold?
activity-door = Whoever comes in scans this code and is then marked as present. The code works from an hour before the start until an hour after the end.
activity-calendar-file = Open the file. Then the activity is in your calendar.
activity-calendar-file-name = activity.ics
task-line = { $title } ({ $places ->
    [one] 1 place
   *[other] { $places } places
})
task-which-title = What is there to do? Type it briefly, for example: cook soup.
task-how-many = How many people does it take? Press a number, or type it.
task-take-away = Do you want to take away the task “{ $title }”?
task-is-done = Somebody helps with this task already. It stays.
attendance-helps = { " " }(helps: { $title })
button-no-picture = No picture
button-change-picture = Picture
button-change-reminding = Reminders
button-change-tasks = Tasks to help with
button-new-task = + New task
button-take-task-away = Yes, take it away
button-only-this-time = Only this time
button-later-times-too = { $count ->
    [one] The time after it too
   *[other] The { $count } times after it too
}
button-door = QR code for at the door
button-help-with = I help: { $title } ({ $left } more needed)
button-with = { $guests ->
    [0] Alone
    [one] With 1 guest
   *[other] With { $guests } guests
}
button-no-help = I come, but do not help
button-map = Show on the map
button-picture = Show the picture
button-to-calendar = Put in my calendar
button-to-activity = To the activity
button-to-activities = To all activities
button-see-and-join = Look and join in
button-my-reminders = My reminders
button-remind-both = A day and two hours before
button-remind-day = Only a day before
button-remind-hours = Only two hours before
button-remind-none = No reminder
button-remind-as-given = As the organiser sets it
reminding-heading = My reminders
reminding-which = When do you want a reminder of an activity? This holds for all activities that you go to.
reminding-chosen = Kept. You chose: { $wish }. You can always change this with /reminders.
door-present = Welcome to “{ $title }”. You are marked as present.
door-full = You were not on the list of “{ $title }” and all places are taken. Ask the organiser whether you can join.
door-not-now = This code only works around the time of the activity. Look when “{ $title }” is.
evaluation-asked = You were at “{ $title }”. How was it? These are a few short questions.
button-tell-how-it-was = Tell how it was
evaluation-too-few = Fewer than { $least } people filled in the evaluation of “{ $title }” ({ DATETIME($start_at, dateStyle: "full") }). Then we show no answers, because they are too easy to recognise.
evaluation-summary = This is what people thought of “{ $title }” ({ DATETIME($start_at, dateStyle: "full") }). Filled in: { $sent }.
evaluation-very-good = 😀 very good: { $count }
evaluation-good = 🙂 good: { $count }
evaluation-all-right = 😐 all right: { $count }
evaluation-bad = 🙁 bad: { $count }
evaluation-very-bad = 😢 very bad: { $count }
evaluation-hidden = We do not show how many people gave the other answers: that is about fewer than { $least } people, or would give them away.
calendar-heading = Calendar
calendar-send = Send a calendar file (.ics). The bot makes activities of it. When you send a new version later, the bot brings them up to date; nothing is doubled.
calendar-no-file = That is no calendar file. Send a file that ends in .ics, of at most 1 MB.
calendar-wrong = { $count ->
    [one] 1 thing in this file is wrong. Nothing was loaded. Correct it and send the file again.
   *[other] { $count } things in this file are wrong. Nothing was loaded. Correct them and send the file again.
}

    { $problems }
calendar-problem = line { $line }, “{ $title }”: { $why }
calendar-not-utf-8 = the file is no text in UTF-8. Save it again from your calendar.
calendar-broken = here I cannot read on: { $words }
calendar-no-events = there is not a single event in it.
calendar-unreadable = this I cannot read: { $words }
calendar-no-uid = the UID is missing. Without a UID everything would be doubled at the next loading.
calendar-long-uid = the UID is longer than 255 characters.
calendar-no-start = the start (DTSTART) is missing.
calendar-no-title = the title (SUMMARY) is missing.
calendar-ends-before = the end lies before the start.
calendar-unknown-clock = I do not know the time zone { $words }.
calendar-too-often = this repeats more than once a day ({ $words }).
calendar-two-rules = it has more than one repeat (RRULE).
calendar-range = this change holds for all times after it (RANGE). That I cannot read; save them as single times.
calendar-too-many = there are more than { $words } times in it. Make the file smaller.
calendar-found = { $count ->
    [0] There is nothing to come in it.
    [one] There is 1 activity to come in it:
   *[other] There are { $count } activities to come in it:
}
calendar-line = { $times ->
    [one] – { $moment } { $title }
   *[other] – { $moment } { $title } ({ $times } times)
}
calendar-past = Over, so not loaded: { $count }.
calendar-private = Marked as private, so not loaded: { $count }.
calendar-says-nothing-of = A calendar says nothing about places and costs. New activities are free and without a limit. You can change that afterwards.
calendar-thrown = Nothing was loaded.
calendar-loaded = The calendar is loaded
calendar-new = New: { $count }
calendar-changed = Changed: { $count }
calendar-same = The same as before: { $count }
calendar-newer = Changed here since, and left so: { $count }
calendar-not-theirs = Of another process, and left so: { $count }
calendar-yours = { $count ->
    [one] This is your activity, as a calendar file.
   *[other] These are your { $count } activities, as a calendar file.
}
calendar-nothing-of-yours = You have not made an activity yet.
button-calendar = Calendar file (.ics)
button-calendar-export = My activities as a file
button-calendar-load = Load
button-calendar-throw = Do not load
on-activities = activities
act-calendar-loaded = calendar loaded
my-data-reminding = Your choice of reminders of activities: { $wish }

## Priority polls
ballot-approve = { $most ->
    [0] Tick what you support. You may choose as many as you like.
   *[other] Tick what you support. You choose { $most } at most.
    }
ballot-budget = There is { $budget } to spend. Tick what you want, as long as the money lasts.
ballot-money-left = Left: { $left }
ballot-too-dear = This costs { $cost }. There is { $left } left. Take something away first.
ballot-rank = First tap what matters most to you. Then what comes next. Stop when you like.
button-rank-undo = ↶ Take away: { $option }
ballot-ranked-already = This is in place { $place } already.
ballot-place-taken = Place { $place } cannot be filled now. Your list is below.
ballot-points = You have { $points } points. Each tap gives 1 point.
ballot-points-left = Points left: { $left }
button-point-less = − 1 point
ballot-no-points-left = You do not have enough points left. Take a point away somewhere first.
ballot-pairwise = Which matters more to you? Choose one of the two. Stop when you like.
ballot-chosen-over = { $winner } over { $loser }
button-pair-undo = ↶ Take the last choice away
ballot-empty = You have chosen nothing yet. Tap something, or vote blank.
ballot-blank = Blank: you take part, but choose nothing.
button-blank = Vote blank
button-ballot-done = Done choosing
button-ballot-done-ranked = Done choosing ({ $count } of { $total })
button-ballot-done-money = Done choosing ({ $left } left)
button-ballot-done-points = Done choosing ({ $left } left)
button-change-ballot = Change my choice
button-explain = Explain the options
button-explain-not = Leave the explanation out
rule-heading = This is how the poll works:
rule-binding = The outcome is a decision. Nobody can change these rules any more.
rule-advisory = The outcome is advice.
rule-budget = There is { $budget } to spend.
rule-places = { $count ->
    [one] 1 option wins.
   *[other] { $count } options win.
    }
rule-quorum = The outcome holds if at least { $quorum } people take part. A blank vote counts for this.
rule-threshold = { $places ->
    [0] An option has to be on at least { $threshold } of each 100 ballots. Blank ones do not count for this.
    [one] An option has to be in place 1 on at least { $threshold } of each 100 ballots. Blank ones do not count for this.
   *[other] An option has to be among the first { $places } on at least { $threshold } of each 100 ballots. Blank ones do not count for this.
    }
rule-lot = In a tie lots are drawn. Anyone can draw them again, with this number: { $seed }
rule-council = In a tie the council chooses.
rule-interim-nobody = Nobody sees interim results
rule-interim-staff = Staff may see interim results
rule-interim-everyone = Everyone may see interim results
poll-so-far = So far: the poll is still open.
poll-final = Final: nobody can vote any more.
poll-response =
    Reached: { $reached }
    Voted: { $voted }
    Turnout: { $turnout }%
poll-hidden = The results cannot be seen yet.
decision-quorum-missed = No outcome: { $voted } people took part. It had to be at least { $quorum }.
decision-quorum-met = { $voted } people took part. { $quorum } were needed: that was met.
decision-binding = The decision: { $options }
decision-advice = The advice: { $options }
decision-short = { $places ->
    [0] Too little support, as they are on fewer than { $threshold } of each 100 ballots: { $options }
    [one] Too little support, as they are in place 1 on fewer than { $threshold } of each 100 ballots: { $options }
   *[other] Too little support, as they are among the first { $places } on fewer than { $threshold } of each 100 ballots: { $options }
    }
decision-tied = Tied: { $options }
decision-tied-binding = Tied: { $options }. The council chooses.
decision-nothing = Nothing was chosen.
button-add-poll = + Priority poll
ask-weight = What is the outcome: advice or a decision?
poll-advises = Advice
poll-decides = A decision
refused-no-rule = A poll that decides needs a rule first. Fill in with the process: the rule of the binding poll.
ask-ballot-kind = How do residents choose?
ballot-kind-approve = Ticking what they support
ballot-kind-rank = Putting in order
ballot-kind-points = Dividing points
ballot-kind-budget = Choosing within an amount
ballot-kind-pairwise = Choosing between two, again and again
ask-budget = How many euros are there to spend? Type the amount, such as 20.000.
amount-unreadable = I do not understand this amount. Type it like this: 20.000 or 12,50.
ask-most = How many options may one tick?
at-most = { $most ->
    [0] As many as one likes
   *[other] { $most } at most
    }
ask-points = How many points does everyone get?
so-many-points = { $points } points
ask-poll-title = What is the question? For example: What should come first in the Molenwijk?
ask-options =
    What do residents choose from? Type each option on a line of its own. An explanation may follow, after a bar.

    For example:
    More trees | In the Dorpsstraat and on the square
    A bench
ask-options-with-cost =
    What do residents choose from? Type each option on a line of its own, with what it costs. An explanation may stand between.

    For example:
    More trees | In the Dorpsstraat and on the square | 12.500
    A bench | 900
ask-places = How many options win?
so-many-win = { $count ->
    [one] 1 option
   *[other] { $count } options
    }
no-quorum = That does not matter
no-threshold = That does not matter
ask-interim = Who may see how it stands while the poll is open? Residents read this too.
poll-purpose = You choose what matters most to you. Below is what happens with the outcome.
poll-preview = Open until the end of { $until }. Once it is open, the question, the options and the rules cannot change.
option-wrong = Line { $number }: { $sentence } Then send all the lines once more.
option-twice = “{ $option }” is there already.
option-parts = Type the option, and behind it only what the example has.
option-too-long = An option can be { $most } characters long, the explanation { $description }.
option-no-cost = There is no amount. Type it at the end, after a bar: A bench | 900
option-too-dear = This costs more than { $budget }, so nobody can choose it.
options-how-many =
    { $count ->
        [one] This is 1 option.
       *[other] These are { $count } options.
    } Type at least 2 and at most { $most }, each on a line of its own.
button-decide = State the outcome
button-state-decision = State it
act-poll-opened = opened a priority poll
act-poll-planned = made a priority poll ready
act-decision-stated = stated the outcome of a binding poll
act-ballots-exported = wrote the ballots without persons to a file

## Pictures and places with options and ideas
button-see-picture = 🖼 Picture: { $option }
button-to-ballot = ‹ Back to the ballot
option-picture = In the picture: { $seen }
ask-pictures = Would you like pictures with the options? Tap an option to add one. It works without pictures too.
button-go-on = Continue
ask-picture = Send a picture now. Type below it what can be seen: people who cannot see the picture read that.
ask-picture-seen = What can be seen in the picture? Type it in a sentence, for people who cannot see it.
button-without-picture = No picture after all
button-picture-right = Continue
attached-picture = With a picture. In it: { $seen }
attached-place = With a place on the map.
ask-idea-cost = What does this idea cost? Type the amount, such as 12.500: { $idea }
options-from-ideas = Below are ideas of residents. Tap those that become an option, then type the other options.
button-only-these = Only these ideas
idea-attach = You can still send a picture or a place on the map. You don’t have to.
idea-place = The place on the map: https://www.openstreetmap.org/?mlat={ $north }&mlon={ $east }#map=18/{ $north }/{ $east }
button-see-idea = 🖼 See the picture
button-back-to-idea = ‹ Back to the idea
my-data-idea-picture = With a picture. In it: { $seen }
my-data-idea-place = With a place: { $place }

## Ideas
menu-ideas = Read, support and send ideas
menu-moderate = Judge ideas
ideas-heading = Ideas of residents
ideas-none = There is nothing now for which you can send an idea. Look again later.
ideas-list = { $count ->
    [0] There are no ideas yet. Do you have one?
   *[other] Tap an idea to read and support it. Or send one of your own.
    }
idea-line = { $title } (supported { $count } times)
idea-mine = { $title } ({ $standing })
button-new-idea = + Send an idea
idea-waiting = we are still reading it
idea-asked = we asked you something
idea-accepted = everyone can support it
idea-merged = goes on in another idea
idea-refused = will not go on
idea-option = is in a poll
idea-supported = { $count ->
    [0] Nobody supports this idea yet.
    [one] 1 person supports this idea.
   *[other] { $count } people support this idea.
    }
idea-standing = How it stands: { $standing }.
idea-told = We told you: { $told }
button-support = I support this
button-no-support = I no longer support this
button-reply = Answer
button-all-ideas = ‹ All ideas
idea-too-many = You have sent { $most } ideas already that we still look at. Wait until you hear of them. Type /ideas to see them.
ask-idea-process = What is your idea about?
ask-idea-title = What is your idea? Type it in a few words, such as: A vegetable garden at the school.
ask-idea-words = Tell a little more about it. Why is it good, and where would it be? Write no names or phone numbers in it.
idea-sure = Is this right? { $organisation } reads it first. Then everyone can read it, without your name.
idea-alike = There are ideas like it. Tap them to read: perhaps you want to support one. Is your idea different? Then tap Send. { $organisation } reads it first. Then everyone can read it, without your name.
moderation-heading = Ideas to judge
moderation-none = There are no ideas to judge.
moderation-list = { $count ->
    [one] 1 idea waits.
   *[other] { $count } ideas wait.
    }
idea-within = Process: { $subject }
button-accept-idea = Accept: everyone can support it
button-ask-author = Ask the resident something
button-merge-idea = Merge with another idea
button-refuse-idea = Refuse, with a reason
button-all-waiting = ‹ All ideas that wait
ask-idea-question = What do you want to ask? The resident reads this.
ask-idea-reason = Why will it not go on? The resident reads this.
ask-merge-into = In which idea does it go on?
button-my-idea = To the idea
notice-idea-accepted = Your idea was accepted: { $title }. Everyone can read and support it now. Spread the word!
notice-idea-asked = We read your idea: { $title }. We would like to ask you something. { $told }
notice-idea-merged = Your idea is like another one: { $title }. It goes on as: { $told }. Your support counts there.
notice-idea-refused = Your idea will not go on: { $title }. The reason: { $told }
notice-idea-option = Your idea is in a poll: { $title }. Residents can choose it.
on-idea = idea { $number }
act-idea-accepted = accepted an idea
act-idea-asked = asked about an idea
act-idea-merged = merged an idea
act-idea-refused = refused an idea
my-data-idea = You sent this idea: { $title }. { $words }
my-data-supported = You support this idea: { $title }

## Easy words and other languages in a questionnaire
button-easier = Easier
button-plain-words = Plain text
untranslated-is-dutch = Not everything is translated yet. What is not, you read in Dutch.
## Ambassadors and the counter
menu-interviews = Helping your neighbours take part
interviews-heading = Helping your neighbours take part
interviews-which = For which questionnaire are you going out? Tap it for your link, posters and interviews.
interviews-none = No questionnaire is open now. So there is nobody to ask yet.
interviews-link = This link opens the questionnaire: { $link }
interviews-brought = { $count ->
    [0] Nobody came by your link yet.
    [one] 1 person took part by your link.
   *[other] { $count } people took part by your link.
    }
interviews-done = { $count ->
    [0] You did no interviews yet.
    [one] You did 1 interview.
   *[other] You did { $count } interviews.
    }
interviews-of = { $name }: { $brought } by the link, { $interviews } interviews
button-interview = Interview a neighbour
button-next-neighbour = Next neighbour
button-go-on-interview = Go on with the interview
button-qr = QR code as a picture
button-poster = Poster (A4)
button-cards = Cards (A6)
button-paper-form = Questionnaire on paper
button-all-interviews = ‹ All questionnaires
button-to-card = ‹ Back to the questionnaire
interview-sent = Sent. The answers count. Nobody can read them back, and neither can you.
interview-closed = This questionnaire is not open. Nobody can take part in it now.
interview-in-person = This poll decides. So everyone votes for themselves, with a phone of their own. It cannot be done by interview.
interview-consent =
    Read this aloud to your neighbour:

    { $purpose }
    { $voice }
    You may take part, you do not have to. You can stop at any time. No name goes with your answers. { $months } months after closing we keep only numbers. Once sent, nobody can find your answers again. You can then no longer change or erase them.

    Questions about this? { $contact }

    Tick both lines if your neighbour says yes. Then fill in what your neighbour says.
interview-agreed = My neighbour takes part
interview-old-enough = My neighbour is 16 or older
interview-erase-sure = Are you sure? All that you filled in for this neighbour is erased. It does not count then.
channel-chat = By themselves, in the chat
channel-ambassador = By way of an ambassador
channel-counter = At a counter
act-interview-begun = began with interviews
my-data-interviewer = You asked neighbours to take part in “{ $title }”: { $brought } by your link, { $interviews } interviews. Who they were and what they said is not kept with you.

## Paper
paper-language = In which language?
paper-told = Here is the file. You can print it or pass it on.
qr-told = This code opens { $link }. Show it or pass it on.
paper-name-poster = poster.pdf
paper-name-cards = cards.pdf
paper-name-form = questionnaire.pdf
paper-name-codes = voting-cards.pdf
paper-scan = Scan and take part
paper-how = Point the camera of your phone at the code. The chat Telegram opens. Tap Start.
paper-until = You can take part until the end of { $until }.
paper-promise = Nobody sees who said what. You are 16 or older.
paper-without-phone = No phone, or rather on paper? Ask for it: { $contact }
paper-link = Or type: { $link }
paper-one = Tick one.
paper-date = Write day, month and year.
paper-approve = { $most ->
    [0] Tick what you support. You may choose as many as you like.
   *[other] Tick what you support, at most { $most }.
    }
paper-rank = Put a 1 beside what matters most to you, a 2 beside what comes next, and so on. Stop when you like.
paper-points = You have { $points } points. Write in each box how many points it gets.
paper-budget = There is { $budget } to spend. Tick what you want. Together it may not cost more.
paper-if-it-applies = Leave this out if it does not apply to you.
paper-no-name = Do not write your name on this paper. You may leave questions out.
paper-kept = A member of staff types your answers in, without a name. { $months } months after closing we keep only numbers. Once typed in, nobody can find your answers again.
paper-hand-in = Hand the paper in on or before { $until }.
paper-contact = Questions? { $contact }
paper-agree = I take part and I am 16 or older.
paper-code = My voting code:
paper-thanks = Thank you. Fold the paper and hand it in.
paper-vote-scan = Scan the code, or type it in the chat:
paper-vote-once = One code is one vote. Keep it safe. No phone? Ask for help: { $contact }

## Voting codes and who may vote
ask-voters = Who may vote? After opening this does not change.
voters-everyone = Everyone
voters-codes = Those with a voting code
voters-neighbourhoods = Those who live in the neighbourhoods of the process
rule-voters-everyone = Everyone of 16 or older may vote.
rule-voters-neighbourhoods = Those may vote who live in: { $names }.
rule-voters-codes = Those may vote who have a voting code. One code is one vote.
voter-where = In which neighbourhood do you live?
voter-elsewhere = This poll is for people who live in: { $names }. You say that you live elsewhere. So you cannot vote here. Is your neighbourhood wrong? Then choose another one.
button-other-neighbourhood = Choose another neighbourhood
button-not-voting = Then I will not vote
voter-left = That is fine. Nothing of it is kept.
code-ask = What is your voting code? It is on your card. Type the ten letters and digits.
code-ask-neighbour = What is your neighbour's voting code? Type the ten letters and digits on the card.
code-wrong = This code is not right. Look at the card and type it again. After five wrong codes you have to wait an hour.
code-used = This code was used before. One code is one vote. Is that not right? Ask whoever gave you the card.
code-too-often = You typed a wrong code five times. Try again in an hour.
button-codes = Voting codes
button-interviews = Interviews, poster and paper
button-who-voted = Who voted?
codes-unknown = No voting codes go with this poll.
codes-made = { $count ->
    [0] There are no voting codes yet.
    [one] There is 1 voting code.
   *[other] There are { $count } voting codes.
    }
codes-how = You get cards to print, eight on a sheet. We do not keep the codes themselves: a card that is lost cannot be printed again. Make a new code then.
button-make-codes = Make voting codes
codes-how-many = How many voting codes do you want to make? Type a number from 1 to { $most }. Making thousands of cards takes half a minute.
codes-wrong-number = That cannot be. Type a number from 1 to { $most }.
codes-fewer-left = A colleague has just made voting codes too, so none were made now. This many can still be made: { $left }. Try again with at most that number.
codes-told = Here are { $count } cards. Print them now: later you cannot. Whoever has a card can vote with it once.
button-to-codes = ‹ To the voting codes
button-to-poll = ‹ To the poll
act-codes-made = voting codes made
act-who-voted-read = looked at how many people voted
who-voted-heading = Who voted?
who-voted =
    Voted with an account of their own: { $sent }
    Began, but did not vote: { $unsent }
    What anyone voted does not stand here.
who-used-codes = Voting codes made: { $made }, used: { $used }

## What residents begin and propose
menu-initiative = Begin or propose something yourself
menu-proposals = Answer what residents propose
button-initiative = Begin something yourself
button-to-start = ‹ To the beginning
initiative-none = Nothing is open now in which you can begin something yourself.
initiative-which = In what do you want to begin something?
initiative-here = { $reason } What do you want to do?
button-own-activity = Begin an activity
button-own-poll = Ask the neighbourhood something
button-challenge = Take over a task of the municipality
button-propose-activity = Propose an activity
mine-proposed = Your proposal: { $title }
mine-asked = Your question: { $title }
mine-to-come = Your activity: { $title } ({ $moment })
button-all-own = ‹ What you began
own-poll-too-many = You have { $most } questions open already. Close one first.
act-own-poll-started = resident started a poll
act-own-poll-closed = poll of a resident closed
proposal-unknown = This proposal is not there. Type /takepart to see what you began.
proposal-too-many = { $most } proposals of yours are waiting for an answer already. You will get those answers first.
ask-proposal-words = Tell more about it. What will you do, and what do you need?
ask-challenge-task = Which task do you want to take over? Type it in a few words, such as: looking after the green in the Lindehof.
ask-challenge-how = How do you want to do it, and with whom?
ask-challenge-needed = What do you need for it from the municipality? Think of money, tools or a key.
proposal-sure = { $organisation } reads this and answers with a reason, on { $day } at the latest.
proposal-waiting = You will get an answer, on { $day } at the latest.
proposal-asked = There is a question for you.
proposal-accepted = It can be done.
proposal-refused = It cannot be done.
proposal-of-activity = A resident wants to hold this activity. It belongs to: { $subject }
proposal-of-challenge = A resident wants to take over this task (right to challenge). It belongs to: { $subject }
proposal-answer-by = Answer by: { $day }
proposal-is-past = This moment has passed. Ask the resident for a new one.
proposal-line = { $title }
proposal-line-late = { $title } (late)
proposals-heading = What residents propose
proposals-none = No proposal is waiting for an answer.
proposals-list = { $count ->
    [one] 1 proposal is waiting for an answer.
   *[other] { $count } proposals are waiting for an answer.
}
button-all-proposals = ‹ All proposals that wait
button-accept-proposal = Yes, this can be done
ask-proposal-accepted = What do you agree on with the resident, and why? The resident reads this.
notice-proposal-accepted = Your proposal “{ $title }” can go ahead. { $told }
notice-proposal-asked = There is a question about your proposal “{ $title }”: { $told }
notice-proposal-refused = Your proposal “{ $title }” cannot go ahead. The reason: { $told }
notice-proposal-late = The answer to a resident's proposal is late: { $title }. Type /requests and answer it.
button-my-proposal = My proposal
button-answer-proposals = Give an answer
act-proposal-accepted = resident's proposal accepted
act-proposal-asked = question asked about a proposal
act-proposal-refused = resident's proposal refused, with a reason
on-proposal = proposal { $number }
button-from-idea = Carry out a resident's idea
activity-which-idea = Which idea becomes an activity? Its author is asked to help.
idea-activity = has become an activity
notice-idea-activity = Your idea “{ $title }” is an activity now. Do you want to help?
button-help-along = Yes, I will help
notice-wants-to-help = The resident who thought of “{ $title }” comes and wants to help.
button-see-who-comes = See who comes


## Making a questionnaire
menu-questionnaire = Make or change a questionnaire
act-form-made = questionnaire made
act-answers-exported = answers written as a table
act-form-changed = questionnaire changed
act-form-thrown-away = questionnaire thrown away
button-to-questionnaire = ‹ To the questionnaire
button-to-rehearsal = ‹ To the rehearsal
making-would-stop =
    This cannot be, since this questionnaire waits to be opened. Nothing was changed.
    { $reasons }
button-add-question = + Add a question
button-more-questions = + Next question
button-keep-as-it-is = ‹ Leave it as it is
button-keep-question = ‹ Keep it
making-heading = Making questionnaires
making-list = { $count ->
    [0] There is no questionnaire of your own yet. Make one.
    [one] There is 1 questionnaire of your own. Tap it to go on, or make a new one.
   *[other] There are { $count } questionnaires of your own. Tap one to go on, or make a new one.
}
making-begin = What is the new questionnaire called? Type the title. Or begin with a copy.
making-copy-of = Copy of: { $title }
making-which-title = What is the questionnaire called? Type the title.
making-which-purpose = Why do you ask this, and what will you do with it? Type a few short sentences. Residents read this before the first question.
making-no-purpose = (The purpose is still missing.)
making-empty = There is no question in it yet.
making-line = { $number }. { $question } ({ $kind }{ $required ->
    [yes] , required
   *[no] { "" }
}{ $conditional ->
    [yes] , with a condition
   *[no] { "" }
}){ $wrong ->
    [yes] { " " }⚠ look at it
   *[no] { "" }
}
making-found = { $count ->
    [one] The checker found 1 point.
   *[other] The checker found { $count } points.
}
making-title = Title
making-purpose = Purpose
making-translate = Translations
making-copy-all = Make a copy
making-check = { $count ->
    [0] Check: all is well
    [one] Check: 1 point
   *[other] Check: { $count } points
}
making-use = Use it in a process
making-throw-away = Throw the questionnaire away
making-throw-away-sure = Throw this questionnaire away? It will be gone, with all its questions.
making-all = ‹ All questionnaires
making-which-kind = What kind of question will it be?
kind-one-choice = Choose one answer
kind-several-choices = Choose several answers
kind-faces = Faces 😀 to 😢
kind-scale = Scale with numbers
kind-open-text = Open question
kind-number = Number
kind-date = Date
kind-place = Place on the map
kind-neighbourhood = Neighbourhood
kind-note = Only a text
kind-acknowledge = Text to agree with
making-which-text = Type the question, as residents will read it.
making-which-note = Type the text, as residents will read it.
making-which-hint = Type the explanation that stands below the question.
making-no-hint = No explanation
making-which-choices = Type the answers, each on a line of its own. At most { $most }. They are shown in this order.
making-choice-too-long = “{ $choice }…” is too long for a button. { $most } characters fit. Make it shorter and send everything again.
making-how-many-choices = These are { $count } answers. Send at least 2 and at most { $most }, each on a line of its own.
making-which-points = From which number to which does the scale go?
making-from-to = { $first } to { $last }
making-which-ends = What do the lowest and the highest number mean? Type two lines. For example first: very bad. And below it: very good.
making-two-ends = Type exactly two lines, each of at most { $most } characters.
making-how-many-least = How many answers must one choose at least?
making-how-many-most = How many answers can one choose at most?
making-which-bounds = From which number to which may it be? Type for example: 0 to 120.
making-two-numbers = Type two whole numbers, the smallest first. For example: 0 to 120.
making-which-days = From which day to which may it be? Type for example: 1-1-2027 to 31-12-2027.
making-two-days = Type two days, the earliest first. For example: 1-1-2027 to 31-12-2027.
making-question-number = Question { $number } of { $total } · { $kind }
making-unfinished = (Residents cannot be asked this question yet.)
making-condition = Only for those who answer to question { $number }: { $answers }.
making-condition-written = Only if this holds: { $condition }
making-text = Question
making-hint = Explanation
making-choices = Answers
making-points = Numbers
making-ends = Ends
making-limits = How many to choose
making-bounds = From … to …
making-days = From … to …
making-required = Required
making-shuffled = Shuffled
making-decimal = Fractions too
making-background = About oneself: once
making-when = For whom?
making-move = Move
making-copy = Copy
making-remove = Delete
making-remove-sure = Do you delete this question? It is gone then.
making-remove-hanging = Do you delete this question? On its answer hangs: question { $numbers }. That condition goes too, then.
making-move-where = Where is this question to come?
making-in-front = All the way in front
making-behind = After { $question }
making-when-which = On which question does it depend whether one is asked this?
making-when-none = There is no question with buttons before this one. So everyone is asked this.
making-always = Everyone is asked this
making-when-answers = With which answers does this question go? Tap one or more.
making-which-language = Into which language do you translate? What is missing, residents read in Dutch.
making-language = { $missing ->
    [0] { $language }: all is translated
    [one] { $language }: 1 text is missing
   *[other] { $language }: { $missing } texts are missing
}
making-easy-words = easy Dutch (A2)
making-translate-which = Which texts?
making-translate-missing = What is missing ({ $count })
making-translate-all = Everything again ({ $count })
making-translate-this = Type this text in { $language }.
making-translation-now = Now it says: { $text }
making-full = { $most } questions fit in a questionnaire. Delete one first.
making-question-gone = This question is gone. Type /questionnaire to go on.
making-translated = Those were all the texts. Everything you typed is kept.
making-keep-translation = Leave it so
fault-unfinished = { $number ->
    [0] The questionnaire is not finished yet. Look at the questions.
   *[other] Question { $number } is not finished yet. Add what is missing.
}
fault-no-purpose = The purpose is missing. Type why you ask this and what you will do with it.

## Rehearsal
check-found-nothing = The checker found nothing that goes wrong.
button-go-to-question = { $number ->
    [0] To title and purpose ›
   *[other] To question { $number } ›
}
button-rehearse = Rehearse: as a resident sees it
button-rehearse-first = Rehearse first, open later
button-begin-rehearsal = Begin the rehearsal ›
button-rehearse-again = Once more
button-leave-rehearsal = ‹ Stop rehearsing
rehearsal-mark = ⚠ REHEARSAL: nothing of this counts.
rehearsal-end = Here the rehearsal ends. A resident now reads that the answers were received, and that they can be changed until { $until }. What you filled in was thrown away.
rehearsal-over = There is no rehearsing here any more: the questionnaire is open, or it is gone.
rehearsal-how-to-change = To change it, take the poll out of the process and make it again.

## Messages to many
menu-broadcast = Send a message to many people
broadcasts-heading = Messages to many people
broadcasts-list = { $count ->
    [0] There is no message yet. Make a new one.
   *[other] Tap a message to see how far it is, or make a new one.
}
broadcasts-planned = Planned { $moment }: { $words }
broadcasts-going = Being sent: { $words }
broadcasts-sent = Sent { $moment }: { $words }
broadcasts-recalled = Called back: { $words }
broadcasts-cancelled = Not sent: { $words }
button-new-broadcast = + New message
broadcast-to-whom = Whom is the message for?
button-to-everyone = Everyone
button-to-own = My neighbourhoods: { $names }
button-to-neighbourhoods = One or more neighbourhoods
button-to-participants = People who took part in a process
button-to-signed-up = People coming to an activity
to-everyone = everyone
to-neighbourhoods = people who want messages about { $names }
to-process = people who took part in { $subject }
to-signed-up = people coming to “{ $title }”, { $moment }
broadcast-which-process = { $count ->
    [0] There is no process that people took part in.
   *[other] Which process?
}
broadcast-which-activity = { $count ->
    [0] There is no activity for which you can send a message.
   *[other] Which activity?
}
broadcast-write =
    Type the message, exactly as people should read it. You can make bold text and links with your chat app.

    Do you want a picture? Then send the picture, with the text below it.
    You will see an example first.
broadcast-write-in = Type the text. Language: { $language }.
broadcast-picture-alone = The picture is there. Now type the text to go below it.
broadcast-translation-too-long = A text of { $most } characters fits below a picture. A translation is longer. Make that shorter first.
broadcast-preview = Above you see the message as it will arrive
broadcast-for = For: { $whom }
broadcast-receivers = Receivers: { $count }
broadcast-nobody = Nobody gets this message now. Messages about a neighbourhood go only to those who choose so with /notifications.
broadcast-takes = Sending takes about { $time }
broadcast-unreachable = Of these, cannot be reached: { $count }
broadcast-another-day = Of these, had enough today and get this a day later: { $count }
broadcast-muted = Do not want this kind of message: { $count }
broadcast-left-out = Had too many messages already, and do not get this: { $count }
broadcast-in-all = Languages: { $languages }
broadcast-in = Languages: { $languages }. Who reads another language ({ $lacking }) gets the Dutch.
takes-seconds = { $count ->
    [one] 1 second
   *[other] { $count } seconds
}
takes-minutes = { $count } minutes
takes-hours = { $count } hours
button-send-now = Send now
button-send-later = Send later
button-change-text = Change the text
button-translate = Add a translation
broadcast-which-language = Which language is the translation in?
broadcast-when = When should the message go?
broadcast-quiet = Between { $begin } and { $end } we do not disturb people. When do you want to send the message?
button-send-in-morning = { $moment }
button-send-by-night-now = Now all the same, late as it is
button-send-by-night = At that moment all the same
broadcast-sure-now = The message now goes to { $whom }. Is that right?
broadcast-sure-later = The message goes to { $whom }, on { $moment }. Is that right?
button-yes-send = Yes, send it
button-yes-plan = Yes, plan it so
button-back-to-preview = No, back
broadcast-went-already = You cannot change this message any more: it has gone or was called off. Type /broadcast to see how far it is.
broadcast-unknown = This message does not exist. Type /broadcast to see which there are.
broadcast-heading = Message { $number }
broadcast-is-planned = Planned: { $moment }
broadcast-not-sent = Not sent. It was planned for { $moment }
broadcast-goes-on = Being sent now. You will see here how far it is.
broadcast-rests = Goes on: { $moment }
broadcast-is-paused = Paused
broadcast-is-done = Done. Sent from { $moment }
broadcast-is-being-recalled = Being called back. What arrived already, we take out of the chats.
broadcast-is-recalled = Called back
ledger-delivered = Arrived: { $count } of { $total }
ledger-waiting = Still to be sent: { $count }, about { $time }
ledger-blocked = Want no messages from us or are gone: { $count }
ledger-failed = Failed: { $count }
ledger-uncertain = Uncertain whether it arrived: { $count }
ledger-expired = Too late, not sent any more: { $count }
ledger-cancelled = Not sent after all, since called back or not wanted any more: { $count }
ledger-recalling = Still being taken out of the chats: { $count }
ledger-recalled = Taken out of the chats again: { $count }
button-change-broadcast = Change
button-cancel-broadcast = Do not send
button-pause-broadcast = Pause
button-resume-broadcast = Go on sending
button-recall-broadcast = Call back
broadcast-cancel-sure = The message will not be sent then. Are you sure?
button-yes-cancel = Yes, do not send it
broadcast-recall-sure = Who has not got it yet does not get it. What arrived, we take out of the chats again. That can be done until { $hours } hours after sending. Are you sure?
button-yes-recall = Yes, call it back
button-tell-signed-up = Message to those who come
button-fewer-messages = Fewer messages
menu-messages = Which messages do you want?
messages-heading = Which messages do you want?
messages-text =
    ☑ is what you get. Tap to change.

    Of messages to many people you get at most { $most } a day. Answers to yourself, such as a place that came free or an activity that is called off, always reach you.
kind-news = News from the organisation
kind-process = About processes I took part in
kind-activity = About activities I come to
kind-questions = Reminder of a questionnaire
kind-digest = Each week: what is there to do?
button-follow = Messages about a neighbourhood
button-followed = Neighbourhood: { $name }. Choose another
button-unfollow = No more messages about { $name }
messages-which-neighbourhood = Which neighbourhood do you want messages about? This is kept with your account, apart from what you answer in questionnaires.
button-digest = Send me this each week
button-digest-no-longer = Stop sending it each week
digest-heading = This is what there is to do in the coming week:
digest-line = – { DATETIME($start_at, dateStyle: "full", timeStyle: "short") }: { $title } ({ $place })
act-broadcast-planned = message to many made
act-broadcast-changed = planned message changed
act-broadcast-cancelled = planned message called off
act-broadcast-paused = message paused
act-broadcast-resumed = message sent on
act-broadcast-recalled = message called back
on-broadcast = message { $number }
my-data-wishes = These messages you get: { $kinds }
my-data-no-wishes = You want no messages that go to many people.
my-data-followed = You get messages about this neighbourhood: { $name }
my-data-broadcast = You made this message to many people: { $words }

## Results by group, weighted and compared
number-hidden = not shown
results-interim = This is an interim result, without percentages. Of each answer there were at least so many. New numbers come only once { $least } more people have sent theirs. That way nobody can be recognised.
results-not-yet = The results come once the questionnaire is closed.
results-why-hidden = “Not shown” means: this number, or one that follows from it, is about fewer than { $least } people. That way nobody can be recognised.
results-easy = – In easy words: { $count }
results-which-question = Which question do you want to look at?
result-share = – { $label }: { $count } ({ $share }%)
result-margin = margin { $low }–{ $high }%
result-weighted = weighted { $share }%, margin { $low }–{ $high }%
result-weighted-hidden = weighted: not shown
result-most = Chosen most: { $answers }
result-mean = Average: { $mean }. Half gave { $median } or lower.
result-mean-hidden = Average: not shown
result-band = { $first } to { $last }
difference-clear = · { $points } percentage points; the difference is clear
difference-not-clear = · { $points } percentage points; the difference is not clear
by-age = by age
by-neighbourhood = by neighbourhood
by-nothing = in all
button-by-age = By age
button-by-neighbourhood = By neighbourhood
button-one-question = One question
button-who-answered = Who took part?
button-compare = Compare
button-to-results = ‹ Back to the results
split-how = Behind a percentage stands the difference from all others who answered. Clear means: such a difference is seldom chance.
split-not-safe = With this question the groups are too small to be shown apart.
split-nothing = There is no question that can be shown by group.
group-heading = { $group } (answer: { $count })
group-not-said = not said
groups-together = { $groups } together
question-effective = The weighted numbers of this question are as precise as those of { $effective } people who are exactly like the residents.
represented-by = Who took part, { $by }:
represented-line = – { $label }: { $count } ({ $share }%); of the residents { $population }%
represented-figures = Residents: without children up to 14. The figures have no separate group of 75 and older.
weighted-how = Weighted { $by }: those of whom few took part count for more, so that the whole is like the residents. One participant counts for { $least } to { $most } people. That is as precise as { $effective } people who are exactly like the residents.
weighted-trimmed = Nobody counts for more than 5 or less than 0.2 people; so the whole is about like the residents.
unweighted-interim = An interim result is not weighted.
unweighted-not-asked = Not weighted: age and neighbourhood were not asked.
unweighted-no-population = Not weighted: of some group it is not known how many people live there.
unweighted-too-few = Not weighted: of some group fewer than { $least } people took part.
unweighted-no-convergence = Not weighted: those who took part differ too much from the residents.
withheld-heading = Not shown, because fewer than { $least } people could be recognised:
withheld-line = – Question { $number }, { $by }: { $hidden } of { $total } numbers
withheld-table = – Question { $number }, { $by }: all numbers
compare-which = With which other moment do you want to compare?
compare-none = There is no other closed questionnaire with the same questions.
compare-other = { $title } (number { $number })
compared-how = The earlier moment first, then the later one. Clear means: such a difference is seldom chance.
compared-line = – { $label }: from { $before }% to { $after }%
compared-nothing = There is no answer that can be shown at both moments.
act-interim-read = interim result read

## One's own points as a picture
radar-you = You
radar-everyone = everyone together
radar-yours-alone = Only you see this picture. We do not keep it.
radar-heading = Your picture in words:
radar-line = { $dimension }: { $own }
radar-line-beside = { $dimension }: you { $own }, { $name } about { $mean }

## Charts of results
chart-number = { $share } ({ $count })
chart-above = { $organisation } · people who took part: { $sent }
chart-by-age = (by age)
chart-by-neighbourhood = (by neighbourhood)
chart-most-given = Only the { $count } answers given most.
chart-several = People could give more than one answer. Together it is more than 100%.
chart-hidden = Not shown: it is about too few people. So nobody can be recognised.
chart-interim = Interim. The numbers are approximate: rounded down to a multiple of { $step }.

## The report of results
report-contact = { $organisation } · { $contact } · { $day }
report-in-short = In short
report-asked = What was asked?
report-who = Who took part?
report-said = What did people say?
report-doing = What do we do with it?
report-not-known = What do we not know?
report-counted = How was it counted?
report-sent = People who took part: { $sent }.
report-most-said = { $question } Most given: { $answer } ({ $share }).
report-questions = Number of questions: { $count }.
report-when = People could take part from { $opened } until { $closed }.
report-response = Response
report-count = Number
report-share = Share
report-reached = Reached
report-started = Started
report-sent-row = Sent
report-age = Age
report-neighbourhood = Neighbourhood
report-took-part = Took part
report-live-there = Live there
report-answer = Answer
report-between = Between
report-weighted-share = Weighted
report-themes = Themes: { $listed }.
report-words = Words that most people used, in { $read } answers: { $listed }.
report-quotes = In their own words:
report-only-these = This is what the people who took part say. What others think, we do not know.
report-missed = Of these groups few people took part, for their size: { $groups }.
report-withheld = Numbers that we do not show: { $count }. They are about groups of fewer than { $least } people, or would betray such a group.
report-only-sent = Only answers that were sent count.
report-not-answers = “I don’t know” and “I’d rather not say” do not count as an answer. The share is of the people who answered.
report-small-groups = Numbers about fewer than { $least } people are not shown. So nobody can be recognised.
report-margin = “Between” is the margin: had another group of as many people from the same place taken part, the share would have been in between 95 times out of 100. That holds only if those who took part are like those who did not.
counted-word = { $word } ({ $count })
quoted = “{ $words }”
report-on-scale = on average, from { $first } to { $last }
report-mean = { $question } { $mean } ({ $scale }).

## Files of results
file-summary = Summary
file-questions = Questions
file-splits = By group
file-sheets = Answers
file-codes = Codebook
file-question = Question
file-group = Group
file-low = At least
file-high = At most
file-answered = Answered
file-skipped = Skipped or not asked
file-column = Column
file-code = Code
file-meaning = Meaning
file-yes = Yes
file-no = No
file-empty = No answer, or not shown
file-random-order = Each row is of one person, in random order and without name, age or neighbourhood.
file-left-out = Left out: open answers, places, days, and what is about too few people, or would give them away. That is why some cells are empty too; the sheets with numbers are complete. Whoever knows somebody well can sometimes recognise their row. Do not pass this file on.
share-below = Read it all: { $link } and type /outcomes
chart-more-in-file = There is more. All of it is in the report.
charts-none = There is nothing to draw: all questions were open ones, or the groups are too small.
take-results-which = What would you like to have?
take-results-open = The questionnaire is still open. There are a report and files once it is closed.
button-take-results = Pictures, files, publishing
button-pictures = Pictures
button-report = Report (PDF)
button-workbook = File for Excel (XLSX)
button-table = Answers as a table (CSV)
button-to-publish = Publish the results
button-other-file = ‹ Something else
button-quote = Quote for the report
file-name-report = report-{ $number }
file-name-results = results-{ $number }
file-report = The report. Read it yourself before you pass it on.
file-told = The file. Each row is of one person: do not pass it on. This time is in the audit log.
file-not-made = The file could not be made. Please try once more.
act-results-taken = results taken as a file
publish-heading = This is what everyone sees
publish-results-sure = Everyone can then read the results with /outcomes, with all pictures, the report and the quotes. Who took part gets a message. So does who wants to hear about these neighbourhoods. You cannot undo this.
publish-not-closed = You can publish once the questionnaire is closed.
published-before = These results are published already. Everyone reads them with /outcomes.
published-now = The results are published. Who took part gets a message now.
button-publish-yes = Publish and send
button-publish-no = Not yet
notice-results = You took part in “{ $title }”. Thank you! These are the results.
notice-results-near = Residents said what they think: “{ $title }”. These are the results.
button-read-outcome = Read the results
menu-outcomes = Read published results
outcomes-none = No results are published yet.
outcomes-heading = Results
outcomes-which = Which results do you want to read?
button-all-outcomes = ‹ All results
button-to-outcome = ‹ Back
button-pictures-by-age = Pictures by age
button-pictures-by-place = Pictures by neighbourhood
results-being-made = The final results are being made. Please try again in a minute.

## How well people are served

menu-service = See how fast the bot answers
button-look-again = Look again
service-heading = How fast the bot answers
service-today =
    Today
    { $taps }
    { $notices }
service-week =
    The last 7 days
    { $taps }
    { $notices }
service-month =
    The last 30 days
    { $taps }
    { $notices }
service-taps = Answered within 1 second: { $share } of { $number } taps.
service-taps-none = Nobody tapped a button.
service-notices = In time, within 10 seconds: { $share } of { $number } messages.
service-notices-none = There were no messages to one person.
service-explained = Of the messages, reminders, offers and answers to one person count. A message to many does not: it takes its time. The figures are a minute behind.
