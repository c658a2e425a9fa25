"""On how many ballots an option has support: what the threshold of a poll is held to."""

from models.rules.ballot_files.poll import Poll, Rankings
from models.rules.count import voters_for


def places_of_support(options: int) -> int:
    """How many places at the top of a ranking are support: the upper half, rounded up.

    Who ranks every option supports not all of them; a threshold would otherwise say nothing as soon
    as everyone fills in the whole list. Nobody gains by ranking fewer: what stands in the upper
    half is support however long the list is.
    """
    return (options + 1) // 2


def support_in(poll: Poll) -> dict[str, int]:
    """By option, the ballots that support it: on which it is ticked, has points, or stands in the
    upper half of the places. Options put equal share the best of their places."""
    if not isinstance(poll, Rankings):
        return voters_for(poll)
    support, most = dict.fromkeys(poll.names, 0), places_of_support(len(poll.names))
    for ranking, number in poll.ballots.weights.items():
        above = 0
        for rank in ranking:
            for option in rank if above < most else ():
                support[option] += number
            above += len(rank)
    return support
