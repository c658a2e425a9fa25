"""How many took part, and how: it says nothing of any answer."""

from collections import Counter
from collections.abc import Mapping

from models.rules.cells import Cells
from models.rules.disclosure import hide_small
from models.rules.summary import HIDDEN, Count, Response


def response_of(cells: Cells, smallest: int) -> Response:
    """As it is at this moment."""
    by_language, by_variant = Counter[str](), Counter[str]()
    for name, number in cells.by_language.items():
        language, _, easy = name.partition("-")
        by_language[language] += number
        by_variant["easy" if easy else "plain"] += number
    return Response(
        reached=cells.reached,
        started=cells.started,
        sent=cells.sent,
        by_channel=told(cells.by_channel, smallest),
        by_language=told(by_language, smallest),
        by_variant=told(by_variant, smallest),
    )


def told(counts: Mapping[str, int], smallest: int) -> dict[str, Count]:
    """Numbers with a known total, the small ones hidden with what would tell them."""
    hidden = hide_small(counts, smallest)
    return {name: HIDDEN if name in hidden else count for name, count in counts.items()}
