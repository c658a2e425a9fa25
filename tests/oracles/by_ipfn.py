"""Beside ipfn: raking, with the caps taken off."""

from contextlib import redirect_stdout
from io import StringIO
from random import Random

import numpy as np
from ipfn.ipfn import ipfn

from models.rules import raking
from tests.oracles.by_pref_voting import Agreement

CLOSE = 1e-6


def compare_raking(random: Random) -> Agreement:
    rows, columns = random.randint(2, 6), random.randint(2, 6)
    counts = np.array([[random.randint(3, 300) for _ in range(columns)] for _ in range(rows)])
    # Margins of another table with about these counts, so that no weight comes near a cap.
    other = counts * np.array(
        [[random.uniform(0.7, 1.4) for _ in range(columns)] for _ in range(rows)]
    )
    other *= counts.sum() / other.sum()
    margins = [other.sum(axis=1), other.sum(axis=0)]
    cells = {(str(r), str(c)): int(counts[r, c]) for r in range(rows) for c in range(columns)}
    named = [{str(at): float(total) for at, total in enumerate(margin)} for margin in margins]
    ours = raking.rake(cells, named)
    fitting = ipfn(counts.astype(float), margins, [[0], [1]], convergence_rate=1e-12)
    with redirect_stdout(StringIO()):  # it says of each fit that it is done
        theirs = fitting.iteration() / counts
    if ours is None or ours.trimmed:
        return False, True
    worst = max(
        abs(ours.of[str(r), str(c)] - theirs[r, c]) for r in range(rows) for c in range(columns)
    )
    return bool(worst < CLOSE), True
