"""What a notice says, in one person's language."""

from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.texts import FALLBACK, in_language, sayer
from models.notices import Content, Lines, Sentence, Words
from models.rules.marks import Mark


def said(words: Words, language: str, zone: ZoneInfo) -> str:
    """The words in this language; moments among a sentence's variables by this clock.

    Raises:
        KeyError, ValueError: it names a sentence that there is not, or lacks one of its variables.
    """
    if isinstance(words, Lines):
        return "\n".join(said(line, language, zone) for line in words.lines)
    if not isinstance(words, Sentence):
        return in_language(words, language)
    variables = {
        name: datetime.fromisoformat(str(value)).astimezone(zone) if name.endswith("_at") else value
        for name, value in words.variables.items()
    }
    return sayer(language)(words.say, **variables)


def marks_in(content: Content, language: str) -> tuple[Mark, ...]:
    """What stands out in the words that are said in this language."""
    is_there = isinstance(content.text, dict) and content.text.get(language)
    return content.marks.get(language if is_there else FALLBACK, ())
