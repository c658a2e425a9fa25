"""What was counted becomes what is told once a consultation is closed."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from models.rules.asked import DONT_KNOW, RATHER_NOT, Asked, Plan
from models.rules.bands import mean_of, median_of
from models.rules.cells import Cells
from models.rules.disclosure import NO_ANSWER
from models.rules.estimates import wilson
from models.rules.groups import Names, Population, groups_in, represented, told_apart
from models.rules.response import response_of, told
from models.rules.splitting import SplitCounts
from models.rules.summary import (
    HIDDEN,
    NOT_SAID,
    By,
    Estimate,
    Kind,
    QuestionSummary,
    Representation,
    Split,
    Stage,
    Summary,
    Unweighted,
    Value,
)
from models.rules.tables import tables_of
from models.rules.told import groups_of, untold, values_of, withheld
from models.rules.weighing import Weighed, weigh

SKIPPED = "skipped"


def sum_up(
    cells: Cells,
    plan: Plan,
    population: Population,
    consultation_id: int,
    smallest: int,
    now: datetime,
) -> Summary:
    """The final summary.

    Args:
        population: How many live there, by each thing that is asked.
    """
    closing = _Closing(cells, plan, population, smallest)
    enough = cells.sent >= smallest
    weighed = closing.weighed if enough else Unweighted.TOO_FEW
    questions = tuple(closing.question(asked) for asked in plan.questions) if enough else ()
    return Summary(
        consultation_id=consultation_id,
        made_at=now,
        stage=Stage.FINAL,
        smallest_group=smallest,
        response=response_of(
            cells.reached, cells.started, cells.by_channel, cells.by_language, smallest
        ),
        questions=questions,
        representation=closing.representation() if enough else (),
        weighting=weighed.told if isinstance(weighed, Weighed) else weighed,
        withheld=tuple(each for question in questions for each in withheld(question)),
    )


@dataclass(frozen=True)
class _Closing:
    """All that the numbers of one question depend upon."""

    cells: Cells
    plan: Plan
    population: Population
    smallest: int

    @cached_property
    def groups(self) -> dict[By, dict[str, int]]:
        """How many sent it of each group."""
        return groups_in(self.cells, self.plan)

    @cached_property
    def rows(self) -> dict[By, tuple[Names, ...]]:
        """The groups that can be told apart."""
        return told_apart(self.cells, self.plan, self.smallest)

    @cached_property
    def weighed(self) -> Weighed | Unweighted:
        """The weights, or why there are none."""
        return weigh(self.cells, self.population, self.rows, self.smallest)

    def representation(self) -> tuple[Representation, ...]:
        """Who answered, beside who live there."""
        return tuple(
            Representation(
                by, represented(counts, self.rows[by], self.population[by], self.cells.sent)
            )
            for by, counts in self.groups.items()
        )

    def question(self, asked: Asked) -> QuestionSummary:
        """All that is told of one question."""
        answered = sum(self.cells.who_answered(asked).values())
        if by := next((by for by, key in self.plan.groups.items() if key == asked.key), None):
            return self._of_groups(asked, by, answered)
        if 0 < answered < self.smallest:
            return untold(asked, [] if asked.kind is Kind.NUMBER else self.cells.in_order(asked))
        summary = self._without_values(asked, answered)
        return summary if asked.kind is Kind.WORDS else self._with_values(summary, asked, answered)

    def _of_groups(self, asked: Asked, by: By, answered: int) -> QuestionSummary:
        """The question that tells groups apart: hidden in it is what is put together elsewhere."""
        counts = self.cells.in_order(asked)
        hidden = {name for row in self.rows[by] if len(row) > 1 for name in row}
        if not self.rows[by]:
            return untold(asked, counts)
        # How many did not say would follow from how many did.
        untold_too = NOT_SAID in hidden
        summary = untold(asked, ()) if untold_too else self._without_values(asked, answered)
        return replace(summary, values=values_of(counts, hidden, summary.answered))

    def _without_values(self, asked: Asked, answered: int) -> QuestionSummary:
        none = {name: self.cells.gave_none(asked.key, name) for name in (DONT_KNOW, RATHER_NOT)}
        none[SKIPPED] = self.cells.sent - answered - sum(none.values())
        numbers = told(none, self.smallest)
        return QuestionSummary(
            key=asked.key,
            kind=asked.kind,
            answered=answered,
            dont_know=numbers[DONT_KNOW],
            rather_not=numbers[RATHER_NOT],
            skipped=numbers[SKIPPED],
        )

    def _with_values(
        self, summary: QuestionSummary, asked: Asked, answered: int
    ) -> QuestionSummary:
        tables = tables_of(asked, self.cells, self.rows, self.smallest)
        given, hidden, found = self.cells.in_order(asked), tables.hidden, tables.splits
        values = values_of(tables.counts, hidden, answered)
        ordered = asked.kind in (Kind.SCALE, Kind.NUMBER) and answered
        summary = replace(
            summary,
            values=values,
            mean=(HIDDEN if hidden else mean_of(given)) if ordered else None,
            median=(HIDDEN if hidden else median_of(given)) if ordered else None,
            splits=tuple(
                Split(by, groups_of(found[by], values, answered) if by in found else ())
                for by in self.rows
            ),
        )
        if isinstance(self.weighed, Unweighted) or not answered:
            return summary
        several = {by for by, rows in self.rows.items() if len(rows) > 1}
        safe = set(tables.shown) if set(found) == several else set[str]()
        return self._weighted(
            summary, asked, tables.band_of, _seen_whole(safe, found), self.weighed
        )

    def _weighted(
        self,
        summary: QuestionSummary,
        asked: Asked,
        band_of: Mapping[str, str],
        safe: set[str],
        weighed: Weighed,
    ) -> QuestionSummary:
        """With weighted shares, where no number of a split is hidden that they could tell."""
        everyone = self.cells.who_answered(asked)
        size, total = weighed.effective(everyone), weighed.total(everyone)
        weights = dict[str, float]()
        for value, where in self.cells.answers.get(asked.key, {}).items():
            name = band_of.get(value, value)
            weights[name] = weights.get(name, 0.0) + weighed.total(where)

        def weighted(value: Value) -> Value:
            share = weights.get(value.name, 0.0) / total
            told = in_percents(wilson(share, size)) if value.name in safe else HIDDEN
            return replace(value, weighted=told)

        return replace(
            summary,
            effective=round(size, 1) if safe else None,
            values=tuple(weighted(value) for value in summary.values),
        )


def _seen_whole(names: set[str], found: Mapping[By, SplitCounts]) -> set[str]:
    """The answers of which no number is hidden in any split."""
    hidden = {column for split in found.values() for _, column in split.hidden}
    return set() if NO_ANSWER in hidden else names - hidden


def in_percents(estimate: Estimate) -> Estimate:
    """Rounded to whole percents: from more, together with the weights, single people of a group
    could be worked out."""
    return Estimate(round(estimate.share, 2), round(estimate.low, 2), round(estimate.high, 2))
