"""One count by pref-voting or pabutools, in the environment of `make oracles`.

`python -m benchmarks.count_others METHOD FILE each|together` prints its figures as JSON. Before
the timed count a small one is made: importing the library, and what it compiles, is not counted.
"""

import json
import resource
import sys
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.count_ours import OPTIONS


def _pref_voting(method: str, ballots: Mapping[str, int] | Sequence[str]) -> list[str]:
    from pref_voting.iterative_methods import instant_runoff
    from pref_voting.margin_based_methods import beat_path
    from pref_voting.profiles import Profile
    from pref_voting.profiles_with_ties import ProfileWithTies

    place = {option: at for at, option in enumerate(OPTIONS)}
    weights = [*ballots.values()] if isinstance(ballots, Mapping) else None
    if all(len(each) == len(OPTIONS) for each in ballots):  # for which it has a faster class
        profile = Profile([[place[option] for option in each] for each in ballots], weights)
    else:
        ranks = [{place[option]: rank for rank, option in enumerate(each)} for each in ballots]
        profile = ProfileWithTies(ranks, weights, [*place.values()])
        profile.use_extended_strict_preference()
    if method == "schulze":
        winners = beat_path(profile, strength_function=profile.support)
    else:
        winners = instant_runoff(profile)
    return [OPTIONS[winner] for winner in winners]


def _pabutools(path: Path, together: bool) -> list[str]:
    from pabutools.election import Cost_Sat, parse_pabulib
    from pabutools.rules import method_of_equal_shares

    instance, profile = parse_pabulib(str(path))
    if together:
        profile = profile.as_multiprofile()
    bought = method_of_equal_shares(instance, profile, Cost_Sat, voter_budget_increment=1)
    return [project.name for project in bought]


def main(method: str, path: Path, together: bool) -> None:
    """Count the ballots in this file."""
    if method == "largest":
        _pabutools(path.with_name("Netherlands_Assen_2024.pb"), together)
    else:
        _pref_voting(method, ["abc", "b", "bca"])
        _pref_voting(method, [OPTIONS, OPTIONS[::-1], OPTIONS])
    start = time.process_time()
    if method == "largest":
        winners = _pabutools(path, together)
    else:
        lines = path.read_text().splitlines()
        winners = _pref_voting(method, Counter(lines) if together else lines)
    figures = {
        "seconds": time.process_time() - start,
        "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "winners": sorted(winners),
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3] == "together")
