"""Translating a questionnaire: text by text, each kept as it is typed."""

from handlers.checking import LONGEST_LABEL, LONGEST_TEXT
from handlers.conversation import Answered, Chat, Outcome, Refused
from handlers.making.draft import texts_in, translated
from handlers.making.saving import Made, back, save
from handlers.pages import length
from handlers.prompts import Choose, Write, one_below_another
from handlers.screen import Button, Screen
from handlers.texts import FALLBACK, Say, easy, languages, sayer

MISSING, ALL, KEEP = "missing", "all", "keep"


async def pick_language(chat: Chat, made: Made) -> str:
    """Which language, with how many texts it lacks; or back to the whole."""
    say, texts = chat.say, dict(texts_in(made.questionnaire))
    buttons = [
        Button(
            say(
                "making-language",
                language=_name(say, language),
                missing=sum(language not in text for text in texts.values()),
            ),
            language,
        )
        for language in (easy(FALLBACK), *languages())
        if language != FALLBACK
    ]
    ways = one_below_another([*buttons, back(chat, made)])
    screen = Screen(say("making-which-language"), rows=ways)
    return str(await chat.ask("language", Choose(lambda: screen)))


def _name(say: Say, language: str) -> str:
    """How a language, or the easy variant of Dutch, is called."""
    if language == easy(FALLBACK):
        return say("making-easy-words")
    return sayer(language)("language-name")


async def translate(chat: Chat, made: Made, language: str) -> None:
    """Ask every text that is missing in this language, or all of them again."""
    texts = dict(texts_in(made.questionnaire))
    missing = [path for path, text in texts.items() if language not in text]
    which = await _which(chat, len(texts), len(missing))
    for path, text in texts.items():
        # What was typed before is among the answers: it can be gone back to.
        if which == ALL or path in missing or path in chat.kept.answers:
            said = await chat.ask(path, _asked(chat, path, text, language))
            if chat.fresh and said != KEEP:
                await save(
                    chat, made, translated(path, language, said), "translation", language=language
                )
    screen = Screen(chat.say("making-translated"), rows=((back(chat, made),),))
    await chat.ask("_done", Choose(lambda: screen))


async def _which(chat: Chat, count: int, missing: int) -> str:
    say = chat.say
    buttons = [Button(say("making-translate-all", count=count), ALL)]
    if missing:
        buttons.insert(0, Button(say("making-translate-missing", count=missing), MISSING))
    screen = Screen(say("making-translate-which"), rows=one_below_another(buttons))
    return str(await chat.ask("_which", Choose(lambda: screen)))


def _asked(chat: Chat, path: str, text: dict[str, str], language: str) -> Write:
    most = LONGEST_LABEL if " choice " in path else LONGEST_TEXT

    def read(typed: str) -> Outcome:
        if length(typed) > most:
            return Refused(chat.say("too-long", count=length(typed), most=most))
        return Answered(typed)

    def shown() -> Screen:
        so_far = text.get(language)
        parts = [text[FALLBACK], chat.say("making-translation-now", text=so_far) if so_far else ""]
        keep = Button(chat.say("making-keep-translation" if so_far else "button-skip"), KEEP)
        return Screen(
            "\n\n".join(filter(None, parts)),
            above=chat.say("making-translate-this", language=_name(chat.say, language)),
            rows=((keep,),),
        )

    return Write(shown, read)
