"""A questionnaire sent to the bot as a spreadsheet: read, checked, and kept to be opened."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from handlers.checking import faults_in
from handlers.conversation import Answered, Chat, Outcome, Refused, Script
from handlers.pages import on_screens, spread
from handlers.process_words import today
from handlers.prompts import Browse, one_below_another
from handlers.questionnaire import Questionnaire
from handlers.said import Document, Said
from handlers.screen import Button, Screen
from handlers.texts import in_language
from handlers.xlsform.reading import read_form
from handlers.xlsform.sheets import WrongForm
from models.audit import note_act
from models.forms import keep_form
from models.rules.permissions import Act

KEEP, THROW = "keep", "throw"


@dataclass(frozen=True)
class SendForm:
    """Send an .xlsx. The answer is its name and the questionnaire in it."""

    unhurried = False

    async def screen(self, chat: Chat, draft: Any, kept: Any) -> Screen:
        return Screen(chat.say("form-send"), heading=chat.say("form-heading"))

    def take(self, chat: Chat, said: Said, draft: Any, kept: Any) -> Outcome:
        if not isinstance(said, Document):
            return Refused(chat.say("form-no-file"))
        try:
            key, plain = read_form(said.content, said.name)
        except WrongForm as wrong:
            problems = [f"• {problem.in_words(chat.say)}" for problem in wrong.problems]
            told = "\n".join(spread(problems, gap="\n")[0])
            return Refused(chat.say("form-wrong", count=len(problems), problems=told))
        return Answered({"key": key, "plain": plain})


async def form(chat: Chat) -> Screen:
    """From the file to a questionnaire that stands below the ready templates."""
    say = chat.say
    sent = await chat.ask("file", SendForm())
    if await chat.ask("sure", Browse(lambda: _found(chat, sent["plain"]))) == THROW:
        return Screen(say("form-thrown"))
    if chat.fresh:
        kept = await keep_form(chat.db, sent["key"], sent["plain"], chat.now)
        await note_act(chat.db, chat.now, chat.person_id, "act-form-loaded", f"form {kept.id}")
    return Screen(
        say("form-kept"),
        heading=in_language(sent["plain"]["title"], chat.language),
        rows=((Button(say("making-all"), "/vragenlijst"),),),
    )


def _found(chat: Chat, plain: dict[str, Any]) -> Sequence[Screen]:
    """The questions, and what the checker has to say of them."""
    say, read = chat.say, Questionnaire.model_validate(plain)
    faults = faults_in(read, today(chat))
    lines = [
        f"{number}. {in_language(question.text, chat.language)}"
        for number, question in enumerate(read.questions, 1)
    ]
    if faults:
        told = [f"• {fault.in_words(say)}" for fault in faults]
        lines = [say("check-found", count=len(faults)), *told, "", *lines]
    buttons = [Button(say("button-form-keep"), KEEP), Button(say("button-form-throw"), THROW)]
    heading = in_language(read.title, chat.language)
    return on_screens("\n".join(lines), heading, one_below_another(buttons))


FORM = Script("form", form, needs=Act.MAKE_POLL)
