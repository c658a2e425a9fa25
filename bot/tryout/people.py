"""The cast of the try-out chat: who one can be."""

from dataclasses import dataclass
from typing import Literal

TOKEN = "100000001:TryOutTryOutTryOutTryOutTryOut"
BOT_ID = 100000001
BOT_USERNAME = "wijkstem_proef_bot"
BOT_NAME = "Wijkstem (proef)"


@dataclass(frozen=True)
class Player:
    """Someone in the try-out, as their chat app would know them."""

    id: int
    name: str
    age: int
    language_code: str
    role: Literal["bewoner", "organisator", "medewerker"] = "bewoner"


CAST = (
    Player(1001, "Greet de Boer", 78, "nl"),
    Player(1002, "Mehmet Yılmaz", 45, "tr"),
    Player(1003, "Amira Haddad", 34, "ar"),
    Player(1004, "Emily Carter", 29, "en"),
    Player(1005, "Daan Jansen", 17, "nl"),
    Player(1006, "Zofia Nowak", 52, "pl"),
    Player(1007, "Oksana Kovalenko", 41, "uk"),
    Player(1008, "Samira el Idrissi", 38, "nl", "organisator"),
    Player(1009, "Ilse Vermeer", 44, "nl", "medewerker"),
)
