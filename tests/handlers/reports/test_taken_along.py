"""Files of results, that another process makes: what is in them, and what never is."""

import csv
import io
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import PurePosixPath
from random import Random
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from handlers.questionnaire import template
from handlers.reports.apart import NotMade
from handlers.reports.files import Format, Job, made_apart
from handlers.reports.making import make
from handlers.reports.results import plan_of_poll
from models.consultations import Consultation, Sheet, open_consultation, send
from models.database import Database, address_of
from models.reports import make_report
from models.rules.summary import Hidden, Summary, to_plain

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
SMALLEST = 5
TITLE = "=HYPERLINK(1)"


async def answered(database: Database) -> tuple[Consultation, Summary, list[dict[str, str]]]:
    """Thirty sheets: two problems each, a health that few have, words and an age."""
    plain = template("wijkgezondheidsprofiel") | {"title": {"nl": TITLE}}
    random, told = Random(9), list[dict[str, str]]()
    async with database.writing() as db:
        poll = await open_consultation(db, plain, NOW - timedelta(weeks=2), NOW)
        for number in range(30):
            sheet = Sheet(
                pseudonym=f"{random.getrandbits(128):032x}",
                consultation_id=poll.id,
                kept={},
                language="nl",
                channel="chat",
            )
            db.add(sheet)
            await db.flush()
            health = "very_bad" if number < 2 else random.choice(["good", "fair"])
            problems = random.sample(["loneliness", "money", "green"], 2)
            age = "from_75" if number < 3 else "from_25"
            rows = [("felt_health", health), ("age_group", age), ("why", "words")]
            rows += [("problems", problem) for problem in problems]
            words = {"why": f"Mijn eigen woorden {number}"}
            await send(db, sheet, 0, [(key, value, words.get(key)) for key, value in rows])
            told.append({"felt_health": health, "problems": " ".join(sorted(problems))})
        poll.closed_at = NOW
        await db.flush()
        summary = await make_report(db, poll, plan_of_poll(poll), SMALLEST, NOW)
    return poll, summary, told


async def made(database: Database, format: Format, poll: Consultation, summary: Summary) -> bytes:
    """What the other process makes, made here: starting one takes most of the time."""
    file = io.BytesIO()
    async with database.reading() as db:
        address = address_of(db)
    await make(Job(format, address, "Gemeente", "nl", poll.questionnaire, to_plain(summary)), file)
    return file.getvalue()


async def test_a_table_has_a_row_a_sheet_and_nothing_that_the_summary_hides(
    database: Database,
) -> None:
    poll, summary, told = await answered(database)
    content = await made(database, Format.TABLE, poll, summary)
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
    health = next(of for of in summary.questions if of.key == "felt_health")
    shown = {each.name: each.count for each in health.values if isinstance(each.count, int)}
    assert len(rows) == len(told)
    found = Counter(row["felt_health"] for row in rows)
    assert {name: count for name, count in shown.items() if count} == {
        name: count for name, count in found.items() if name
    }
    assert any(isinstance(each.count, Hidden) for each in health.values)
    assert "very_bad" not in content.decode("utf-8-sig")
    for problem in ("loneliness", "money", "green"):
        chosen = sum(row[f"problems/{problem}"] == "1" for row in rows)
        assert chosen == sum(problem in each["problems"].split() for each in told)
    assert not {"age_group", "neighbourhood", "why", "place"} & rows[0].keys()
    for secret in ("eigen woorden", "from_75", "nl", "chat"):
        assert secret not in content.decode("utf-8-sig")


def assert_whole(book: ZipFile) -> None:
    """What spreadsheet programs repair, or refuse: a part twice, of no known type, that is no XML,
    or a relationship that leads nowhere (ECMA-376, part 2)."""
    names = book.namelist()
    assert len(names) == len(set(names))
    types = ElementTree.fromstring(book.read("[Content_Types].xml"))
    known = {each.get("PartName", "").lstrip("/") for each in types}
    endings = {each.get("Extension") for each in types}
    for name in names:
        tree = ElementTree.fromstring(book.read(name))
        assert name in known or name.rpartition(".")[2] in endings
        if not name.endswith(".rels"):
            continue
        folder = PurePosixPath(name).parent.parent
        for each in tree:
            target = each.get("Target", "")
            assert (target[1:] if target[0] == "/" else str(folder / target)) in names


async def test_a_workbook_has_no_formula_and_opens_in_order(database: Database) -> None:
    poll, summary, told = await answered(database)
    content = await made(database, Format.WORKBOOK, poll, summary)
    with ZipFile(io.BytesIO(content)) as parts:
        assert parts.testzip() is None
        assert_whole(parts)
        pages = [name for name in parts.namelist() if name.startswith("xl/worksheets/")]
        assert not any(b"<f>" in parts.read(name) for name in pages)
    book = load_workbook(io.BytesIO(content))
    assert book.sheetnames[0] == "Samenvatting"
    assert book.sheetnames[-2:] == ["Antwoorden", "Codeboek"]
    assert book["Samenvatting"]["A1"].value == TITLE
    assert book["Samenvatting"]["A1"].data_type == "s"
    assert book["Antwoorden"].max_row == 1 + len(told)
    assert book["Antwoorden"].freeze_panes == book["Vragen"].freeze_panes == "A2"
    numbers = {
        (row[0], row[1]): row[2] for row in book["Vragen"].iter_rows(min_row=2, values_only=True)
    }
    question = "Hoe is over het algemeen uw gezondheid?"
    health = next(of for of in summary.questions if of.key == "felt_health")
    by_name = {each.name: each.count for each in health.values}
    assert numbers[question, "Goed"] == by_name["good"]
    assert numbers[question, "Zeer slecht"] == "niet getoond"
    codes = {
        (row[0], row[2]): row[3] for row in book["Codeboek"].iter_rows(min_row=2, values_only=True)
    }
    assert codes["felt_health", "good"] == "Goed"


async def test_another_process_makes_the_same_file(database: Database) -> None:
    poll, summary, _ = await answered(database)
    here = await made(database, Format.TABLE, poll, summary)
    async with database.reading() as db:
        apart = await made_apart(
            db, Format.TABLE, "Gemeente", "nl", poll.questionnaire, to_plain(summary)
        )
    assert apart == here


async def test_where_few_gave_only_hidden_answers_the_question_is_left_out(
    database: Database,
) -> None:
    poll, summary, _ = await answered(database)
    questions = tuple(
        replace(of, values=of.values[:1]) if of.key == "problems" else of  # loneliness alone
        for of in summary.questions
    )
    few = replace(summary, questions=questions, smallest_group=100)
    content = await made(database, Format.TABLE, poll, few)
    assert "problems/" not in content.decode("utf-8-sig")


async def test_what_cannot_be_made_is_said(database: Database) -> None:
    _, summary, _ = await answered(database)
    async with database.reading() as db:
        with pytest.raises(NotMade):
            await made_apart(db, Format.TABLE, "Gemeente", "nl", {}, to_plain(summary))
