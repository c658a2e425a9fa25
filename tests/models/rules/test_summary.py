"""A summary is kept as plain data, and comes back the same."""

import json
from dataclasses import replace

from models.rules.summary import HIDDEN, Unweighted, from_plain, to_plain
from tests.made_up_summary import MADE_UP


def test_a_summary_that_was_kept_is_the_same() -> None:
    for summary in (MADE_UP, replace(MADE_UP, weighting=Unweighted.NO_POPULATION, questions=())):
        assert from_plain(json.loads(json.dumps(to_plain(summary)))) == summary


def test_a_hidden_number_stays_hidden() -> None:
    kept = json.dumps(to_plain(MADE_UP))
    health = from_plain(json.loads(kept)).questions[0]
    assert health.skipped == HIDDEN
    assert [value.name for value in health.values if value.count == HIDDEN] == ["bad", "very_bad"]
