"""What is said elsewhere than in a private chat, or in a way that says nothing."""

import pytest

from tests.journeys.conftest import Town
from tests.phone import Phone

pytestmark = pytest.mark.asyncio(loop_scope="module")

GROUP, SUPERGROUP, CHANNEL = -4001, -1004001, -1004002


def heard(town: Town, chat_id: int) -> list[str]:
    """What the bot said in a group or channel."""
    messages = town.chats.groups[chat_id].messages.values()
    return [each["text"] for each in messages if each.get("from", {}).get("is_bot")]


async def test_a_group_is_pointed_to_the_private_chat_once(town: Town, phone: Phone) -> None:
    town.chats.add_group(GROUP, "Straat")
    town.chats.say(phone.user_id, "Wie komt er zaterdag?", GROUP)
    town.chats.say(phone.user_id, "/start", GROUP)
    town.chats.say(phone.user_id, "/start", GROUP)
    await phone.type("/start", shows="Welkom")  # by then what came before is done with
    assert len(heard(town, GROUP)) == 1
    assert "Ik praat met iedereen apart" in heard(town, GROUP)[0]


async def test_a_group_that_moves_and_a_channel_get_no_answer(town: Town, phone: Phone) -> None:
    town.chats.add_group(GROUP - 1, "Plein")
    town.chats.add_group(CHANNEL, "Wijkkrant", "channel")
    town.chats.migrate(GROUP - 1, SUPERGROUP)
    town.chats.post(CHANNEL, "Nieuws uit de wijk")
    await phone.type("/start", shows="Welkom")
    assert heard(town, GROUP - 1) == heard(town, SUPERGROUP) == heard(town, CHANNEL) == []


async def test_an_edited_message_changes_nothing_and_is_told(town: Town, phone: Phone) -> None:
    await phone.type("/taal", shows="Welke taal")
    said = town.chats.say(phone.user_id, "Nederlnads")
    await phone.sees("Kies een van de knoppen")
    town.chats.edit(phone.user_id, said["message_id"], "Nederlands")
    await phone.sees("U hebt een eerder bericht veranderd")
    await phone.type("Nederlands", shows="Ik spreek nu Nederlands met u.")


async def test_a_forwarded_answer_counts_as_typed(town: Town, phone: Phone) -> None:
    said = town.chats.say(phone.user_id, "Nederlands")
    await phone.sees("Welkom")
    await phone.type("/taal", shows="Welke taal")
    town.chats.forward(phone.user_id, said["message_id"])
    await phone.sees("Ik spreek nu Nederlands met u.")


async def test_who_left_for_good_stops_nobody(town: Town, phone: Phone) -> None:
    town.chats.add_user(7_001, "Weg", "nl")
    town.chats.say(7_001, "/start")
    town.chats.delete_account(7_001)
    await phone.type("/start", shows="Welkom")
