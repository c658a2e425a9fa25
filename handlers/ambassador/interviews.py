"""Asking one's neighbours: one's own link and papers, interviews, and how many one reached.

The subject is the number of a consultation, with `sent` behind it after an interview; or nothing.
"""

from collections.abc import Callable
from functools import partial

from handlers.ambassador.interview import INTERVIEW, SENT, is_ambassador
from handlers.conversation import Chat, Open, Script
from handlers.paper.form import form
from handlers.paper.leaflets import cards, link_to, poster
from handlers.paper.printing import Printed, ask_paper_language
from handlers.paper.qr import qr_picture
from handlers.prompts import Choose, ChooseFromMany, one_below_another
from handlers.resident.consultation import questionnaire_of
from handlers.screen import Button, Screen
from handlers.texts import in_language, sayer
from models import consultations, interviewers, polls, processes
from models.audit import note_act
from models.consultations import Consultation, sheet_under
from models.roles import notes_of
from models.rules.links import NEIGHBOUR_LINK
from models.rules.permissions import Act
from models.rules.priority_poll import Voters

ASK, ALL, CODE, POSTER, CARDS, FORM, BACK = "ask", "all", "code", "poster", "cards", "form", "card"
PAPERS = {POSTER: "button-poster", CARDS: "button-cards", FORM: "button-paper-form"}
FILE_NAMES = {
    POSTER: "paper-name-poster",
    CARDS: "paper-name-cards",
    FORM: "paper-name-form",
}


async def overview(chat: Chat) -> Screen | Open:
    """What is open now; behind each its card."""
    number, _, told = chat.subject.partition(" ")
    open_now = await consultations.open_consultations(chat.db, chat.now)
    named = [poll for poll in open_now if str(poll.id) == number]
    if named:
        return await _card(chat, named[0], is_sent=told == SENT)
    say = chat.say
    buttons = [
        Button(in_language(questionnaire_of(poll).title, chat.language), str(poll.id))
        for poll in open_now
    ]
    screen = Screen(
        say("interviews-which" if buttons else "interviews-none"), heading=say("interviews-heading")
    )
    picked = await chat.ask("which", ChooseFromMany(lambda: screen, buttons))
    return Open(INTERVIEWS.name, picked)


async def _card(chat: Chat, poll: Consultation, *, is_sent: bool) -> Screen | Open:
    say = chat.say
    me = await interviewers.interviewer_in(chat.db, chat.person_id, poll.id)
    goes_out = await is_ambassador(chat)
    code = NEIGHBOUR_LINK + me.code if goes_out else poll.code
    link = link_to(chat.organisation, code)
    lines = [say("interviews-link", link=link)]
    if goes_out:
        lines.append(say("interviews-brought", count=me.brought))
    lines.append(say("interviews-done", count=me.interviews))
    if await chat.may(Act.MAKE_POLL):
        lines += await _everyone(chat, poll)
    half_way = await sheet_under(chat.db, chat.keyed.neighbour_in(poll.id))
    ask = "button-next-neighbour" if is_sent else "button-interview"
    ways = [Button(say("button-go-on-interview" if half_way else ask), ASK)]
    ways += [Button(say("button-qr"), CODE)]
    ways += [Button(say(label), kind) for kind, label in PAPERS.items()]
    ways += [Button(say("button-all-interviews"), ALL)]
    card = Screen(
        "\n\n".join(lines),
        heading=in_language(questionnaire_of(poll).title, chat.language),
        note=say("interview-sent") if is_sent else "",
        rows=one_below_another(ways),
    )
    picked = await chat.ask("do", Choose(lambda: card))
    if picked == ASK:
        if chat.fresh and not half_way and not me.interviews:  # when each was, is kept nowhere
            subject = f"consultation {poll.id}"
            await note_act(chat.db, chat.now, chat.person_id, "act-interview-begun", subject)
        return Open(INTERVIEW.name, str(poll.id))
    if picked == ALL:
        return Open(INTERVIEWS.name)
    return await _paper(chat, poll, picked, link)


async def _everyone(chat: Chat, poll: Consultation) -> list[str]:
    """For staff: how many each of them reached, and nothing of what was answered."""
    found = await interviewers.interviewers_in(chat.db, poll.id)
    notes = await notes_of(chat.db, [each.person_id for each in found])
    return [
        chat.say(
            "interviews-of",
            name=notes.get(each.person_id, "–"),
            brought=each.brought,
            interviews=each.interviews,
        )
        for each in found
    ]


async def _paper(chat: Chat, poll: Consultation, kind: str, link: str) -> Open:
    """The file that was picked, in the language that is picked."""
    say, back = chat.say, Button(chat.say("button-to-card"), BACK)
    if kind == CODE:
        made = Printed("qr.png", say("qr-told", link=link), lambda: qr_picture(link), (back,))
    else:
        language = await ask_paper_language(chat)
        make = await _maker(chat, poll, kind, language, link)
        made = Printed(sayer(language)(FILE_NAMES[kind]), say("paper-told"), make, (back,))
    await chat.ask("paper", made)
    return Open(INTERVIEWS.name, str(poll.id))


async def _maker(
    chat: Chat, poll: Consultation, kind: str, language: str, link: str
) -> Callable[[], bytes]:
    if kind != FORM:
        leaflet = poster if kind == POSTER else cards
        return partial(leaflet, chat.organisation, poll, language, link)
    process = poll.process_id and await processes.process_with_id(chat.db, poll.process_id)
    rule = await polls.rule_of(chat.db, poll.id)
    return partial(
        form,
        chat.organisation,
        poll,
        language,
        months=process.retention_months if process else processes.RETENTION_MONTHS,
        with_code=rule is not None and rule.terms.voters is Voters.CODES,
    )


INTERVIEWS = Script("interviews", overview, needs=Act.PROXY_INTERVIEW)
