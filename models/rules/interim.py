"""What is told while a consultation is open, where it may be told at all."""

from datetime import datetime

from models.rules.asked import Plan
from models.rules.cells import Cells
from models.rules.response import response_of
from models.rules.summary import (
    HIDDEN,
    Count,
    Kind,
    QuestionSummary,
    Stage,
    Summary,
    Unweighted,
    Value,
)


def so_far(cells: Cells, plan: Plan, consultation_id: int, smallest: int, now: datetime) -> Summary:
    """An interim summary. Each number is a multiple of `smallest`, and at least that much lower
    than it is now: so a small number that is hidden later can always be among what came since."""

    def about(count: int) -> Count:
        least = (count // smallest - 1) * smallest
        return least if least > 0 else HIDDEN

    return Summary(
        consultation_id=consultation_id,
        made_at=now,
        stage=Stage.INTERIM,
        smallest_group=smallest,
        response=response_of(
            cells.reached, cells.started, cells.by_channel, cells.by_language, smallest
        ),
        questions=tuple(
            QuestionSummary(
                key=asked.key,
                kind=asked.kind,
                answered=about(sum(cells.who_answered(asked).values())),
                dont_know=HIDDEN,
                rather_not=HIDDEN,
                skipped=HIDDEN,
                values=tuple(
                    Value(name, about(count), HIDDEN)
                    for name, count in cells.in_order(asked).items()
                )
                if asked.kind not in (Kind.WORDS, Kind.NUMBER)
                else (),
            )
            for asked in (plan.questions if cells.sent >= smallest else ())
        ),
        weighting=Unweighted.INTERIM,
    )
