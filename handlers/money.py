"""Money as people read and type it; kept in whole cents."""

import re

_TYPED = re.compile(r"€? ?(\d{1,3}(?:\.\d{3})+|\d{1,9})(?:,(\d{2}|-))?", re.ASCII)


def euros(cents: int) -> str:
    """An amount as the Netherlands writes it: € 1.250 or € 12,50."""
    whole, rest = divmod(cents, 100)
    told = f"{whole:,}".replace(",", ".")
    return f"€ {told},{rest:02}" if rest else f"€ {told}"


def read_euros(typed: str) -> int | None:
    """The cents in "€ 1.250,50", "1250" or "12,50"; None: it is no amount."""
    found = _TYPED.fullmatch(typed.strip())
    if found is None:
        return None
    rest = found[2] if found[2] not in (None, "-") else "0"
    return 100 * int(found[1].replace(".", "")) + int(rest)
