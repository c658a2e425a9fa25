"""Approving: ticking what one supports, at most so many."""

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from pydantic import Field

from handlers.ballots.ticked import Ticked
from handlers.texts import Say
from models.rules.ballot import Paper


class Approve(Ticked):
    """Tick at most `most` options; 0: as many as one likes."""

    name: ClassVar[str] = "approve"

    most: int = Field(default=0, ge=0)

    @property
    def paper(self) -> Paper:
        return replace(super().paper, most=self.most or len(self.options))

    def how(self, say: Say) -> str:
        return say("ballot-approve", most=self.most)

    def how_on_paper(self, say: Say) -> str:
        return say("paper-approve", most=self.most)

    def too_much(self, say: Say, values: Sequence[str], number: str) -> str:
        most = self.paper.most
        return say("question-too-many", most=most) if len(values) >= most else ""
