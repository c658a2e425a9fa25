"""The made-up summary as a consultation, for whatever renders one."""

from datetime import UTC, datetime
from functools import cache

from handlers.neighbourhoods import District, Neighbourhood
from handlers.questionnaire import Questionnaire, template
from handlers.questions.neighbourhood import with_neighbourhoods
from handlers.reports.names import Names
from handlers.reports.report import Reported
from models.consultations import Consultation
from models.rules.heard import Heard
from models.rules.summary import Hidden, Summary
from tests.handlers.talking import ORGANISATION
from tests.made_up_summary import MADE_UP

DISTRICTS = [
    District(
        name="Slotermeer",
        neighbourhoods=(
            Neighbourhood(code="BU03630100", name="Slotermeer-Noord"),
            Neighbourhood(code="BU03630101", name="Slotermeer-Zuid"),
        ),
    )
]
MARK = {
    "key": "mark",
    "kind": "scale",
    "text": {"nl": "Welk cijfer geeft u de wijk?", "ar": "أي درجة تعطون الحي؟"},
    "low": {"nl": "slecht"},
    "high": {"nl": "goed"},
}
HEARD = (
    Heard(
        "why",
        themes=(("druk verkeer", 31),),
        words=(("bankje", 24), ("park", 12)),
        quotes=("Er is geen bankje om even te zitten.",),
        read=77,
    ),
)


@cache
def questionnaire() -> Questionnaire:
    """The profile, with the mark that the summary has besides."""
    plain = template("wijkgezondheidsprofiel")
    plain = plain | {"questions": [*plain["questions"], MARK]}
    return Questionnaire.model_validate(with_neighbourhoods(plain, DISTRICTS))


def names_in(language: str) -> Names:
    """Its names."""
    return Names(questionnaire(), language)


def reported(summary: Summary = MADE_UP) -> Reported:
    """A report of it."""
    opened, closed = (datetime(2026, month, 1, 8, tzinfo=UTC) for month in (10, 11))
    poll = Consultation(opened_at=opened, closed_at=closed, closes_at=closed)
    return Reported(ORGANISATION, poll, summary, HEARD)


def hidden_numbers(summary: Summary = MADE_UP) -> int:
    """How many answers have a number that is not told."""
    counts = [value.count for of in summary.questions for value in of.values]
    return sum(isinstance(count, Hidden) for count in counts)
