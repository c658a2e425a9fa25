"""Numbers that were answered: their mean, their median, and bands that hold enough people."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from math import ceil, floor

MOST_BANDS = 10
_STEPS = (1, 2, 5)


def mean_of(counts: Mapping[str, int]) -> float:
    """The mean of numbers, by how often each was given."""
    total = sum(Decimal(value) * count for value, count in counts.items())
    return float(total / sum(counts.values()))


def median_of(counts: Mapping[str, int]) -> float:
    """The middle one; of an even number of them, the mean of the middle two."""
    half, passed = sum(counts.values()) / 2, 0
    ordered = sorted((Decimal(value), count) for value, count in counts.items() if count)
    for at, (value, count) in enumerate(ordered):
        passed += count
        if passed > half:
            return float(value)
        if passed == half:
            return float((value + ordered[at + 1][0]) / 2)
    raise ValueError("there are no numbers")


def in_bands(counts: Mapping[str, int], smallest: int) -> dict[str, str]:
    """The band of each number. Bands begin and end at round numbers, which tell no one's own, and
    neighbours are put together until each holds `smallest` people.

    Returns:
        By number, the first and the last whole number of its band: "10..19".
    """
    numbers = {value: Decimal(value) for value, count in counts.items() if count}
    if not numbers:
        return {}
    width = _width(float(max(numbers.values()) - min(numbers.values())))
    start_of = {value: floor(number / width) * width for value, number in numbers.items()}
    bands: list[_Band] = []
    for start in sorted(set(start_of.values())):
        held = sum(counts[value] for value, first in start_of.items() if first == start)
        band = _Band(start, start + width - 1, held)
        if bands and bands[-1].held < smallest:
            band = bands.pop().with_next(band)
        bands.append(band)
    if len(bands) > 1 and bands[-1].held < smallest:
        last = bands.pop()
        bands.append(bands.pop().with_next(last))
    return {
        value: f"{band.first}..{band.last}"
        for value in sorted(numbers, key=numbers.__getitem__)
        for band in bands
        if band.first <= start_of[value] <= band.last
    }


@dataclass(frozen=True)
class _Band:
    first: int
    last: int
    held: int

    def with_next(self, band: "_Band") -> "_Band":
        return _Band(self.first, band.last, self.held + band.held)


def _width(spread: float) -> int:
    """The least round width with which there are not too many bands."""
    power = 1
    while True:
        for step in _STEPS:
            if ceil((spread + 1) / (step * power)) <= MOST_BANDS:
                return step * power
        power *= 10
