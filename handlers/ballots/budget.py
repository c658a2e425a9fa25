"""Budget: picking projects as long as the euros last."""

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from pydantic import Field

from handlers.ballots.ticked import Ticked
from handlers.money import Euros, in_euros
from handlers.texts import Say
from models.rules.ballot import Paper


class Budget(Ticked):
    """Pick projects that together cost no more than `budget`, in cents."""

    name: ClassVar[str] = "budget"

    budget: int = Field(gt=0)

    @property
    def paper(self) -> Paper:
        costs = {number: option.cost for number, option in self.numbered.items()}
        return replace(super().paper, budget=self.budget, costs=costs)

    def how(self, say: Say) -> str:
        return say("ballot-budget", budget=Euros(self.budget))

    def told(self, language: str, number: str) -> str:
        cost = in_euros(self.numbered[number].cost, language)
        return f"{self.label(language, number)} ({_unbroken(cost)})"

    def ready(self, say: Say, values: Sequence[str]) -> str:
        left = self.budget - self.paper.spent(values)
        return _unbroken(say("button-ballot-done-money", left=Euros(left)))

    def how_on_paper(self, say: Say) -> str:
        return say("paper-budget", budget=Euros(self.budget))

    def so_far(self, say: Say, language: str, values: Sequence[str]) -> str:
        left = say("ballot-money-left", left=Euros(self.budget - self.paper.spent(values)))
        return "\n".join(part for part in (super().so_far(say, language, values), left) if part)

    def too_much(self, say: Say, values: Sequence[str], number: str) -> str:
        left, cost = self.budget - self.paper.spent(values), self.numbered[number].cost
        return say("ballot-too-dear", cost=Euros(cost), left=Euros(left)) if cost > left else ""


def _unbroken(text: str) -> str:
    """Words in which an amount keeps its sign, where a narrow button breaks the line."""
    return text.replace("€ ", "€\u00a0").replace(" €", "\u00a0€")
