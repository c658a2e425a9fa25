"""An update of the Bot API, read as a turn."""

from telegram import CallbackQuery, Chat, Message, Update

from handlers.conversation import Command, Pressed, Said, Turn, Typed, Unreadable

ALLOWED_UPDATES = [Update.MESSAGE, Update.CALLBACK_QUERY]


def turn_of(update: Update) -> Turn | None:
    """The turn in an update; None where no person said anything to the bot in a private chat."""
    person, chat = update.effective_user, update.effective_chat
    if person is None or person.is_bot or chat is None or chat.type != Chat.PRIVATE:
        return None
    said: Said | None = None
    if update.callback_query:
        said = _press(update.callback_query)
    elif update.message:
        said = _message(update.message)
    return Turn(update.update_id, chat.id, person.language_code, said) if said else None


def _press(query: CallbackQuery) -> Pressed | None:
    """What a press says. Data that no button of ours carries names no conversation at all."""
    if query.message is None:
        return None
    conversation, _, rest = (query.data or "").partition(":")
    version, _, value = rest.partition(":")
    ours = _is_number(conversation) and _is_number(version) and value
    return Pressed(
        conversation_id=int(conversation) if ours else 0,
        version=int(version) if ours else 0,
        value=value if ours else "",
        message_id=query.message.message_id,
        query_id=query.id,
    )


def _message(message: Message) -> Said | None:
    text = message.text
    if text is None:
        # A picture, a voice message: answered. A pinned message or a new photo of the chat: not.
        return Unreadable() if message.effective_attachment else None
    if text.startswith("/"):
        command, _, argument = text[1:].partition(" ")
        return Command(command.partition("@")[0].lower(), argument.strip())
    return Typed(text)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) < 19
