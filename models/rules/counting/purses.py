"""The money of voters in the Method of Equal Shares: who has the same left shares a purse."""

from collections.abc import Sequence
from fractions import Fraction

Supporters = Sequence[tuple[int, int]]
"""The numbers of the ballots on which a project is ticked, and how many there are of each."""


class Purses:
    """What each ballot has left, in whole fractions of a unit, so that all is exact.

    Args:
        ballots: how many different ones there are.
        share: what each has at first.
    """

    def __init__(self, ballots: int, share: Fraction) -> None:
        self.unit = share.denominator
        """Money is in 1/unit."""
        self._left = [0, share.numerator]
        """By purse; the first is the empty one."""
        self._purse = [1] * ballots
        """By ballot."""

    def of(self, supporters: Supporters) -> list[tuple[int, int]]:
        """What these have left, and how many have it, the poorest first."""
        together: dict[int, int] = {}
        for ballot, number in supporters:
            purse = self._purse[ballot]
            together[purse] = together.get(purse, 0) + number
        return sorted((self._left[purse], number) for purse, number in together.items())

    def refine(self, times: int) -> None:
        """Count in a unit so many times smaller."""
        self.unit *= times
        self._left = [left * times for left in self._left]

    def pay(self, supporters: Supporters, most: int) -> None:
        """Have each of these pay so much, or all they have left."""
        purse_after = {0: 0}
        for ballot, _ in supporters:
            purse = self._purse[ballot]
            if purse not in purse_after:
                left = self._left[purse] - most
                purse_after[purse] = len(self._left) if left > 0 else 0
                self._left += [left] if left > 0 else []
            self._purse[ballot] = purse_after[purse]
