"""Voting with a code: by its card, typed, at the counter; wrong tries, second use, who may vote."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
import pytest_asyncio
from sqlalchemy import select

from handlers.neighbourhoods import known_districts
from models.consultations import Consultation, Participation, Sheet, open_consultation
from models.database import Session
from models.neighbourhoods import load_neighbourhoods
from models.polls import add_rule, ballots_of
from models.processes import make_process
from models.rules.areas import Area, Neighbourhoods
from models.rules.areas import District as DistrictArea
from models.rules.count import Method
from models.rules.permissions import Role
from models.rules.priority_poll import Interim, Terms, Voters
from models.rules.process import Moment, Rung, State, TieBreak
from models.voting_codes import VotingCode, count_codes
from tests.journeys.conftest import Town
from tests.journeys.test_interviews import becomes, sent_file
from tests.paper import codes_on, pages_of
from tests.phone import Phone

pytestmark = pytest.mark.asyncio(loop_scope="module")
AREAS = {"BU03630100": "Molenwijk"}


async def poll_for(db: Session, voters: Voters, *, binding: bool = False) -> Consultation:
    """An open poll for these people."""
    now = datetime.now(UTC)
    process = await make_process(db, {"nl": "Groen"}, Rung.CODECIDE)
    process.state, process.moments = State.OPEN, list(Moment)
    options = [{"text": {"nl": "Een bankje"}}, {"text": {"nl": "Meer bomen"}}]
    ballot = {"kind": "approve", "key": "ballot", "text": {"nl": "Wat eerst?"}, "options": options}
    plain = {"title": ballot["text"], "purpose": {"nl": "We kiezen."}, "questions": [ballot]}
    poll = await open_consultation(
        db, plain, now, now + timedelta(weeks=1), process_id=process.id, key="poll"
    )
    terms = Terms(
        method=Method.APPROVAL,
        places=1,
        tie_break=TieBreak.COUNCIL,
        seed="1",
        quorum=0,
        threshold=0,
        interim=Interim.NOBODY,
        binding=binding,
        voters=voters,
        areas=AREAS if voters is Voters.NEIGHBOURHOODS else {},
    )
    await add_rule(db, poll.id, terms)
    return poll


@pytest_asyncio.fixture(loop_scope="module")
async def staff(town: Town, new_phone: Callable[..., Phone]) -> Phone:
    """Someone who makes codes."""
    phone = new_phone()
    await becomes(town, phone, Role.STAFF, "Balie")
    return phone


async def prints(town: Town, staff: Phone, poll: Consultation, count: int) -> list[str]:
    """The codes on cards that staff make."""
    await staff.type(f"/peilingen {poll.id}", shows="Stand: open")
    assert "Stemmen mag wie een stemcode heeft" in staff.text
    await staff.tap("Stemcodes", shows="stemcodes")
    await staff.tap("Stemcodes maken", shows="Hoeveel stemcodes")
    await staff.type("0", shows="Dat kan niet")
    await staff.type(str(count), shows="In welke taal?")
    await staff.tap("Nederlands", shows=f"Hier zijn {count} kaarten")
    pdf = sent_file(town, staff)
    links = [link for page in range(pages_of(pdf)) for link in codes_on(pdf, page)]
    assert len(links) == count
    found = [re.fullmatch(r"https://t\.me/\w+\?start=v_(\w{10})", link) for link in links]
    return [each[1] for each in found if each]


async def votes(phone: Phone, option: str) -> None:
    """From the open ballot to the receipt."""
    await phone.sees_button(f"☐ {option}")
    await phone.tap(f"☐ {option}", shows=option)
    await phone.sees_button("Klaar")
    await phone.tap("Klaar", shows="Klopt alles?")
    await phone.tap("Verstuur", shows="Uw ontvangstcode")


async def test_a_code_is_one_ballot(
    town: Town, staff: Phone, phone: Phone, new_phone: Callable[..., Phone]
) -> None:
    async with town.database.writing() as db:
        poll = await poll_for(db, Voters.CODES, binding=True)
    first, second, third, fourth = await prints(town, staff, poll, 4)

    # By the card: the code is filled in.
    await phone.type(f"/start v_{first}", shows="Stemmen mag wie een stemcode heeft")
    await phone.tap("Ja", shows="Wat eerst?")
    await votes(phone, "Een bankje")

    # Second use: of a vote that was sent, by someone else.
    ali = new_phone()
    await ali.type(f"/start v_{first}", shows="al gebruikt")

    # Typed: wrong, used, of another poll, and at last right, as the card writes it.
    await ali.type(f"/start {poll.code}", shows="Stemmen mag wie een stemcode heeft")
    await ali.tap("Ja", shows="Wat is uw stemcode?")
    await ali.type("aaaaa-aaaaa", shows="Deze code klopt niet")
    await ali.type(first, shows="al gebruikt")
    await ali.type(f"{second[:5]} - {second[5:]}".upper(), shows="Wat eerst?")
    await votes(ali, "Meer bomen")

    # Taking it back frees the code: a neighbour at the counter votes with it.
    await ali.tap("Mijn antwoorden veranderen", shows="Klopt alles?")
    await ali.tap("Mijn antwoorden wissen", shows="Weet u het zeker?")
    await ali.tap("Ja, wis alles", shows="gewist")
    await staff.type(f"/peilingen {poll.id}", shows="Stand: open")
    assert "Wie stemden er?" not in staff.buttons, "not before it is closed"
    await staff.tap("Interviews", shows="Deze link opent")
    await staff.tap("Een buur interviewen", shows="Lees dit voor")
    await staff.tap("☐ Mijn buur doet mee", shows="Lees dit voor")
    await staff.tap("☐ Mijn buur is 16", shows="Lees dit voor")
    await staff.sees_button("Klaar")
    await staff.tap("Klaar", shows="stemcode van uw buur")
    await staff.type(first, shows="al gebruikt")
    await staff.type(second, shows="Wat eerst?")
    await staff.tap("☐ Meer bomen", shows="Meer bomen")
    await staff.sees_button("Klaar")
    await staff.tap("Klaar", shows="Klopt alles?")
    await staff.tap("Verstuur", shows="U deed 1 interview")

    # Five wrong ones, and even a right one waits.
    guesser = new_phone()
    await guesser.type(f"/start {poll.code}", shows="Doet u mee?")
    await guesser.tap("Ja", shows="Wat is uw stemcode?")
    for attempt in range(5):
        await guesser.type(f"{'abcde'[attempt]}aaaaaaaaa", shows="Deze code klopt niet")
        await guesser.type("/help", shows="Wat kunt u hier doen?")
        await guesser.type(f"/start {poll.code}", shows="Wat is uw stemcode?")
    await guesser.type(third, shows="Probeer het over een uur")
    await guesser.type(f"/start v_{third}", shows="over een uur")

    async with town.database.reading() as db:
        assert await ballots_of(db, poll.id) == {"1": 1, "2": 1}
        assert await count_codes(db, poll.id) == (4, 2)
        kept = str((await db.execute(select(VotingCode.__table__))).all())
        kept += str((await db.scalars(select(Sheet.kept))).all())
        assert not any(code in kept for code in (first, second, third, fourth))
        took_part = select(Participation).where(Participation.consultation_id == poll.id)
        assert len((await db.scalars(took_part)).all()) == 2

    await town.closes(poll)
    late = new_phone()
    await late.type(f"/start v_{fourth}", shows="te laat")
    await staff.type(f"/peilingen {poll.id}", shows="gesloten")
    await staff.tap("Wie stemden er?", shows="Stemcodes gemaakt: 4, gebruikt: 2")
    assert "Met een eigen account stemden: 1" in staff.text
    await staff.type(f"/resultaten {poll.id}", shows="Bereikt: 4")
    assert "Aan een balie: 1" in staff.text


async def test_a_poll_of_a_neighbourhood(
    town: Town, staff: Phone, phone: Phone, new_phone: Callable[..., Phone]
) -> None:
    areas = Neighbourhoods(
        (DistrictArea("WK036301", "Centrum", "Amsterdam"),),
        (
            Area("BU03630100", "Molenwijk", "WK036301", (), None, (None,) * 5),
            Area("BU03630101", "Havenwijk", "WK036301", (), None, (None,) * 5),
        ),
    )
    async with town.database.writing() as db:
        await load_neighbourhoods(db, areas)
        assert await known_districts(db)
        poll = await poll_for(db, Voters.NEIGHBOURHOODS)
    await phone.type(f"/start {poll.code}", shows="Stemmen mag wie woont in: Molenwijk")
    await phone.tap("Ja", shows="In welke buurt woont u?")
    await phone.type("Havenwijk", shows="U woont ergens anders, zegt u")
    await phone.tap("Een andere buurt", shows="In welke buurt woont u?")
    await phone.type("molenwijk", shows="Wat eerst?")
    await votes(phone, "Een bankje")

    elsewhere = new_phone()
    await elsewhere.type(f"/start {poll.code}", shows="Doet u mee?")
    await elsewhere.tap("Ja", shows="In welke buurt woont u?")
    await elsewhere.tap("Ik woon ergens anders", shows="U woont ergens anders")
    await elsewhere.tap("Dan stem ik niet", shows="Er is niets van bewaard")
    async with town.database.reading() as db:
        sheets = await db.scalars(select(Sheet.kept).where(Sheet.consultation_id == poll.id))
        assert len(sheets.all()) == 1
        assert await ballots_of(db, poll.id) == {"1": 1}

    # Said once, it is offered again.
    async with town.database.writing() as db:
        again = await poll_for(db, Voters.NEIGHBOURHOODS)
    await phone.type(f"/start {again.code}", shows="Doet u mee?")
    await phone.tap("Ja", shows="In welke buurt woont u?")
    await phone.tap("Zelfde als vorige keer", shows="Wat eerst?")


async def test_a_poll_that_decides_is_not_filled_in_for_others(town: Town, staff: Phone) -> None:
    async with town.database.writing() as db:
        poll = await poll_for(db, Voters.EVERYONE, binding=True)
    await staff.type(f"/peilingen {poll.id}", shows="Stand: open")
    await staff.tap("Interviews", shows="Deze link opent")
    await staff.tap("Een buur interviewen", shows="Deze peiling beslist")
