"""A dump after many interviews and codes: no answer is joined to who asked, or when, or by what
code it came."""

from datetime import UTC, datetime, timedelta

from handlers.questionnaire import template
from models.consultations import Sheet, open_consultation
from models.database import Database
from models.interviewers import hand_in, interviewer_in
from models.order_of_rows import put_in_order
from models.people import people_with_chats
from models.rules.key_ring import KeyRing
from models.rules.keyed import Keyed
from models.voting_codes import add_codes, use_code
from tests.faults.test_dump import CHANCE_ALONE, FIRST, MANY, dump_of, rank_correlation

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
KEY = b"k" * 32


def place_of(dump: str, number: int) -> int:
    """Where the words of this interview stand."""
    return dump.index(f"woord {number:03d} einde")


async def test_a_dump_joins_no_interview_to_who_asked(
    database: Database, database_url: str
) -> None:
    """A hundred ambassadors, one after the other: each sends one interview, and begins another."""
    async with database.writing() as db:
        plain = template("evaluatie-activiteit")
        poll = await open_consultation(db, plain, NOW, NOW + timedelta(weeks=1))
        people = await people_with_chats(db, range(FIRST, FIRST + MANY), NOW.date())
        persons = [person.id for person in people.values()]
        codes = [Keyed(KeyRing(KEY), 1).code(poll.id, number) for number in range(MANY)]
        await add_codes(db, poll.id, [Keyed(KeyRing(KEY), 1).code_hash(code) for code in codes])
    names = [Keyed(KeyRing(KEY), person_id).neighbour_in(poll.id) for person_id in persons]
    for number, (person_id, name) in enumerate(zip(persons, names, strict=True)):
        async with database.writing() as db:
            await interviewer_in(db, person_id, poll.id)
            code = Keyed(KeyRing(KEY), person_id).code_hash(codes[number])
            assert await use_code(db, code, poll.id, None)
            kept = {"answers": {"worked": {"values": ["words"], "words": f"typed {number}"}}}
            half_way = {"answers": {"_admitted": code}}
            for each in (kept, half_way):
                sheet = Sheet(
                    pseudonym=name,
                    consultation_id=poll.id,
                    kept=each,
                    language="nl",
                    channel="ambassador",
                )
                db.add(sheet)
                await db.flush()
                if each is kept:
                    words = [("worked", "words", f"woord {number:03d} einde")]
                    await hand_in(db, sheet, person_id, words, "1")
    await put_in_order(database)
    dump = await dump_of(database_url)

    assert "typed" not in dump, "what was typed goes when it is sent"
    assert not any(code in dump for code in codes), "codes cannot be read"
    with_names = [line for line in dump.splitlines() if any(name in line for name in names)]
    assert len(with_names) == MANY
    assert all("sheets" in line for line in with_names)
    assert str(FIRST)[:9] not in "".join(with_names)

    in_dump = sorted(range(MANY), key=lambda number: place_of(dump, number))
    assert abs(rank_correlation(list(range(MANY)), in_dump)) < CHANCE_ALONE
    half_way_in_dump = sorted(range(MANY), key=lambda number: dump.index(names[number]))
    assert abs(rank_correlation(list(range(MANY)), half_way_in_dump)) < CHANCE_ALONE
    assert abs(rank_correlation(in_dump, half_way_in_dump)) < CHANCE_ALONE, "of one ambassador"
