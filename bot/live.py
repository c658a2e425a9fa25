"""Cards that follow what is sent: a broadcast's is edited in place while its numbers change."""

from datetime import UTC, datetime

from bot.telegram.courier import Courier
from handlers.organiser.broadcast import BROADCAST
from handlers.reception import Reply
from models.broadcasts import cards_on_screen
from models.database import Database


class LiveCards:
    """Brings the cards up to date; called every few seconds."""

    def __init__(self, database: Database, courier: Courier) -> None:
        self._database = database
        self._courier = courier
        self._shown: dict[int, tuple[object, ...]] = {}
        """By conversation: what its card tells by now."""

    async def refresh(self) -> None:
        """Show the cards again whose broadcast is further than they tell."""
        async with self._database.reading() as db:
            cards = await cards_on_screen(db, BROADCAST.name, datetime.now(UTC))
            db.expunge_all()
        told: dict[int, tuple[object, ...]] = {
            conversation.id: (broadcast.stage, broadcast.ended_at, notice.course, notice.counts)
            for _, conversation, broadcast, notice in cards
        }
        for chat_id, conversation, _, _ in cards:
            if self._shown.get(conversation.id) != told[conversation.id]:
                reply = Reply(chat_id, conversation=conversation, edits=conversation.message_id)
                self._courier.deliver(reply)
        self._shown = told
