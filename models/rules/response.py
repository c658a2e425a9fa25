"""How many took part, and how: it says nothing of any answer."""

from collections import Counter
from collections.abc import Mapping

from models.rules.disclosure import hide_small
from models.rules.summary import HIDDEN, Count, Response


def response_of(
    reached: int,
    started: int,
    by_channel: Mapping[str, int],
    by_language: Mapping[str, int],
    smallest: int,
) -> Response:
    """As it is at this moment. Where few speak a language, how many of them took part is hidden.

    Args:
        by_language: Easy words apart: "nl-easy".
    """
    languages, variants = Counter[str](), Counter[str]()
    for name, number in by_language.items():
        language, _, easy = name.partition("-")
        languages[language] += number
        variants["easy" if easy else "plain"] += number
    return Response(
        reached=reached,
        started=started,
        sent=languages.total(),
        by_channel=dict(by_channel),
        by_language=told(languages, smallest),
        by_variant=told(variants, smallest),
    )


def told(counts: Mapping[str, int], smallest: int) -> dict[str, Count]:
    """Numbers with a known total, the small ones hidden with what would tell them."""
    hidden = hide_small(counts, smallest)
    return {name: HIDDEN if name in hidden else count for name, count in counts.items()}
