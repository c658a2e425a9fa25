"""Compare every method on so many random elections, and say how many agree.

`python -m tests.oracles [NUMBER] [SEED]`. Exits with 1 at the first method that does not agree.
"""

import sys
import warnings
from importlib.metadata import version
from random import Random

from tests.oracles import by_choix, by_ipfn, by_pabutools, by_pref_voting

COMPARED = {
    "approval": ("pref-voting", by_pref_voting.compare_approval),
    "points": ("pref-voting", by_pref_voting.compare_points),
    "Borda, partial ballots and equal ranks": ("pref-voting", by_pref_voting.compare_borda),
    "Schulze, partial ballots and equal ranks": ("pref-voting", by_pref_voting.compare_schulze),
    "Schulze, strict ballots as letters": (
        "pref-voting",
        by_pref_voting.compare_schulze_of_letters,
    ),
    "instant runoff, partial ballots": ("pref-voting", by_pref_voting.compare_instant_runoff),
    "STV, Scottish": ("pref-voting", by_pref_voting.compare_stv),
    "greedy by cost": ("pabutools", by_pabutools.compare_greedy),
    "equal shares, at once": ("pabutools", by_pabutools.compare_equal_shares),
    "equal shares, exhaustive": ("pabutools", by_pabutools.compare_exhaustive),
    "equal shares, overspending": ("pabutools", by_pabutools.compare_overspending),
    "Bradley-Terry": ("choix", by_choix.compare_bradley_terry),
    "raking": ("ipfn", by_ipfn.compare_raking),
}


def main(number: int, seed: str) -> bool:
    """Print a line for each method; whether all agree."""
    warnings.simplefilter("ignore")
    all_agree = True
    for method, (library, compare) in COMPARED.items():
        agreed = 0
        for election in range(number):
            ours, theirs = compare(Random(f"{seed} {method} {election}"))
            if ours == theirs:
                agreed += 1
            elif agreed == election:
                print(f"{method}, election {election}: we say {ours}, {library} says {theirs}")
        all_agree &= agreed == number
        print(f"{method:42}{agreed:6} of {number} agree with {library} {version(library)}")
    return all_agree


if __name__ == "__main__":
    given = dict(enumerate(sys.argv[1:]))
    sys.exit(not main(int(given.get(0, 2000)), given.get(1, "Slotermeer")))
