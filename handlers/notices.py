"""What a notice says, in one person's language."""

from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.texts import in_language, sayer
from models.notices import Sentence, Words


def said(words: Words, language: str, zone: ZoneInfo) -> str:
    """The words in this language; moments among a sentence's variables by this clock.

    Raises:
        KeyError, ValueError: it names a sentence that there is not, or lacks one of its variables.
    """
    if not isinstance(words, Sentence):
        return in_language(words, language)
    variables = {
        name: datetime.fromisoformat(str(value)).astimezone(zone) if name.endswith("_at") else value
        for name, value in words.variables.items()
    }
    return sayer(language)(words.say, **variables)
