"""Every example is loaded and walked to the archive in the chat, by the people who would do it."""

from collections.abc import Sequence

import pytest

from handlers.process_file import ProcessFile
from handlers.process_loading import Loader
from handlers.texts import FOLDER, sayer
from handlers.yaml_lines import read_yaml
from models.consultations import Consultation
from models.database import Database, Session
from models.processes import Process
from models.progress import consultations_of
from models.rules.process import Rung, State
from tests.handlers.desk import NOW, ZONE, Desk

EXAMPLES = {
    path.stem: path.read_text("utf-8")
    for path in sorted((FOLDER.parent.parent / "examples" / "processes").glob("*.yaml"))
}
ROLES = {
    Rung.COPRODUCE: "partner",
    Rung.CODECIDE: "partner",
    Rung.SELF_MANAGE: "eigenaar",
}


@pytest.mark.parametrize("text", EXAMPLES.values(), ids=EXAMPLES.keys())
async def test_an_example_is_walked_to_the_archive(database: Database, text: str) -> None:
    async with database.writing() as db:
        file = read_yaml(text, ProcessFile)[0]
        process = await Loader(db, NOW, ZONE, sayer("nl")).load(file)
        staff = Desk(db)
        residents = [Desk(db, 40_000 + number) for number in range(5)]
        card = await staff.say(f"/trajecten {process.id}")
        if role := ROLES.get(file.rung):
            assert f"een bewoner die {role} is" in card
            await accept(staff, residents[0], role)
        await step(staff, process, "openen", State.OPEN)
        for poll in await consultations_of(db, process.id):
            for person in (*residents, staff):
                await answer(person, poll)
        if file.rung is Rung.SELF_MANAGE:
            await look_back(db, staff, process, residents[0])
        await finish(db, staff, process)
        told = await residents[0].say(f"/uwstem {process.id}")
        assert ("Wij doen: Twintig bomen" in told) == (file.rung is not Rung.INFORM)


async def accept(staff: Desk, resident: Desk, role: str) -> None:
    await staff.press(f"Invullen: een bewoner die {role} is")
    await staff.say("van de wijkavond")
    link = await staff.press("Maak de link")
    await resident.say("/start " + link.split("start=")[1].split()[0])
    await resident.press("Ja, ik wil deze rol")
    await resident.say("Mehmet")
    await staff.press("‹ Naar het traject")


async def step(staff: Desk, process: Process, name: str, state: State) -> None:
    await staff.say(f"/trajecten {process.id}")
    await staff.press(f"Nu {name}")
    await staff.press(f"Nu {name}")
    assert process.state == state


async def answer(person: Desk, poll: Consultation) -> None:
    """The first thing that each question offers, whatever its kind."""
    await person.say(f"/start {poll.code}")
    await person.press("Ja, ik ben 16")
    while "Verstuur" not in person.labels:
        done = [label for label in person.labels if label.startswith("Klaar")]
        ticked = any(label.startswith("☑") for label in person.labels)
        skip = [label for label in person.labels if label == "Overslaan"]
        chosen: Sequence[str] = (done if ticked else skip) or person.labels
        await person.press(chosen[0])
    await person.press("Verstuur")
    assert "Uw ontvangstcode" in person.text


async def look_back(db: Session, staff: Desk, process: Process, owner: Desk) -> None:
    await staff.say(f"/trajecten {process.id}")
    await staff.press("Terugkijken")
    await staff.press("De vragenlijst sturen")
    await staff.press("Evaluatie")
    await staff.press(staff.labels[0])
    await staff.press("Nu openen")
    await answer(owner, (await consultations_of(db, process.id))[-1])


async def finish(db: Session, staff: Desk, process: Process) -> None:
    """From the last answer to the archive: what the card says is missing, done."""
    for poll in await consultations_of(db, process.id):
        await staff.say(f"/peilingen {poll.id}")
        await staff.press("Sluiten")
        await staff.press("Sluiten")
    await staff.say(f"/trajecten {process.id}")
    if "Uitslag voor iedereen" in staff.labels:
        await staff.press("Uitslag voor iedereen")
        await staff.press("Uitslag voor iedereen")
    if "Terugkoppeling schrijven" in staff.labels:
        await write_points(staff)
    await step(staff, process, "sluiten", State.CLOSED)
    await staff.press("Nu terugkoppelen")
    await staff.press("Versturen" if "Versturen" in staff.labels else "Nu terugkoppelen")
    assert process.state == State.ANSWERED
    await staff.press("Nu evalueren")
    await staff.press("Overslaan" if "Overslaan" in staff.labels else "Nu evalueren")
    assert process.state == State.EVALUATED
    await step(staff, process, "archiveren", State.ARCHIVED)


async def write_points(staff: Desk) -> None:
    """One on each advice that is owed an answer, or one of staff's own."""
    await staff.press("Terugkoppeling schrijven")
    owed = [label for label in staff.labels if label.startswith("Antwoorden: ")]
    for label in owed or ["+ Ander punt"]:
        await staff.press(label)
        if not owed:
            await staff.say("Meer bomen")
        await staff.say("Twintig bomen")
        await staff.say("Er is geld voor")
