"""Making a questionnaire in the chat: few taps, each word kept at once, nothing left unfinished."""

from sqlalchemy import text

from handlers.making.draft import complete
from handlers.questionnaire import Questionnaire
from models.audit import broken_links
from models.consultations import all_consultations, open_consultation
from models.database import Database
from models.forms import Form, newest_forms
from models.rules.process import State
from tests.handlers.desk import NOW
from tests.handlers.test_process_chat import Desk, ready


async def only_form(desk: Desk) -> Form:
    [form] = await newest_forms(desk.db, 2)
    return form


async def begun(desk: Desk, title: str = "Groen in de wijk") -> None:
    await desk.say("/vragenlijst")
    await desk.press("+ Nieuwe vragenlijst")
    await desk.say(title)
    await desk.say("We willen weten waar bomen nodig zijn.")


async def adds(desk: Desk, kind: str, question: str, *more: str) -> None:
    """From the questionnaire's card, or that of the question before."""
    await desk.press("+ V")
    await desk.press(kind)
    await desk.say(question)
    for said in more:
        await desk.say(said)


async def test_questions_of_every_type_are_made_with_their_settings(database: Database) -> None:
    async with database.writing() as db:
        desk = Desk(db)
        await begun(desk)
        assert "Er staat nog geen vraag in." in desk.screen.text
        await adds(desk, "Eén antwoord", "Mist u bomen?", "Ja\nNee\nEen beetje")
        assert "[ Ja ]" in desk.screen.text, "it is shown as a resident sees it"
        assert desk.screen.above == "Vraag 1 van 1 · Eén antwoord kiezen"
        await desk.press("☐ Verplicht")
        assert "[ Overslaan ]" not in desk.screen.text
        await desk.press("☐ Anders")
        await adds(desk, "Meer antwoorden", "Wat mist u?", "Bomen\nBloemen\nGras")
        await desk.press("Hoeveel kiezen")
        await desk.press("1")
        await desk.press("2")
        await desk.press("☐ Door elkaar")
        await adds(desk, "Gezichtjes", "Hoe vindt u uw straat?")
        await adds(desk, "Schaal", "Hoe veilig is het?")
        await desk.press("0 tot en met 10")
        await desk.say("Alleen dit")
        assert "precies twee regels" in desk.screen.note
        await desk.say("Heel onveilig\nHeel veilig")
        await adds(desk, "Getal", "Hoe oud bent u?")
        await desk.press("Van")
        await desk.say("120 tot 0")
        assert "eerst het kleinste" in desk.screen.note
        await desk.say("16 tot 120")
        await adds(desk, "Datum", "Wanneer kunt u komen?")
        await desk.press("Van")
        await desk.say("1-1-2027 tot 31-12-2027")
        for kind in ("Open vraag", "Plek", "Wijk", "Alleen tekst", "Tekst met akkoord"):
            await adds(desk, kind, f"Een {kind.lower()}?")
        await desk.press("‹ Naar de vragenlijst")
        assert "11. Een tekst met akkoord?" in desk.screen.text
        assert "Controle: alles goed" in desk.labels

        made = Questionnaire.model_validate((await only_form(desk)).questionnaire)
        assert [question.name for question in made.questions] == [
            "one_choice", "several_choices", "scale", "scale", "number", "date",
            "open_text", "place", "neighbourhood", "note", "acknowledge",
        ]  # fmt: skip
        one, several, faces, scale, number, day, *_ = [each.model_dump() for each in made.questions]
        assert one["required"] and one["other"]  # noqa: PT018
        assert [choice["name"] for choice in one["choices"]] == ["ja", "nee", "een_beetje"]
        assert (several["least"], several["most"], several["shuffled"]) == (1, 2, True)
        assert faces["faces"]
        assert (scale["first"], scale["last"], scale["high"]) == (0, 10, {"nl": "Heel veilig"})
        assert (number["least"], number["most"]) == (16, 120)
        assert day["first"].isoformat() == "2027-01-01"
        assert await broken_links(db) == []
        acts = set(await db.scalars(text("select act from audit_lines")))
        assert acts == {"act-form-made", "act-form-changed"}
        assert "(eigen vragenlijst 1)" in await desk.say("/logboek")


async def test_it_can_be_thrown_away_until_something_is_made_from_it(database: Database) -> None:
    async with database.writing() as db:
        desk = Desk(db)
        await begun(desk)
        await adds(desk, "Open vraag", "Wat mist u?")
        await desk.press("‹ Naar de vragenlijst")
        form = await only_form(desk)
        await desk.press("Vragenlijst weggooien")
        await desk.press("‹ Laten staan")
        poll = await open_consultation(db, form.questionnaire, None, NOW, template=form.key)
        await desk.say(f"/vragenlijst {form.id}")
        assert "Vragenlijst weggooien" not in desk.labels
        await db.delete(poll)
        await db.flush()
        await desk.say(f"/vragenlijst {form.id}")
        await desk.press("Vragenlijst weggooien")
        assert "Er is nog geen eigen vragenlijst" in await desk.press("Vragenlijst weggooien")
        assert "vragenlijst weggegooid" in await desk.say("/logboek")


async def test_what_is_half_made_is_found_back_and_cannot_be_opened(database: Database) -> None:
    async with database.writing() as db:
        desk = Desk(db)
        await begun(desk)
        await adds(desk, "Eén antwoord", "Mist u bomen?")
        assert "elk op een eigen regel" in desk.screen.text
        await desk.say("/help")  # called away
        other = Desk(db, chat_id=desk.chat_id)
        await other.say("/vragenlijst")
        await other.press("Groen in de wijk")
        assert "1. Mist u bomen? (Eén antwoord kiezen) ⚠ kijk na" in other.screen.text
        assert "Gebruiken in een traject" not in other.labels
        await other.press("Controle: 1 punt")
        assert "Vraag 1 is nog niet af" in other.screen.text
        await other.press("Naar vraag 1")
        await other.press("Antwoorden")
        await other.press("‹ Niet veranderen")
        assert "Mist u bomen?" in other.screen.heading
        await other.press("Antwoorden")
        await other.say("Ja\n" + "n" * 61)
        assert "te lang voor een knop" in other.screen.note
        await other.say("Ja\nNee")
        await other.press("‹ Naar de vragenlijst")
        assert "Controle: alles goed" in other.labels


async def test_a_condition_is_tapped_and_told_in_words_and_goes_with_its_question(
    database: Database,
) -> None:
    async with database.writing() as db:
        desk = Desk(db)
        await begun(desk)
        await adds(desk, "Eén antwoord", "Mist u bomen?", "Ja\nNee\nSoms")
        assert "Voor wie?" not in desk.labels, "nothing comes before it"
        await adds(desk, "Open vraag", "Waar?")
        await desk.press("Voor wie?")
        await desk.press("1. Mist u bomen?")
        await desk.press("☐ Ja")
        await desk.press("☐ Soms")
        await desk.press("Klaar")
        assert "Alleen voor wie bij vraag 1 antwoordt: Ja / Soms." in desk.screen.text
        made = (await only_form(desk)).questionnaire
        assert (
            made["questions"][1]["relevant"] == "${mist_u_bomen} = 'ja' or ${mist_u_bomen} = 'soms'"
        )

        await desk.press("Verplaatsen")
        await desk.press("Helemaal vooraan")
        assert "die pas later komt" in desk.screen.note
        await desk.press("Verplaatsen")
        await desk.press("Na 2. Mist u bomen?")
        assert desk.screen.note == ""
        await desk.press("Kopiëren")
        assert desk.screen.above.startswith("Vraag 3 van 3")
        await desk.press("‹ Naar de vragenlijst")
        await desk.press("1")
        await desk.press("Verwijderen")
        assert "hangt af: vraag 2, 3" in desk.screen.text
        await desk.press("Verwijderen")
        made = (await only_form(desk)).questionnaire
        assert ["relevant" in question for question in made["questions"]] == [False, False]
        assert complete(made)


async def test_texts_are_changed_and_translated_and_choices_keep_their_names(
    database: Database,
) -> None:
    async with database.writing() as db:
        desk = Desk(db)
        await begun(desk)
        await adds(desk, "Eén antwoord", "Mist u bomen?", "Ja\nNee")
        await desk.press("‹ Naar de vragenlijst")
        await desk.press("Vertalingen")
        await desk.press("English: 5 teksten ontbreken")
        await desk.press("Wat ontbreekt (5)")
        for words in ("Green", "We want to know.", "Do you miss trees?", "Yes"):
            await desk.say(words)
        await desk.press("‹ Terug")
        await desk.say("Yes!")
        await desk.press("Overslaan")
        assert "Alles wat u typte, is bewaard" in desk.screen.text
        await desk.press("‹ Naar de vragenlijst")
        assert "English: 1 tekst ontbreekt" in desk.labels
        await desk.press("‹ Naar de vragenlijst")
        assert "Controle: 1 punt" in desk.labels
        await desk.press("1")
        await desk.press("Antwoorden")
        assert "Ja\nNee" in desk.screen.text
        await desk.say("Nee\nJa\nSoms")
        await desk.press("Vraag")
        await desk.say("Mist u groen?")
        [question] = (await only_form(desk)).questionnaire["questions"]
        assert question["key"] == "mist_u_bomen"
        assert question["text"] == {"nl": "Mist u groen?", "en": "Do you miss trees?"}
        assert [each["name"] for each in question["choices"]] == ["nee", "ja", "soms"]
        assert question["choices"][1]["text"] == {"nl": "Ja", "en": "Yes!"}


async def test_a_copy_of_a_template_is_put_in_a_process(database: Database) -> None:
    async with database.writing() as db:
        process = await ready(db)
        process.state = State.OPEN
        desk = Desk(db)
        await desk.say("/vragenlijst")
        await desk.press("+ Nieuwe vragenlijst")
        await desk.press("Kopie van: Hoe was de activiteit?")
        await desk.press("Gebruiken in een traject")
        await desk.press("Groen")
        assert "Bij welk moment" in desk.screen.text, "it need not be picked again"
        await desk.press("Uitvoering")
        await desk.say("31-12-2026")
        await desk.press("Nu openen")
        [poll] = await all_consultations(db)
        assert poll.opened_at is not None
        assert poll.template == "hoe_was_de_activiteit"
