"""Answering a consultation: consent, the questions, a look back, and sending."""

from collections.abc import Sequence
from functools import partial

from handlers.ballots.ballot import Ballot
from handlers.conversation import Chat, Open, Script, jump, undo
from handlers.dates import date_in_words
from handlers.pages import shortened, spread
from handlers.poll_words import rule_in_words
from handlers.process_words import today, your_voice_in_words
from handlers.prompts import Browse, Choose, one_below_another
from handlers.questionnaire import JOINT, Questionnaire
from handlers.questions.question import Question, answer_in_words
from handlers.resident.about_oneself import keep_what_was_said
from handlers.resident.admission import may_vote
from handlers.resident.asking import ask_all
from handlers.resident.own_points import count_points, with_own_points
from handlers.screen import Button, Rows, Screen
from handlers.texts import in_language
from models import consultations, polls, processes, progress
from models.consultations import AMBASSADOR, Consultation
from models.interviewers import note_brought
from models.nudges import allow_reminders, refuse_reminders
from models.rules.ballot import written
from models.rules.links import NEIGHBOUR_LINK
from models.rules.masking import masked
from models.rules.permissions import is_of_the_organisation
from models.rules.process import Side
from models.voting_codes import free_codes_of

AGREE, DECLINE, SEND, ERASE, LANGUAGE, START = (
    "agree",
    "decline",
    "send",
    "erase",
    "language",
    "start",
)
_SHORT = 120
"""Characters of an answer shown in the look back; all of it is seen by going to the question."""
_LINES = 40
"""Questions on a page of the look back: each has a button, and a keyboard holds a hundred."""


async def consultation(chat: Chat) -> Screen | Open:
    """From consent to the receipt. Answers are kept tap by tap and count once sent."""
    number = int(chat.subject)
    poll = await consultations.consultation_with_id(chat.db, number)
    if poll is None:
        return Screen(chat.say("consultation-unknown"))
    if poll.opened_at is None:
        return Screen(chat.say("consultation-not-yet"))
    if not poll.is_open(chat.now):
        return Screen(_too_late(chat))
    questionnaire = questionnaire_of(poll)

    terms = partial(consent_screen, chat, poll, questionnaire, await promised(chat, poll))
    agreed = await chat.ask("_consent", Choose(terms))
    if agreed == LANGUAGE:
        return Open(LANGUAGE, poll.code)
    if agreed == DECLINE:
        return await _decline(chat)
    if chat.fresh:
        await consultations.note_consent(
            chat.db, chat.person_id, number, terms().text, chat.now.date()
        )
        await allow_reminders(chat.db, chat.person_id, number)
        await _note_who_brought(chat)
    if ballot_of(questionnaire) and not await may_vote(chat, poll):
        return await _leave(chat)

    asked = await ask_all(chat, questionnaire)
    if await chat.ask("_send", Browse(partial(look_back, chat, asked))) == ERASE:
        return await _erase(chat, "_send")
    assert chat.sheet is not None  # it is there from the first kept answer on
    if chat.fresh:
        await consultations.send(chat.db, chat.sheet, chat.person_id, sent_values(chat, asked))
        if ballot := ballot_of(questionnaire):
            filled_in = ballot.filled_in(chat.kept.answers[ballot.key])
            await polls.cast(chat.db, chat.sheet, written(filled_in))
        if poll.template == JOINT:
            ours = is_of_the_organisation(await chat.grants())
            side = Side.ORGANISATION if ours else Side.RESIDENTS
            await consultations.note_side(chat.db, chat.person_id, number, side)
        await keep_what_was_said(chat, questionnaire)
        await count_points(chat, number, questionnaire)
    sent = Choose(partial(_sent_screen, chat, poll))
    await chat.ask("_sent", with_own_points(chat, number, questionnaire, sent))
    return Open(START)


async def _note_who_brought(chat: Chat) -> None:
    """Whoever came by an ambassador's link counts for them, once."""
    if chat.sheet is None and chat.came_by.startswith(NEIGHBOUR_LINK):
        chat.channel = AMBASSADOR
        await note_brought(chat.db, chat.came_by.removeprefix(NEIGHBOUR_LINK))


async def _leave(chat: Chat) -> Screen:
    """Not among those who may vote: nothing is kept of it."""
    assert chat.sheet is not None  # they agreed before
    await consultations.withdraw(chat.db, chat.sheet, chat.person_id)
    chat.sheet = None
    chat.kept.answers.clear()
    return Screen(chat.say("voter-left"))


async def _decline(chat: Chat) -> Screen:
    if chat.sheet is not None:  # they agreed before
        return await _erase(chat, "_consent")
    chat.kept.answers.clear()
    await refuse_reminders(chat.db, chat.person_id, int(chat.subject))
    return Screen(chat.say("consent-declined"))


async def _erase(chat: Chat, asked_at: str) -> Screen:
    """Ask once more, then erase everything; whoever keeps it goes back to where this was asked."""
    sure = Screen(
        chat.say("erase-sure"),
        rows=one_below_another(
            [
                Button(chat.say("button-erase"), ERASE),
                Button(chat.say("button-keep"), undo(asked_at)),
            ]
        ),
    )
    await chat.ask("_erase", Choose(lambda: sure))
    if chat.sheet is not None:
        await consultations.withdraw(chat.db, chat.sheet, chat.person_id)
        await free_codes_of(chat.db, chat.person_id, [chat.sheet.consultation_id])
        chat.sheet = None
    chat.kept.answers.clear()
    return Screen(chat.say("erased"))


_read: dict[tuple[int, str], Questionnaire] = {}


def questionnaire_of(poll: Consultation) -> Questionnaire:
    """The questionnaire of a consultation; read once for all turns, from when it is open and does
    not change any more."""
    if poll.opened_at is None:
        return Questionnaire.model_validate(poll.questionnaire)
    known = _read.get((poll.id, poll.code))
    if known is None:
        known = _read[poll.id, poll.code] = Questionnaire.model_validate(poll.questionnaire)
    return known


def title_of(chat: Chat, poll: Consultation) -> str:
    """A consultation's title in the reader's language."""
    return in_language(questionnaire_of(poll).title, chat.language)


def link_to(chat: Chat, poll: Consultation) -> str:
    """What leads residents from outside the chat to a consultation."""
    return f"https://t.me/{chat.organisation.bot_name}?start={poll.code}"


def ballot_of(questionnaire: Questionnaire) -> Ballot | None:
    """The ballot of a priority poll; None: it is another consultation."""
    return next((each for each in questionnaire.questions if isinstance(each, Ballot)), None)


def _too_late(chat: Chat) -> str:
    sent = chat.sheet is not None and chat.sheet.receipt is not None
    return chat.say("closed-sent" if sent else "closed-unsent")


def until(chat: Chat, poll: Consultation) -> str:
    """The last day on which it can be answered."""
    closes_on = poll.closes_at.astimezone(chat.organisation.time_zone)
    return date_in_words(closes_on, chat.language)


async def promised(chat: Chat, poll: Consultation) -> tuple[str, int]:
    """What happens with their voice, and for how many months answers are kept: looked up only
    where it is shown."""
    if poll.process_id is None or ("_consent" in chat.kept.answers and chat.kept.at != "_consent"):
        return "", processes.RETENTION_MONTHS
    process = await processes.process_with_id(chat.db, poll.process_id)
    assert process is not None  # a process is never deleted
    facts = await progress.facts_of(chat.db, process, today(chat))
    voice = chat.say("consent-voice", voice=your_voice_in_words(chat, process, facts))
    if ballot := ballot_of(questionnaire_of(poll)):
        rule = await polls.rule_of(chat.db, poll.id)
        assert rule is not None  # made with the poll, in one transaction
        voice += "\n\n" + rule_in_words(chat.say, rule.terms, ballot.paper)
    return f"\n{voice}\n", process.retention_months


def consent_screen(
    chat: Chat, poll: Consultation, questionnaire: Questionnaire, promised: tuple[str, int]
) -> Screen:
    """What one agrees to before the first question."""
    say = chat.say
    voice, months = promised
    organisation = chat.organisation.name
    # What happens with their voice says who reads it too.
    who = "" if voice else say("consent-who-reads", organisation=organisation) + "\n"
    answers = [Button(say("button-agree"), AGREE), Button(say("button-decline"), DECLINE)]
    language = [Button(say("button-language"), LANGUAGE)]
    return Screen(
        say(
            "consent",
            purpose=in_language(questionnaire.purpose, chat.language),
            voice=voice,
            who=who,
            months=months,
            contact=chat.organisation.contact,
            until=until(chat, poll),
            questions=sum(question.asks for question in questionnaire.questions),
            certain="yes" if questionnaire.route.is_certain(-1) else "no",
            ballot="yes" if ballot_of(questionnaire) else "no",
        ),
        heading=in_language(questionnaire.title, chat.language),
        rows=one_below_another(
            [*language, *answers] if chat.is_language_guessed else [*answers, *language]
        ),
        note="" if chat.language in questionnaire.languages else say("untranslated-is-dutch"),
    )


def look_back(chat: Chat, asked: Sequence[Question]) -> list[Screen]:
    """Every question with its answer in short, a ballot in full, and a button to change each."""
    say, lines, changes = chat.say, [], []
    for position, question in enumerate(asked, 1):
        told = answer_in_words(question, say, chat.language, chat.kept.answers[question.key])
        text = shortened(in_language(question.text, chat.language), _SHORT)
        way = jump(question.key)
        if isinstance(question, Ballot):  # the one question of its poll: a number would confuse
            lines.append(f"{text}\n\n{told}")
            changes.append(Button(say("button-change-ballot"), way))
            continue
        told = shortened(told, _SHORT)
        lines.append(say("look-back-line", number=position, question=text, answer=told))
        changes.append(Button(str(position), way))
    is_ballot = any(isinstance(question, Ballot) for question in asked)
    again = chat.sheet is not None and chat.sheet.receipt is not None
    screens = []
    for page in spread(lines, gap="\n", most=_LINES):
        mine, changes = changes[: len(page)], changes[len(page) :]
        rows: Rows = ((Button(say("button-send"), SEND),),)
        rows += tuple(tuple(mine[at : at + 5]) for at in range(0, len(mine), 5))
        rows += ((Button(say("button-erase-all"), ERASE),),)
        screens.append(
            Screen(
                "\n".join([*page, *([] if is_ballot else ["", say("look-back-change")])]),
                heading=say("look-back"),
                note=say("look-back-again" if again else "look-back-send"),
                rows=rows,
            )
        )
    return screens


def _sent_screen(chat: Chat, poll: Consultation) -> Screen:
    assert chat.sheet is not None
    return Screen(
        chat.say("sent", until=until(chat, poll), receipt=chat.sheet.receipt or ""),
        heading=chat.say("sent-thanks"),
        rows=(
            (Button(chat.say("button-change"), undo("_send")),),
            # A command: what was received, and its code, stays where it is.
            (Button(chat.say("button-to-start"), f"/{START}"),),
        ),
    )


def sent_values(chat: Chat, asked: Sequence[Question]) -> list[tuple[str, str, str | None]]:
    """Question, value and words of everything answered: words go with the last value, and without
    what others could find their writer by.

    What became unreachable by a changed answer is not among it, though it stays on the sheet.
    """
    rows = []
    for question in asked:
        if isinstance(question, Ballot):
            continue  # counted whole, as a ballot
        given = chat.kept.answers[question.key]
        for value in given["values"]:
            is_last = value == given["values"][-1] and given.get("words")
            words = masked(given["words"]) if is_last else None
            rows.append((question.key, value, words))
    return rows


CONSULTATION = Script("consultation", consultation, private=True)
