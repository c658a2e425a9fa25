"""Texts in several languages: a column a language, as `label::Nederlands (nl)`."""

import re

from handlers.texts import EASY, FALLBACK, sayer, speaks
from handlers.xlsform.sheets import Problem, Row

_CODE = re.compile(r"\(\s*([A-Za-z]{2,3})(?:(-easy)|[-_]\w+)?\s*\)\s*$")
_BY_NAME = {
    "dutch": "nl", "nederlands": "nl", "english": "en", "engels": "en", "turkish": "tr",
    "türkçe": "tr", "arabic": "ar", "polish": "pl", "polski": "pl", "ukrainian": "uk",
}  # fmt: skip


def code_of(language: str) -> str:
    """The code of a language that is written as "Nederlands (nl)", or with easy words as
    "Nederlands makkelijk (nl-easy)"; nothing: it is unknown."""
    if found := _CODE.search(language):
        return found[1].lower() + (found[2] or "")
    plain = language.strip().lower()
    return plain if re.fullmatch("[a-z]{2}", plain) else _BY_NAME.get(plain, "")


def heading(column: str, language: str) -> str:
    """The heading of the column with this text in this language."""
    plain = language.removesuffix(EASY)
    name = sayer(plain)("language-name") if speaks(plain) else plain
    return f"{column}::{name}{' makkelijk' if language != plain else ''} ({language})"


def translations(row: Row, column: str, language: str, problems: list[Problem]) -> dict[str, str]:
    """A text by language; it is empty where the row has none.

    Args:
        language: That of a column which names none.
    """
    texts = {language: row.get(column)} if row.get(column) else {}
    for named, text in row.cells.items():
        name, colons, said = named.partition("::")
        if name == column and colons:
            code = code_of(said)
            if code:
                texts[code] = text
            else:
                problems.append(row.problem("form-unknown-language", named))
    if texts and FALLBACK not in texts:
        problems.append(row.problem("form-no-dutch", column, heading=heading(column, FALLBACK)))
    return texts
