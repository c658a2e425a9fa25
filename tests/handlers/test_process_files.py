"""A process as a file: loaded whole or not at all, written back the same, mistakes told by line."""

import re
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
import yaml

from bot.process_files import schema
from handlers.easy import texts_in
from handlers.process_file import ProcessFile
from handlers.process_loading import DoesNotFit, Loader, as_yaml, file_of
from handlers.texts import FOLDER, languages, sayer
from handlers.yaml_lines import Unreadable, read_yaml
from models import processes, progress
from models.consultations import Sheet, note_consent, send
from models.database import Database, Session
from models.people import people_with_chats
from models.processes import Process
from models.rules.process import Need, Rung, State

ROOT = FOLDER.parent.parent
EXAMPLES = {
    path.stem: path.read_text("utf-8")
    for path in sorted((ROOT / "examples" / "processes").glob("*.yaml"))
}
ZONE = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2030, 3, 1, 12, tzinfo=UTC)
AFTER = datetime(2030, 9, 10, 12, tzinfo=UTC)
SAY = sayer("en")

WHOLE = EXAMPLES["adviseren"]


def read(text: str) -> ProcessFile:
    return read_yaml(text, ProcessFile)[0]


@pytest.mark.parametrize("text", EXAMPLES.values(), ids=EXAMPLES.keys())
def test_an_example_speaks_every_language(text: str) -> None:
    texts = list(texts_in(read(text)))
    assert texts
    assert [each for each in texts if not each.keys() >= set(languages())] == []


async def load(database: Database, text: str, now: datetime = NOW) -> Process:
    async with database.writing() as db:
        return await Loader(db, now, ZONE, SAY).load(read(text))


async def exported(database: Database, key: str) -> str:
    async with database.reading() as db:
        process = await processes.process_with_key(db, key)
        assert process is not None
        return as_yaml(await file_of(db, process, ZONE))


def test_there_is_an_example_of_every_rung() -> None:
    assert {read(text).rung for text in EXAMPLES.values()} == set(Rung)


def test_published_schema_is_the_code_s() -> None:
    assert (ROOT / "docs" / "process.schema.json").read_text("utf-8") == schema()


async def step(db: Session, process: Process, now: datetime) -> None:
    facts = await progress.facts_of(db, process, now.date())
    assert await progress.take_step(db, process, facts, now) == ()


@pytest.mark.parametrize("text", EXAMPLES.values(), ids=EXAMPLES.keys())
async def test_export_gives_back_what_was_loaded(database: Database, text: str) -> None:
    process = await load(database, text)
    written = await exported(database, process.key)
    assert read(written) == read(text)
    again = await load(database, written)
    assert (again.id, await exported(database, process.key)) == (process.id, written)
    async with database.reading() as db:
        assert len(await processes.all_processes(db)) == 1
        polls = await progress.consultations_of(db, process.id)
    assert len(polls) == len(read(text).consultations)


async def test_a_changed_file_updates_a_draft(database: Database) -> None:
    first = await load(database, WHOLE)
    changed = WHOLE.replace("Er is 40.000 euro.", "Er is 50.000 euro.").replace(
        "  - key: wat-levert-het-op\n    moment: evaluation\n",
        "  - key: winst\n    moment: preparation\n",
    )
    again = await load(database, changed)
    assert again.id == first.id
    assert read(await exported(database, first.key)) == read(changed)


async def test_nothing_is_kept_of_a_file_that_does_not_fit(database: Database) -> None:
    below = WHOLE.replace("rung: advise", "rung: inform")
    with pytest.raises(DoesNotFit) as caught:
        await load(database, below)
    assert (
        "On the rung informing this cannot be done: a questionnaire" in caught.value.misfits[0][1]
    )
    async with database.reading() as db:
        assert await processes.all_processes(db) == []
    lines = read_yaml(below, ProcessFile)[1]
    at = [lines.of(where) for where, _ in caught.value.misfits]
    assert at == [_line(WHOLE, "- key: inrichting"), _line(WHOLE, "- key: wat-levert-het-op")]


@pytest.mark.parametrize(
    ("old", "new", "at"),
    [
        ("retention_months: 6", "retention_months: 9", "retention_months:"),
        ("answer_on: 2030-09-02", "answer_on: 2030-09-03", "answer_on:"),
        ("nl: Een beweegtuin in Parkzicht", "nl: Een zwembad", "subject:"),
        ("closes_on: 2030-06-28", "closes_on: 2030-06-29", "- key: inrichting"),
        ("rung: advise", "rung: consult", "rung:"),
    ],
)
async def test_what_residents_were_promised_stays(
    database: Database, old: str, new: str, at: str
) -> None:
    process = await load(database, WHOLE)
    async with database.writing() as db:
        found = await processes.process_with_key(db, process.key)
        assert found is not None
        await step(db, found, NOW)
        await answer_something(db, found)
    before = await exported(database, process.key)
    changed = WHOLE.replace(old, new)
    with pytest.raises(DoesNotFit) as caught:
        await load(database, changed)
    (where, _), *others = caught.value.misfits
    assert others == []
    assert read_yaml(changed, ProcessFile)[1].of(where) == _line(changed, at)
    assert await exported(database, process.key) == before


async def answer_something(db: Session, process: Process) -> None:
    poll = (await progress.consultations_of(db, process.id))[0]
    person = (await people_with_chats(db, [7], NOW.date()))[7]
    sheet = Sheet(
        pseudonym="p" * 32, consultation_id=poll.id, kept={}, language="nl", channel="chat"
    )
    db.add(sheet)
    await note_consent(db, person.id, poll.id, "text", NOW.date())
    await send(db, sheet, person.id, [("what", "benches", None)])


MISTAKES = {
    "no such rung": ("rung: advise", "rung: advice", "rung:"),
    "no such kind": ("kind: several_choices", "kind: many_choices", "- key: what"),
    "no such field": ("most: 2", "maximum: 2", "maximum:"),
    "nothing in Dutch": ("  nl: Een beweegtuin in Parkzicht\n", "", "subject:"),
    "no day": ("answer_on: 2030-09-02", "answer_on: in september", "answer_on:"),
    "no such template": ("template: wat-levert-het-op", "template: wat-dan-ook", "template:"),
    "same name twice": ("- name: bars\n", "- name: benches\n", "- key: what"),
    "a key twice": ("retention_months: 6", "retention_months: 6\nretention_months: 9", 0),
    "no such day": ("answer_on: 2030-09-02", "answer_on: 2030-02-31", "answer_on:"),
    "no YAML": ("rung: advise", "rung: [advise", 0),
}


@pytest.mark.parametrize(("old", "new", "at"), MISTAKES.values(), ids=MISTAKES.keys())
def test_mistakes_are_told_by_line(old: str, new: str, at: str | int) -> None:
    text = WHOLE.replace(old, new, 1)
    assert text != WHOLE
    with pytest.raises(Unreadable) as caught:
        read(text)
    lines = [problem.line for problem in caught.value.problems]
    assert all(problem.sentence for problem in caught.value.problems)
    if isinstance(at, str):
        assert _line(text, at) in lines
    else:
        assert lines


SENTENCES = {
    "rung: advice": (
        "rung: advise",
        "rung: it can be 'inform', 'consult', 'advise', 'coproduce', 'codecide' or 'self_manage', "
        "not “advice”",
    ),
    "maximum: 2": (
        "most: 2",
        "maximum: there is no field with this name; is it misspelt?",
    ),
    "answer_on: in september": (
        "answer_on: 2030-09-02",
        "answer_on: it has to be a day, such as 2030-09-02, not “in september”",
    ),
    "retention_months: long": (
        "retention_months: 6",
        "retention_months: it has to be a whole number, not “long”",
    ),
    "retention_months: 600": (
        "retention_months: 6",
        "retention_months: it has to be 120 or less, not “600”",
    ),
    "moments: execution": (
        "moments: [preparation, evaluation]",
        "moments: it has to be a list: a line each, beginning with -, not “execution”",
    ),
    "partner: Mehmet\nrung: advise": (
        "rung: advise",
        "partner: there is no field with this name; is it misspelt?",
    ),
}
"""What was written, in place of what, and what is said of it."""


@pytest.mark.parametrize(("new", "old", "told"), [(new, *rest) for new, rest in SENTENCES.items()])
def test_a_mistake_is_told_in_plain_words(new: str, old: str, told: str) -> None:
    text = WHOLE.replace(old, new, 1)
    with pytest.raises(Unreadable) as caught:
        read(text)
    assert told in [problem.sentence for problem in caught.value.problems]


WORDS_FOR_PROGRAMMERS = re.compile(
    r"[Ii]nput should|Field required|[Ee]xtra inputs|validation error|Value error|pydantic|tuple"
    r"|type=|mapping|scalar|token"
)


def _mistakes_in(text: str) -> str:
    try:
        read(text)
    except Unreadable as error:
        return str(error)
    return ""


@pytest.mark.parametrize("values", [None, "x", 12, [], ["x"], {}, {"x": 1}, True, 1.5])
def test_no_mistake_is_told_in_words_for_programmers(values: object) -> None:
    plain = yaml.safe_load(WHOLE)
    for name in ProcessFile.model_fields:
        told = _mistakes_in(yaml.safe_dump(plain | {name: values}))
        assert not WORDS_FOR_PROGRAMMERS.search(told), told


def test_every_mistake_is_told_at_once() -> None:
    text = WHOLE.replace("rung: advise", "rung: advice").replace("room: partly", "room: perhaps")
    with pytest.raises(Unreadable) as caught:
        read(text)
    assert [problem.line for problem in caught.value.problems] == [
        _line(text, "rung:"),
        _line(text, "room:"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        *("", "-", "12", "- a\n- b", "key: [", "\x00", "a: *b", "{}"),
        *("a: &a [*a]", "? [a]\n: b", "[" * 3000, "!!timestamp a"),
    ],
)
def test_anything_else_is_refused_in_words(text: str) -> None:
    with pytest.raises(Unreadable):
        read(text)


def test_a_bare_yes_is_a_yes() -> None:
    assert read(WHOLE.replace("room: partly", "room: no")).preparation.room == "no"


async def test_before_opening_it_says_what_the_file_lacks(database: Database) -> None:
    process = await load(database, WHOLE.replace("answer_on: 2030-09-02\n", ""))
    async with database.writing() as db:
        found = await processes.process_with_key(db, process.key)
        assert found is not None
        facts = await progress.facts_of(db, found, date(2030, 3, 1))
        missing = await progress.take_step(db, found, facts, NOW)
    assert missing == (Need.ANSWER_DATE,)
    assert found.state == State.DRAFT


def _line(text: str, words: str) -> int:
    return 1 + next(at for at, line in enumerate(text.splitlines()) if words in line)
