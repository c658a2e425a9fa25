"""Choosing a neighbourhood: by district, by a few letters, or by the digits of the postcode."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

from handlers.conversation import Answered, Chat, Drafted, Outcome, Refused
from handlers.digits import plain_digits
from handlers.prompts import ON_A_PAGE, paged, turned_to
from handlers.questions.question import Plain
from handlers.said import Pressed, Said, Typed
from handlers.screen import Button, Rows, Screen
from handlers.texts import Say
from models.database import Session
from models.neighbourhoods import all_neighbourhoods

ALL, DONE = "all-districts", "done-choosing"
_IN = "in-"
_POSTCODE = re.compile(r"([1-9][0-9]{3})\s*([A-Za-z]{2})?")
_LONGEST_SEARCH = 40


class Neighbourhood(Plain):
    """A neighbourhood as it can be chosen."""

    code: str
    name: str
    postcodes: tuple[str, ...] = ()


class District(Plain):
    """A district with its neighbourhoods."""

    name: str
    neighbourhoods: tuple[Neighbourhood, ...]


async def known_districts(db: Session) -> tuple[District, ...]:
    """Every district with its neighbourhoods; none when no file was loaded."""
    return tuple(
        District(
            name=district.name,
            neighbourhoods=tuple(
                Neighbourhood(code=each.code, name=each.name, postcodes=tuple(each.postcodes))
                for each in neighbourhoods
            ),
        )
        for district, neighbourhoods in await all_neighbourhoods(db)
    )


@dataclass(frozen=True)
class Finder:
    """What is shown and taken while someone looks for a neighbourhood.

    A draft holds the district one is in, or what is searched for, the page of that list, and the
    codes chosen so far.
    """

    districts: tuple[District, ...]
    several: bool = False

    @cached_property
    def names(self) -> dict[str, str]:
        """Each neighbourhood's name, by its code."""
        return {
            each.code: each.name for district in self.districts for each in district.neighbourhoods
        }

    def hint(self, say: Say, draft: Any, kept: Sequence[str]) -> str:
        """What to do now, and what was chosen so far."""
        parts = [say("neighbourhood-search")]
        if draft and "search" in draft:
            parts = [say("neighbourhood-found", words=draft["search"])]
        chosen = self._chosen(draft, kept)
        if self.several and chosen:
            names = ", ".join(self.names[code] for code in chosen)
            parts.append(say("neighbourhood-chosen", count=len(chosen), names=names))
        return "\n\n".join(parts)

    def rows(self, say: Say, draft: Any, kept: Sequence[str]) -> Rows:
        """The buttons of this page, and the ways out of it."""
        place = draft or {}
        chosen = self._chosen(draft, kept)
        rows = paged(say, self._listed(place, chosen), place.get("page", 0))
        if "search" in place or "district" in place:
            rows += ((Button(say("neighbourhood-all"), ALL),),)
        if self.several and chosen:
            rows += ((Button(say("button-done", count=len(chosen)), DONE),),)
        return rows

    def take(self, say: Say, said: Said, draft: Any, kept: Sequence[str]) -> Outcome:
        """What was said, taken as the codes that were chosen."""
        place, chosen = dict(draft or {}), self._chosen(draft, kept)
        if isinstance(said, Typed):
            return self._typed(say, said.text, chosen)
        value = said.value if isinstance(said, Pressed) else ""
        if (page := turned_to(said)) is not None:
            return Drafted({**place, "page": page})
        if value in self.names:
            return self._picked(value, place, chosen)
        if value == DONE and self.several and chosen:
            return Answered(chosen)
        if value == ALL:
            return Drafted({"chosen": chosen})
        number = value.removeprefix(_IN)
        if value.startswith(_IN) and number.isdecimal() and int(number) < len(self.districts):
            return Drafted({"district": int(number), "chosen": chosen})
        return Refused(say("use-the-buttons"))

    def _picked(self, code: str, place: dict[str, Any], chosen: list[str]) -> Outcome:
        if not self.several:
            return Answered([code])
        if code in chosen:
            chosen = [each for each in chosen if each != code]
        else:
            chosen = [each for each in self.names if each in (*chosen, code)]
        return Drafted({**place, "chosen": chosen})

    def _typed(self, say: Say, text: str, chosen: list[str]) -> Outcome:
        exact = [code for code, name in self.names.items() if folded(name) == folded(text)]
        if len(exact) == 1:
            return self._picked(exact[0], {}, chosen)
        postcode = _POSTCODE.fullmatch(plain_digits(text).strip())
        search = postcode[1] if postcode else text.strip()[:_LONGEST_SEARCH]
        if not self._found(search):
            return Refused(say("neighbourhood-none", words=search))
        return Drafted({"search": search, "chosen": chosen})

    def _found(self, search: str) -> list[tuple[District, Neighbourhood]]:
        """Those whose postcode, name or district holds what was typed: its beginning first."""
        words = folded(search)
        everything = [
            (district, each) for district in self.districts for each in district.neighbourhoods
        ]
        if _POSTCODE.fullmatch(search):
            return [(district, each) for district, each in everything if search in each.postcodes]
        found = [
            (district, each)
            for district, each in everything
            if words and (words in folded(each.name) or words in folded(district.name))
        ]
        return sorted(found, key=lambda pair: not folded(pair[1].name).startswith(words))

    def _listed(self, place: dict[str, Any], chosen: list[str]) -> list[Button]:
        if "search" in place:
            return [
                self._button(each, f"{each.name} ({district.name})", chosen)
                for district, each in self._found(place["search"])
            ]
        if place.get("district", len(self.districts)) < len(self.districts):
            district = self.districts[place["district"]]
            return [self._button(each, each.name, chosen) for each in district.neighbourhoods]
        if len(self.districts) == 1 or len(self.names) <= ON_A_PAGE:
            return [
                self._button(each, each.name, chosen)
                for district in self.districts
                for each in district.neighbourhoods
            ]
        return [
            Button(f"{district.name} ›", f"{_IN}{number}")
            for number, district in enumerate(self.districts)
        ]

    def _button(self, each: Neighbourhood, label: str, chosen: list[str]) -> Button:
        mark = ("☑ " if each.code in chosen else "☐ ") if self.several else ""
        return Button(mark + label, each.code)

    def _chosen(self, draft: Any, kept: Sequence[str]) -> list[str]:
        codes = draft["chosen"] if draft and "chosen" in draft else kept
        return [code for code in codes if code in self.names]


@dataclass(frozen=True)
class ChooseNeighbourhood:
    """A step that asks for one neighbourhood, or for several; its answer is a list of codes."""

    heading: str
    districts: tuple[District, ...]
    several: bool = False
    unhurried = False

    async def screen(self, chat: Chat, draft: Any, kept: Any) -> Screen:
        finder = Finder(self.districts, self.several)
        rows = finder.rows(chat.say, draft, kept or ())
        return Screen(finder.hint(chat.say, draft, kept or ()), heading=self.heading, rows=rows)

    def take(self, chat: Chat, said: Said, draft: Any, kept: Any) -> Outcome:
        return Finder(self.districts, self.several).take(chat.say, said, draft, kept or ())


@lru_cache(maxsize=4096)  # the names come back at every search
def folded(text: str) -> str:
    """A name as it is compared: without accents, capitals, dots and dashes."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("ı", "i"))
    letters = "".join(
        letter if letter.isalnum() else " " for letter in plain if not unicodedata.combining(letter)
    )
    return " ".join(letters.split())
