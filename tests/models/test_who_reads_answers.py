"""Whoever reads answers or ballots is named here, with what holds it to the smallest group: a new
reader fails this test until somebody has looked at what it tells."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOMS = ("models", "handlers", "bot", "scheduler")

TABLES = {"Answer", "Tally", "Ballot", "BallotCount", "GroupPoints"}
READ_BY = {
    # counted for a summary, which hides what is small
    "models/cells.py",
    # counted in steps of the smallest group
    "models/group_points.py",
    # words, for staff alone, of questions to which enough people typed something
    "models/marked_answers.py",
    "models/themes.py",
    "models/quotes.py",
    "models/heard.py",
    # a row a sheet, of answers that the summary tells
    "models/sent_rows.py",
    # for the administrator of the machine: `wijkstem export --answers`
    "models/sent_answers.py",
    # where they are written, turned into counts and erased
    "models/consultations.py",
    "models/polls.py",
    "models/retention.py",
    "models/forgetting.py",
}
QUERIES = {
    "cells_of": {"models/cells.py", "models/reports.py", "handlers/reports/making.py"},
    "make_report": {"models/reports.py", "handlers/reports/results.py", "bot/summing_up.py"},
    "sent_rows": {"models/sent_rows.py", "handlers/reports/making.py"},
    "count_with_any": {"models/sent_rows.py", "handlers/reports/making.py"},
    "sent_sheets": {"models/sent_answers.py", "bot/form_files.py"},
    "open_answers": {"models/themes.py", "handlers/staff/open_answers.py"},
    "themes_of": {"models/themes.py", "models/heard.py", "handlers/staff/open_answers.py"},
    "quotes_of": {"models/quotes.py", "models/heard.py"},
    "points_in": {"models/group_points.py", "handlers/resident/own_points.py"},
    "ballots_of": {"models/polls.py", "handlers/counted.py"},
    "handlers.counted": {
        "handlers/points_owed.py",
        "handlers/reports/results.py",
        "handlers/staff/consultations.py",
        "handlers/staff/decision.py",
        "bot/ballot_export.py",
    },
}
"""What gives their numbers or words, and where it is named."""


def names_in(tree: ast.AST) -> Iterator[str]:
    """Every name that is defined, imported or called upon, and what is imported from."""
    for node in ast.walk(tree):
        match node:
            case ast.alias(name=name) | ast.Name(id=name) | ast.Attribute(attr=name):
                yield name
            case ast.ImportFrom(module=str(name)):
                yield name
            case ast.ClassDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield name


def named() -> dict[str, set[str]]:
    """By file, the names in it."""
    return {
        str(path.relative_to(ROOT)): set(names_in(ast.parse(path.read_text("utf-8"))))
        for room in ROOMS
        for path in (ROOT / room).rglob("*.py")
        if "migrations" not in path.parts
    }


def test_everyone_who_reads_answers_is_known() -> None:
    found = named()
    # Elsewhere these are other things: tables are only read in models, import-linter sees to it.
    models = {file: names for file, names in found.items() if file.startswith("models/")}
    assert {file for file, names in models.items() if names & TABLES} == READ_BY
    for query, callers in QUERIES.items():
        assert {file for file, names in found.items() if query in names} == callers, query
