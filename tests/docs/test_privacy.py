"""What the page on privacy has people give by hand is what the bot does by itself."""

import re
from pathlib import Path

from models.every_table import every_table
from models.order_of_rows import under_a_pseudonym

PAGE = (Path(__file__).parents[2] / "docs" / "privacy.md").read_text("utf-8")


def test_every_table_of_answers_is_put_in_order_before_a_dump() -> None:
    told = re.findall(r"CLUSTER (\w+) USING pk_(\w+);", PAGE)
    assert told == [(table, table) for table in under_a_pseudonym()]


def test_answers_have_no_row_number_that_tells_who_came_when() -> None:
    numbered = {
        table.name for table in every_table() if table.dialect_options["sqlite"]["with_rowid"]
    }
    assert {"sheets", "answers", "ballots", "backgrounds"} <= set(under_a_pseudonym())
    assert numbered.isdisjoint(under_a_pseudonym())
