"""All that is kept about a person, shown to that person alone: in words, and as a file."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import date

from handlers.conversation import Chat, Open, Script
from handlers.dates import date_in_words
from handlers.moments import in_full
from handlers.pages import spread
from handlers.prompts import Leaf
from handlers.questions.question import answer, answer_in_words
from handlers.resident.consultation import questionnaire_of
from handlers.resident.forget_me import FORGET_ME
from handlers.resident.messages import NAMES as KIND_NAMES
from handlers.resident.own_data import OwnData, TakingPart, answers_of, own_data
from handlers.resident.own_data_file import data_file
from handlers.resident.reminding import REMINDING
from handlers.roles_in_words import ROLE_NAMES
from handlers.screen import Button, Screen
from handlers.texts import FALLBACK, in_language
from models.backgrounds import BACKGROUND, erase_background
from models.personal_data import WithAccount
from models.rules.permissions import Role

FILE, FORGET, ERASE = "file", "forget", "erase"


async def my_data(chat: Chat) -> Screen | Open:
    """Leaf through it, have it as a file, or have it erased."""
    say = chat.say
    ways = (
        Button(say("button-as-file"), FILE),
        Button(say("button-erase-background"), ERASE),
        Button(say("button-forget-me"), FORGET),
    )
    picked = await chat.ask("do", Leaf(lambda: _pages(chat), ways))
    if picked == FORGET:
        return Open(FORGET_ME.name)
    if picked == ERASE:
        if chat.fresh:  # showing this screen again erases nothing again
            await erase_background(chat.db, chat.pseudonym_in(BACKGROUND))
        return Screen(say("background-erased"))
    return Screen(say("my-data-file"), file=data_file(chat, await own_data(chat)))


async def _pages(chat: Chat) -> Sequence[Screen]:
    own = await own_data(chat)
    kept = own.with_account
    told = [
        *_account(chat, own),
        *(chat.say("my-data-background", answer=each) for each in _background(chat, own)),
        *(_in_words(chat, part) for part in own.parts),
        *_activities(chat, kept),
        *_messages(chat, kept),
        *_ideas_and_neighbours(chat, kept),
        chat.say(
            "my-data-rest",
            conversations=len(kept.conversations),
            messages=len(kept.deliveries),
            refused=len(kept.not_to_be_asked),
            acts=kept.acts,
        ),
    ]
    heading = chat.say("my-data-heading")
    return [Screen("\n\n".join(page), heading=heading) for page in spread(told)]


def _account(chat: Chat, own: OwnData) -> list[str]:
    say, person = chat.say, own.person
    told = [
        say(
            "my-data-account",
            number=str(person.chat_id),
            language=say("language-name"),
            since=_day(chat, person.since_on),
        )
    ]
    if person.reminding:
        told.append(say("my-data-reminding", wish=say(REMINDING[person.reminding])))
    told += [
        say("my-data-role", role=say(ROLE_NAMES[Role(each.role)]), note=each.note)
        for each in own.with_account.roles
    ]
    return told


def _activities(chat: Chat, kept: WithAccount) -> list[str]:
    told = [
        chat.say(
            "my-data-sign-up",
            title=activity.title,
            moment=in_full(chat, occurrence.start_at),
            guests=each.guests,
            name=each.name or "–",
        )
        for each, activity, occurrence in kept.sign_ups
    ]
    return told + [
        chat.say("my-data-organised", title=activity.title) for activity in kept.organised
    ]


def _messages(chat: Chat, kept: WithAccount) -> list[str]:
    say = chat.say
    kinds = ", ".join(
        say(name) for kind, name in KIND_NAMES.items() if kind in kept.messages_wanted
    )
    told = [say("my-data-wishes", kinds=kinds) if kinds else say("my-data-no-wishes")]
    told += [say("my-data-followed", name=kept.followed)] if kept.followed else []
    return told + [
        say("my-data-broadcast", words=each.texts[FALLBACK]["words"]) for each in kept.broadcasts
    ]


def _ideas_and_neighbours(chat: Chat, kept: WithAccount) -> list[str]:
    say = chat.say
    told = []
    for idea in kept.ideas:
        told.append(say("my-data-idea", title=idea.title, words=idea.words))
        told += [say("my-data-idea-picture", seen=idea.seen)] if idea.seen else []
        told += [say("my-data-idea-place", place=idea.place)] if idea.place else []
    told += [
        say(
            "my-data-interviewer",
            title=in_language(questionnaire_of(poll).title, chat.language),
            brought=each.brought,
            interviews=each.interviews,
        )
        for each, poll in kept.interviewer
    ]
    return told + [say("my-data-supported", title=idea.title) for idea in kept.supported]


def _background(chat: Chat, own: OwnData) -> Sequence[str]:
    """In the words of the questions that they were said to, the newest last."""
    told = {key: str(value) for key, value in own.about.items()}
    for part in own.parts:
        for question in questionnaire_of(part.poll).questions:
            if question.background and question.key in own.about:
                given = answer(own.about[question.key])
                with suppress(KeyError):  # not among the choices of that time
                    told[question.key] = answer_in_words(question, chat.say, chat.language, given)
    return list(told.values())


def _in_words(chat: Chat, part: TakingPart) -> str:
    say = chat.say
    lines = [in_language(questionnaire_of(part.poll).title, chat.language)]
    if part.participation:
        lines.append(say("my-data-agreed", day=_day(chat, part.participation.consented_on)))
    if part.sheet:
        lines.append(say("my-data-sent" if part.sheet.receipt else "my-data-not-sent"))
        lines += [
            say("look-back-line", number=number, question=question, answer=answer)
            for number, (question, answer, _) in enumerate(answers_of(chat, part), 1)
        ]
    return "\n".join(lines)


def _day(chat: Chat, day: date) -> str:
    return date_in_words(day, chat.language)


MY_DATA = Script("my-data", my_data)
