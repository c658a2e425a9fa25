"""What residents do with the bot, from their first word to their receipt, and what they see."""

from collections.abc import Callable

import pytest

from models.consultations import Consultation
from tests.journeys.conftest import Town
from tests.phone import Phone

pytestmark = pytest.mark.asyncio(loop_scope="module")

AGREE = "Ja, ik ben 16 of ouder"
EVALUATION = "evaluatie-activiteit"
PROFILE = "wijkgezondheidsprofiel"


async def at_question(phone: Phone, poll: Consultation) -> None:
    """By the link and past consent, to the first question."""
    await phone.type(f"/start {poll.code}", shows="Doet u mee?")
    await phone.tap(AGREE, shows="Vraag 1 van")


async def at_look_back(phone: Phone, poll: Consultation, face: str = "🙂 goed") -> None:
    """Through the evaluation with one answer and the rest passed by."""
    await at_question(phone, poll)
    await phone.tap(face, shows="Vraag 2 van 4")
    for number in (3, 4):
        await phone.tap("Overslaan", shows=f"Vraag {number} van 4")
    await phone.tap("Overslaan", shows="Klopt alles?")


async def test_evaluation_with_faces_and_a_scale(town: Town, phone: Phone) -> None:
    poll = await town.opens(EVALUATION)
    await phone.type(f"/start {poll.code}", shows="Hoe was de activiteit?")
    assert "Wat gebeurt er met uw antwoorden?" in phone.text
    assert "Er zijn 4 vragen." in phone.text
    await phone.tap(AGREE, shows="Vraag 1 van 4")
    assert list(phone.buttons) == [
        "😀 heel goed",
        "🙂 goed",
        "😐 gewoon",
        "🙁 slecht",
        "😢 heel slecht",
        "Makkelijker",
        "‹ Terug",
    ]
    await phone.tap("🙂", shows="0 = helemaal niet, 10 = heel graag")
    assert list(phone.buttons)[:11] == [str(point) for point in range(11)]
    await phone.type("12", shows="Kies een van de knoppen hieronder")
    await phone.tap("10", shows="Wat ging er goed?")
    await phone.type("De soep <3 & de muziek", shows="Vraag 4 van 4")
    await phone.tap("‹ Terug", shows="Uw antwoord nu: De soep <3 & de muziek")
    await phone.tap("Verder ›", shows="Vraag 4 van 4")
    await phone.tap("Overslaan", shows="Klopt alles?")
    assert "1. Wat vond u van de activiteit? → 🙂 goed" in phone.text
    assert "2. Hoe graag komt u nog een keer? → 10" in phone.text
    assert "4. Wat kan er beter? → (overgeslagen)" in phone.text
    assert (await town.result(poll)).sent == 0
    await phone.tap("Verstuur", shows="Uw ontvangstcode: ")
    result = await town.result(poll)
    assert result.counts == {"liked": {"4": 1}, "again": {"10": 1}, "worked": {"words": 1}}


async def test_what_was_sent_is_changed_and_counted_once(town: Town, phone: Phone) -> None:
    poll = await town.opens(EVALUATION)
    await at_look_back(phone, poll)
    await phone.tap("Verstuur", shows="Uw ontvangstcode: ")
    receipt = phone.text
    await phone.tap("Mijn antwoorden veranderen", shows="U hebt al verstuurd")
    await phone.tap("1", shows="Uw antwoord nu: 🙂 goed")
    await phone.tap("🙁", shows="1. Wat vond u van de activiteit? → 🙁 slecht")
    assert (await town.result(poll)).counts == {"liked": {"4": 1}}
    await phone.tap("Verstuur", shows="Uw ontvangstcode: ")
    assert phone.text == receipt
    result = await town.result(poll)
    assert (result.started, result.sent, result.counts) == (1, 1, {"liked": {"2": 1}})


async def test_a_change_by_way_of_back_is_not_taken_for_sent(town: Town, phone: Phone) -> None:
    poll = await town.opens(EVALUATION)
    await at_look_back(phone, poll)
    await phone.tap("Verstuur", shows="Uw ontvangstcode: ")
    await phone.tap("‹ Terug", shows="Klopt alles?")
    await phone.tap("1", shows="Vraag 1 van 4")
    await phone.tap("😢", shows="Klopt alles?")
    assert "telt pas mee als u weer op Verstuur tikt" in phone.text
    await phone.tap("Verstuur", shows="Uw ontvangstcode: ")
    assert (await town.result(poll)).counts == {"liked": {"1": 1}}


async def test_typing_instead_of_tapping_does_what_the_button_does(
    town: Town, phone: Phone
) -> None:
    poll = await town.opens(EVALUATION)
    await at_look_back(phone, poll)
    await phone.type("2", shows="Hoe graag komt u nog een keer?")
    await phone.type("7", shows="2. Hoe graag komt u nog een keer? → 7")
    await phone.type("mijn antwoorden wissen", shows="Weet u het zeker?")
    await phone.type("nee, terug", shows="Klopt alles?")
    assert (await town.result(poll)).sent == 0
    await phone.type("verstuur", shows="Uw ontvangstcode: ")
    await phone.type("Mijn antwoorden veranderen", shows="Klopt alles?")
    assert (await town.result(poll)).counts == {"liked": {"4": 1}, "again": {"7": 1}}


async def test_erasing_asks_once_more_and_leaves_nothing(town: Town, phone: Phone) -> None:
    poll = await town.opens(EVALUATION)
    await at_look_back(phone, poll)
    await phone.tap("Verstuur", shows="Uw ontvangstcode: ")
    await phone.tap("‹ Terug", shows="Klopt alles?")
    await phone.tap("Mijn antwoorden wissen", shows="Weet u het zeker?")
    await phone.tap("Ja, wis alles", shows="Uw antwoorden zijn gewist.")
    result = await town.result(poll)
    assert (result.started, result.sent, result.counts) == (0, 0, {})
    await phone.type(f"/start {poll.code}", shows="Doet u mee?")


async def test_declining_keeps_nothing_and_later_offers_to_erase(town: Town, phone: Phone) -> None:
    poll = await town.opens(EVALUATION)
    await phone.type(f"/start {poll.code}", shows="Doet u mee?")
    await phone.tap("Nee, ik doe niet mee", shows="Er is niets bewaard")
    assert (await town.result(poll)).started == 0
    await at_question(phone, poll)
    await phone.tap("😀", shows="Vraag 2 van 4")
    await phone.tap("‹ Terug", shows="Vraag 1 van 4")
    await phone.tap("‹ Terug", shows="Doet u mee?")
    await phone.tap("Nee, ik doe niet mee", shows="Weet u het zeker?")
    await phone.tap("Nee, terug", shows="Doet u mee?")
    await phone.tap("Nee, ik doe niet mee", shows="Weet u het zeker?")
    await phone.tap("Ja, wis alles", shows="Er is niets van bewaard")
    assert (await town.result(poll)).started == 0


async def test_stop_and_go_on_by_the_link(town: Town, phone: Phone) -> None:
    poll = await town.opens(PROFILE)
    await at_question(phone, poll)
    await phone.tap("Gaat wel", shows="Vraag 2 van 8")
    await phone.tap("☐ Slapen", shows="U koos er nu 1")
    await phone.type("/stop", shows="Uw antwoorden zijn bewaard")
    await phone.type("hallo?", shows="Welkom bij Wijkstem")
    await phone.type(f"/start {poll.code}", shows="Vraag 2 van 8")
    assert "U koos er nu 1" in phone.text
    await phone.tap("Klaar, ik koos er 1", shows="Vraag 3 van 8")
    await phone.type("/stop", shows="Uw antwoorden zijn bewaard")
    await phone.type("/stop", shows="U bent gestopt. Typ /start als u weer wilt beginnen.")


async def test_help_and_unknown_commands_lead_back_to_the_question(
    town: Town, phone: Phone
) -> None:
    poll = await town.opens(PROFILE)
    await at_question(phone, poll)
    await phone.type("/help", shows="Wat kunt u hier doen?")
    assert "/peilingen" not in phone.text
    await phone.tap("Verder met de vragen", shows="Vraag 1 van 8")
    await phone.type("/stemmen nu", shows="Deze opdracht ken ik niet.")
    assert "/herinneringen" in phone.text
    await phone.tap("Verder met de vragen", shows="Vraag 1 van 8")
    await phone.type("/resultaten", shows="Dat kunt u hier niet doen.")
    await phone.type("goed", shows="Vraag 2 van 8")


async def test_pictures_and_stickers_are_answered_kindly(town: Town, phone: Phone) -> None:
    poll = await town.opens(PROFILE)
    await phone.send_picture("sticker", shows="Welkom bij Wijkstem")
    await at_question(phone, poll)
    await phone.send_picture("sticker", shows="Kies een van de knoppen hieronder")
    await phone.tap("Goed", shows="Vraag 2 van 8")
    await phone.tap("Weet ik niet", shows="Waarom vindt u dat?")
    await phone.send_picture("photo", shows="Foto's en spraak kan ik niet lezen")
    await phone.type("x" * 2001, shows="2.001 tekens lang. Er passen er 2.000.")
    await phone.type("Daarom.", shows="Vraag 4 van 8")


async def test_language_is_chosen_and_the_texts_follow(town: Town, phone: Phone) -> None:
    poll = await town.opens(PROFILE)
    await at_question(phone, poll)
    await phone.type("/taal", shows="Welke taal wilt u?")
    await phone.tap("English", shows="I speak English with you now.")
    await phone.tap("Go on with the questions", shows="In general, how is your health?")
    await phone.tap("Fair", shows="Question 2 of 8")
    await phone.type("/help", shows="What can you do here?")
    await phone.type("/language", shows="Which language do you want?")
    await phone.type("nederlands", shows="Ik spreek nu Nederlands met u.")


async def test_language_of_the_chat_app_comes_first(
    town: Town, new_phone: Callable[..., Phone]
) -> None:
    await new_phone("en-GB").type("/start", shows="Welcome to Wijkstem")
    await new_phone("tr").type("/start", shows="Wijkstem’e hoş geldiniz (Gemeente Voorbeeld)")
    await new_phone("ti").type("/start", shows="Welkom bij Wijkstem van Gemeente Voorbeeld")


async def test_start_offers_what_is_open_and_tells_what_just_closed(
    town: Town, phone: Phone
) -> None:
    poll = await town.opens(EVALUATION)
    await phone.type("/start", shows="Tik")
    assert {"Taal kiezen / Language", "Hulp"} <= set(phone.buttons)
    data = next(data for data in phone.buttons.values() if data.endswith(f":{poll.id}"))
    await town.closes(poll)
    town.chats.press(phone.user_id, phone.screen["message_id"], data)
    await phone.sees("U bent helaas net te laat")
    assert data.split(":")[2] not in [each.split(":")[2] for each in phone.buttons.values()]
    await phone.tap("Hulp", shows="Wat kunt u hier doen?")


@pytest.mark.parametrize("code", ["weg", "x" * 64, "🙂", "1 2 3", "' or 1=1 --"])
async def test_a_link_that_leads_nowhere(phone: Phone, code: str) -> None:
    await phone.type(f"/start {code}", shows="Deze link werkt niet (meer)")


async def test_a_tap_after_closing_comes_too_late(town: Town, phone: Phone) -> None:
    poll = await town.opens(EVALUATION)
    await at_question(phone, poll)
    await town.closes(poll)
    await phone.tap("😀", shows="U bent helaas te laat")
    await phone.type(f"/start {poll.code}", shows="Deze vragenlijst is gesloten.")
    assert (await town.result(poll)).sent == 0


async def test_who_sent_in_time_hears_that_it_counts(town: Town, phone: Phone) -> None:
    poll = await town.opens(EVALUATION)
    await at_look_back(phone, poll)
    await phone.tap("Verstuur", shows="Uw ontvangstcode: ")
    await town.closes(poll)
    await phone.tap("Mijn antwoorden veranderen", shows="Uw antwoorden tellen mee.")
    assert (await town.result(poll)).counts == {"liked": {"4": 1}}


async def test_a_double_tap_is_one_tap(town: Town, phone: Phone) -> None:
    poll = await town.opens(EVALUATION)
    await at_look_back(phone, poll)
    before = dict(phone.screen)
    for _ in range(4):
        phone.press_again(before, "Verstuur")
    await phone.sees("Uw ontvangstcode: ")
    await phone.tap("Mijn antwoorden veranderen", shows="Klopt alles?")
    result = await town.result(poll)
    assert (result.sent, result.counts) == (1, {"liked": {"4": 1}})
    assert phone.read.count("Klopt alles?") == 1


async def test_a_press_on_an_old_screen_changes_nothing(town: Town, phone: Phone) -> None:
    poll = await town.opens(PROFILE)
    await at_question(phone, poll)
    old = dict(phone.screen)
    await phone.type("zeer goed", shows="Vraag 2 van 8")
    phone.press_again(old, "Zeer slecht")
    await phone.hears("Dit is een oude vraag.")
    await phone.tap("‹ Terug", shows="Uw antwoord nu: Zeer goed")
    assert phone.read.count("Vraag 1 van 8") <= 2


async def test_a_screen_from_before_stopping_stays_old_when_begun_again(
    town: Town, phone: Phone
) -> None:
    poll = await town.opens(EVALUATION)
    await phone.type(f"/start {poll.code}", shows="Doet u mee?")
    await phone.type("/stop", shows="U bent gestopt")
    await at_question(phone, poll)
    old = dict(phone.screen)
    await phone.tap("🙂", shows="Vraag 2 van 4")
    await phone.type("/stop", shows="Uw antwoorden zijn bewaard")
    await phone.type(f"/start {poll.code}", shows="Vraag 2 van 4")
    await phone.type("hoe bedoelt u?", shows="Kies een van de knoppen hieronder")
    phone.press_again(old, "😀 heel goed")  # a 5, and the question at hand takes a 5 as well
    await phone.hears("Dit is een oude vraag.")
    await phone.sees("Vraag 2 van 4")


async def test_a_forged_press_is_no_way_in(town: Town, phone: Phone) -> None:
    poll = await town.opens(EVALUATION)
    await at_question(phone, poll)
    message, [first, *_] = phone.screen, phone.buttons.values()
    conversation, version, _ = first.split(":")
    for data in ("", "x", "1:1", f"{conversation}:{version}", "0:0:send", f"{'9' * 30}:1:send"):
        town.chats.press(phone.user_id, message["message_id"], data, forged=True)
    town.chats.press(
        phone.user_id, message["message_id"], f"{conversation}:{version}:send", forged=True
    )
    await phone.sees("Kies een van de knoppen hieronder")
    assert (await town.result(poll)).sent == 0


async def test_two_questionnaires_do_not_mix(town: Town, phone: Phone) -> None:
    profile, evaluation = await town.opens(PROFILE), await town.opens(EVALUATION)
    await at_question(phone, profile)
    await at_question(phone, evaluation)
    await phone.tap("😐", shows="Vraag 2 van 4")
    await phone.type(f"/start {profile.code}", shows="Hoe is over het algemeen uw gezondheid?")
    await phone.tap("Goed", shows="Vraag 2 van 8")
    await phone.type(f"/start {evaluation.code}", shows="Vraag 2 van 4")


async def test_menu_lists_the_commands_in_each_language(
    town: Town, new_phone: Callable[..., Phone]
) -> None:
    dutch, english = new_phone("nl"), new_phone("en")
    in_dutch = (
        "start uwstem ideeen zelfdoen activiteiten herinneringen uitslagen meerweten "
        "berichten mijngegevens vergeetmij taal stop help"
    )
    await dutch.gets_menu(in_dutch.split())
    in_english = (
        "start yourvoice ideas takepart activities reminders outcomes learnmore "
        "notifications mydata forgetme language stop help"
    )
    await english.gets_menu(in_english.split())


async def test_three_quick_ticks_are_three_ticks(town: Town, phone: Phone) -> None:
    poll = await town.opens(PROFILE)
    await at_question(phone, poll)
    await phone.tap("Goed", shows="Vraag 2 van 8")
    shown = dict(phone.screen)
    for label in ("☐ Slapen", "☐ Vallen", "☐ Verkeer", "☐ Verkeer"):
        phone.press_again(shown, label)
    await phone.sees("U koos er nu 3")


async def test_start_tells_what_is_sent_and_what_is_half_done(town: Town, phone: Phone) -> None:
    half, whole = await town.opens(PROFILE), await town.opens(EVALUATION)
    await at_question(phone, half)
    await at_look_back(phone, whole)
    await phone.tap("Verstuur", shows="Dank u wel!")
    await phone.type("/start", shows="Welkom")
    assert {"Hoe gezond is uw wijk? (verder)", "Hoe was de activiteit? (verstuurd)"} <= set(
        phone.buttons
    )
