"""The small machine that every conversation runs on.

A conversation is a plain async function that is run again, from its first line, at each turn.
`await chat.ask(key, prompt)` gives the answer kept under that key if there is one; otherwise it
stops the function there, and the prompt's screen is what the person sees. So back, stop, resume,
restarts and several workers need nothing more than the kept answers.
"""

from handlers.conversation.chat import Chat
from handlers.conversation.kept import EASY_CHOSEN, Kept
from handlers.conversation.organisation import Organisation
from handlers.conversation.script import Open, Run, Script
from handlers.conversation.steps import (
    BACK,
    ONWARD,
    RESUME,
    Answered,
    Drafted,
    Leads,
    Led,
    Outcome,
    Prompt,
    Refused,
    Stopped,
    is_way,
    jump,
    undo,
)

__all__ = [
    "BACK",
    "EASY_CHOSEN",
    "ONWARD",
    "RESUME",
    "Answered",
    "Chat",
    "Drafted",
    "Kept",
    "Leads",
    "Led",
    "Open",
    "Organisation",
    "Outcome",
    "Prompt",
    "Refused",
    "Run",
    "Script",
    "Stopped",
    "is_way",
    "jump",
    "undo",
]
