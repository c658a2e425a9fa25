"""What was heard in open answers: themes by staff, words by many, quotes that staff chose."""

from collections.abc import Iterable

from sqlalchemy import select

from models.consultations import Answer, Sheet
from models.database import Session
from models.quotes import MOST_QUOTES, quotes_of
from models.rules.frequent_words import frequent_words
from models.rules.heard import Heard
from models.themes import themes_of

MOST_READ = 2000
"""Answers to a question in which words are counted: enough to know what most people talk about,
and read in a tenth of a second. They come in the order of their pseudonyms, which is chance."""


async def heard_in(
    db: Session, consultation_id: int, questions: Iterable[str], least: int
) -> tuple[Heard, ...]:
    """What there is to tell of each of these questions; those without anything are left out.

    Args:
        least: People, below which a theme or a word is not told; nor are quotes, where fewer typed
            something.
    """
    quotes = await quotes_of(db, consultation_id)
    found = []
    for question in questions:
        typed = await db.execute(
            select(Sheet.language, Answer.words)
            .join(Sheet, Sheet.pseudonym == Answer.pseudonym)
            .where(
                Answer.consultation_id == consultation_id,
                Answer.question == question,
                Answer.words.is_not(None),
            )
            .order_by(Answer.pseudonym)
            .limit(MOST_READ)
        )
        answers = [(language.split("-")[0], words or "") for language, words in typed]
        themes = await themes_of(db, consultation_id, question)
        heard = Heard(
            question,
            themes=tuple((theme.name, number) for theme, number in themes if number >= least),
            words=frequent_words(answers, least),
            quotes=tuple(quotes.get(question, ()))[:MOST_QUOTES] if len(answers) >= least else (),
            read=len(answers),
        )
        if heard.themes or heard.words or heard.quotes:
            found.append(heard)
    return tuple(found)
