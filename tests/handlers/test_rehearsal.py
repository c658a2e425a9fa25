"""Rehearsing before opening: marked on every screen, beside the real sheets, thrown away."""

from sqlalchemy import text

from handlers.questionnaire import template
from models.consultations import all_consultations
from models.database import Database, Session
from models.forms import begin_form
from models.rules.process import Rung, State
from tests.handlers.test_process_chat import NOW, Desk, ready

MARK = "⚠ OEFENING: niets hiervan telt mee."


async def kept_of(db: Session) -> str:
    """All that any conversation keeps."""
    await db.flush()
    return " ".join(map(str, await db.scalars(text("select kept from conversations"))))


async def counted(db: Session) -> int:
    """Rows that could be counted."""
    tables = ("sheets", "answers", "ballots", "participations", "backgrounds")
    return sum([await db.scalar(text(f"select count(*) from {table}")) or 0 for table in tables])


async def test_a_form_is_walked_to_its_end_and_nothing_of_it_stays(database: Database) -> None:
    async with database.writing() as db:
        desk = Desk(db)
        form = await begin_form(db, "evaluatie", template("evaluatie-activiteit"), NOW)
        await desk.say(f"/vragenlijst {form.id}")
        await desk.press("Oefenen")
        assert "De controle vond niets" in desk.screen.text
        await desk.press("Oefening beginnen")
        assert "16" in desk.labels[0], "consent comes first, as for a resident"
        await desk.press("Ja")
        walked = 0
        while "Verstuur" not in desk.labels:
            assert desk.screen.above.startswith(f"{MARK}\nVraag")
            walked += 1
            await (
                desk.press("Overslaan")
                if "Overslaan" in desk.labels
                else desk.press(desk.labels[0])
            )
        assert walked == len(template("evaluatie-activiteit")["questions"])
        await desk.press("1")
        assert desk.screen.above.startswith(MARK)
        await desk.press("Verder")
        assert desk.screen.above.startswith(MARK)
        await desk.press("Verstuur")
        assert desk.screen.above == MARK
        assert "weggegooid" in desk.screen.text
        assert "values" not in await kept_of(db)
        assert await counted(db) == 0
        await desk.press("‹ Stoppen met oefenen")
        assert desk.screen.heading == "Hoe was de activiteit?"


async def test_each_finding_has_a_sentence_and_a_button_that_goes_there(database: Database) -> None:
    async with database.writing() as db:
        desk = Desk(db)
        plain = template("evaluatie-activiteit")
        broken = {**plain["questions"][1], "relevant": "false()", "key": "never"}
        form = await begin_form(
            db, "kapot", {**plain, "questions": [*plain["questions"], broken]}, NOW
        )
        await desk.say(f"/vragenlijst {form.id}")
        await desk.press("Oefenen")
        number = len(plain["questions"]) + 1
        assert f"Vraag {number}: niemand kan deze vraag krijgen" in desk.screen.text
        await desk.press(f"Naar vraag {number}")
        assert desk.screen.above.startswith(f"Vraag {number} van {number}")


async def test_what_waits_is_rehearsed_first_and_opens_empty(database: Database) -> None:
    async with database.writing() as db:
        process = await ready(db)
        process.state = State.OPEN
        desk = Desk(db)
        await desk.say(f"/trajecten {process.id}")
        await desk.press("+ Vragenlijst")
        await desk.press("Hoe was de activiteit?")
        await desk.press("Uitvoering")
        await desk.say("31-12-2026")
        await desk.press("Eerst oefenen")
        assert desk.screen.above == MARK
        await desk.press("Oefening beginnen")
        await desk.press("Ja")
        await desk.press(desk.labels[0])
        assert "values" in await kept_of(db)
        [poll] = await all_consultations(db)
        assert poll.opened_at is None

        await desk.say("/peilingen")
        await desk.press("Hoe was de activiteit?")
        await desk.press("Nu openen")
        assert poll.opened_at == NOW
        assert "values" not in await kept_of(db), "half a rehearsal does not outlive the opening"
        assert await counted(db) == 0
        assert "Oefenen" not in " ".join(desk.labels)


async def test_a_finding_in_what_waits_leads_to_its_question_and_back(database: Database) -> None:
    async with database.writing() as db:
        process = await ready(db)
        desk = Desk(db)
        await desk.say(f"/trajecten {process.id}")
        await desk.press("+ Vragenlijst")
        await desk.press("Hoe was de activiteit?")
        await desk.press("Uitvoering")
        await desk.say("31-12-2026")
        await desk.press("Eerst oefenen")
        [poll] = await all_consultations(db)
        first, *rest = poll.questionnaire["questions"]
        never = {**rest[0], "relevant": "false()"}
        poll.questionnaire = {**poll.questionnaire, "questions": [first, never, *rest[1:]]}
        await db.flush()
        await desk.say(f"/peilingen {poll.id}")
        await desk.press("Oefenen")
        await desk.press("Naar vraag 2")
        assert desk.screen.above.startswith("Vraag 2 van")
        assert not any(label.startswith("+") for label in desk.labels), "it is not added to here"

        await desk.press("Voor wie?")
        await desk.press("Iedereen krijgt deze vraag")
        await desk.press("‹ Naar de oefening")
        assert "De controle vond niets" in desk.screen.text, "it is mended where it waits"
        assert "relevant" not in poll.questionnaire["questions"][1]

        await desk.say(f"/vragenlijst p{poll.id} q {first['key']} text")
        await desk.say("w" * 1150)
        await desk.press("Uitleg")
        await desk.say("h" * 100)
        assert "Er is niets veranderd" in desk.screen.text
        assert "1250 tekens" in desk.screen.text
        assert "hint" not in poll.questionnaire["questions"][0]
        await desk.press("‹ Terug")
        await desk.say("kort")
        assert poll.questionnaire["questions"][0]["hint"] == {"nl": "kort"}

        await desk.say(f"/vragenlijst p{poll.id}")
        await desk.press("Titel")
        poll.opened_at = NOW
        await db.flush()
        await desk.say("Te laat")
        assert "Oefenen kan hier niet meer" in desk.screen.text
        assert poll.questionnaire["title"]["nl"] == "Hoe was de activiteit?"


async def test_a_rehearsal_under_way_ends_where_its_poll_is_open(database: Database) -> None:
    async with database.writing() as db:
        process = await ready(db)
        desk = Desk(db)
        await desk.say(f"/trajecten {process.id}")
        await desk.press("+ Vragenlijst")
        await desk.press("Hoe was de activiteit?")
        await desk.press("Uitvoering")
        await desk.say("31-12-2026")
        await desk.press("Eerst oefenen")
        await desk.press("Oefening beginnen")
        await desk.press("Ja")
        [poll] = await all_consultations(db)
        poll.opened_at = NOW
        await db.flush()
        await desk.press(desk.labels[0])
        assert "Oefenen kan hier niet meer" in desk.screen.text
        assert await counted(db) == 0


async def test_what_is_changed_meanwhile_is_rehearsed_from_the_beginning(
    database: Database,
) -> None:
    async with database.writing() as db:
        desk = Desk(db)
        form = await begin_form(db, "evaluatie", template("evaluatie-activiteit"), NOW)
        await desk.say(f"/vragenlijst {form.id}")
        await desk.press("Oefenen")
        await desk.press("Oefening beginnen")
        await desk.press("Ja")
        first, *rest = form.questionnaire["questions"]
        form.questionnaire = {**form.questionnaire, "questions": [first, {**rest[0], "text": {}}]}
        await db.flush()
        await desk.press(desk.labels[0])
        assert "De controle vond 1 punt" in desk.screen.text
        assert "Oefening beginnen" not in " ".join(desk.labels)


async def test_a_ballot_is_rehearsed_too(database: Database) -> None:
    async with database.writing() as db:
        process = await ready(db, Rung.ADVISE)
        process.state = State.OPEN
        desk = Desk(db)
        await desk.say(f"/trajecten {process.id}")
        await desk.press("+ Prioriteitenpeiling")
        await desk.press("Een advies")
        await desk.press("Aantikken")
        await desk.press("Hoogstens 2")
        await desk.say("Wat komt eerst?")
        await desk.say("Meer bomen\nBankjes\nEen speeltuin")
        await desk.press("Verder")
        await desk.press("1 keuze")
        for _ in range(2):
            await desk.press("Dat maakt niet uit")
        await desk.press("Loten" if "Loten" in desk.labels else desk.labels[0])
        await desk.press("Niemand")
        await desk.press("Iedereen")
        await desk.press("Uitvoering")
        await desk.say("31-12-2026")
        await desk.press("Eerst oefenen")
        await desk.press("Oefening beginnen")
        assert "advies" in desk.screen.text, "the promise and the rule are shown as to a resident"
        await desk.press("Ja")
        await desk.press("☐ Meer bomen")
        assert desk.screen.above.startswith(MARK)
        await desk.press("Klaar met kiezen")
        await desk.press("Verstuur")
        assert await counted(db) == 0
