"""Which questions of a questionnaire apply, given the answers, and which one is next.

A way is the applying questions that are answered, in order, up to the one at hand. It is kept, so
that going one question on looks at what lies behind the last one only, however long the way is.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from models.rules.expressions import TODAY, Expression, Value

Way = list[int]
"""Places in the questionnaire, from 0 on."""


@dataclass(frozen=True)
class Step:
    """A question, as far as routing needs to know."""

    key: str
    condition: Expression | None = None


class Route:
    """The steps of a questionnaire in their order."""

    def __init__(self, steps: Sequence[Step]) -> None:
        self._steps = steps
        self._place = {step.key: place for place, step in enumerate(steps)}
        conditional = [place for place, step in enumerate(steps) if step.condition]
        self._last_conditional = conditional[-1] if conditional else -1

    def place(self, key: str) -> int | None:
        """Where this step stands; None: there is none of that name."""
        return self._place.get(key)

    def values_on(
        self,
        way: Way,
        names: Iterable[str],
        value_of: Callable[[str], Value],
        today: float,
    ) -> dict[str, Value]:
        """The values of these questions. One that is not on the way has none."""
        on_way = {name: value_of(name) for name in names if self._place.get(name, -1) in way}
        return {TODAY: today, **on_way}

    def applies(self, place: int, way: Way, value_of: Callable[[str], Value], today: float) -> bool:
        """Whether the step at this place is asked of someone who came this way."""
        condition = self._steps[place].condition
        if condition is None:
            return True
        return condition.holds(self.values_on(way, condition.names, value_of, today))

    def go_on(
        self,
        way: Way,
        answered: Callable[[int, Way], bool],
        value_of: Callable[[str], Value],
        today: float,
    ) -> tuple[Way, int | None]:
        """Follow the steps that are answered.

        Args:
            way: As far as it is known already; what is on it does not cost again.
            answered: Whether the step at this place has an answer that goes for who came this way.

        Returns:
            The way up to the first step that applies and has no answer, and the place of that
            step; None: everything that applies is answered.
        """
        way = list(way)
        for place in range(way[-1] + 1 if way else 0, len(self._steps)):
            if self.applies(place, way, value_of, today):
                if not answered(place, way):
                    return way, place
                way.append(place)
        return way, None

    def most(self, place: int) -> int:
        """The most steps there can be from this place on, itself included."""
        return len(self._steps) - place

    def is_certain(self, place: int) -> bool:
        """Whether all steps behind this place are asked, whatever is answered."""
        return self._last_conditional <= place
