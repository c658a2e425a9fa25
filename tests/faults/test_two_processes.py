"""Two processes on one database, restarted at will: no turn is lost, taken twice or half taken."""

import asyncio
import os
from collections.abc import Coroutine, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test

from bot.failures import Failures
from bot.turns import Told, Turns, derive
from handlers.questionnaire import template
from handlers.reception import Reception, Reply
from handlers.said import Command, Pressed, Said, Turn, Typed, Unreadable
from handlers.screen import Screen
from models.consultations import open_consultation
from models.conversations import Shown, conversations_of
from models.database import Database
from models.people import people_with_chats
from models.rules.key_ring import KeyRing
from tests.handlers.talking import ORGANISATION

KEY = os.urandom(32)
PERSON, PROCESS, BUTTON = st.integers(0, 1), st.integers(0, 1), st.integers(0, 30)
LINK = "link"


class Process:
    """A process of the bot, as far as turns go, and what it delivered."""

    def __init__(self, url: str) -> None:
        self.database = Database(url)
        self.reception = Reception(ORGANISATION, KeyRing(KEY), "nl")
        self.delivered: list[Reply | Told] = []
        failures = Failures(lambda error_id, kind: None)
        self.turns = Turns(self.database, self.reception, failures, self.delivered.append)
        self._writer = asyncio.create_task(self.turns.run())

    async def end(self) -> None:
        """As a crash ends it: what it did not write is gone."""
        self._writer.cancel()
        await asyncio.gather(self._writer, return_exceptions=True)
        await self.database.close()


class TwoProcesses(RuleBasedStateMachine):
    """People press, type and command, through either process or both at once."""

    url: str
    link: str
    machines = 0

    def __init__(self) -> None:
        super().__init__()
        TwoProcesses.machines += 1
        self.updates = TwoProcesses.machines * 10_000
        self.shown: dict[int, list[tuple[int, int, Screen]]] = {0: [], 1: []}
        """By person: conversation, version and screen of all they saw, the newest last."""
        self.loop = asyncio.new_event_loop()
        self.processes = [self.do(self._begun()) for _ in range(2)]

    def teardown(self) -> None:
        for process in self.processes:
            self.do(process.end())
        self.loop.close()

    @rule(person=PERSON, process=PROCESS, ago=st.sampled_from([1, 1, 1, 2, 5]), button=BUTTON)
    def presses(self, person: int, process: int, ago: int, button: int) -> None:
        if press := self._press(person, ago, button):
            self.do(self._take(person, [(process, press)]))

    @rule(person=PERSON, one=BUTTON, other=BUTTON)
    def presses_two_buttons_at_once(self, person: int, one: int, other: int) -> None:
        first, second = self._press(person, 1, one), self._press(person, 1, other)
        if first and second:
            self.do(self._take(person, [(0, first), (1, second)]))

    @rule(person=PERSON, button=BUTTON)
    def is_delivered_to_both(self, person: int, button: int) -> None:
        if press := self._press(person, 1, button):
            self.do(self._take(person, [(0, press), (1, press)], again=True))

    @rule(person=PERSON, process=PROCESS, words=st.sampled_from(["Goed", "xyz", "Stress"]))
    def types(self, person: int, process: int, words: str) -> None:
        self.do(self._take(person, [(process, Typed(words))]))

    @rule(person=PERSON, process=PROCESS, name=st.sampled_from([LINK, LINK, "stop", "taal", "x"]))
    def commands(self, person: int, process: int, name: str) -> None:
        command = Command("start", self.link) if name == LINK else Command(name, "")
        self.do(self._take(person, [(process, command)]))

    @rule(person=PERSON, process=PROCESS)
    def sends_a_sticker(self, person: int, process: int) -> None:
        self.do(self._take(person, [(process, Unreadable())]))

    @rule(process=PROCESS)
    def restarts(self, process: int) -> None:
        self.do(self.processes[process].end())
        self.processes[process] = self.do(self._begun())

    def do(self, work: Coroutine[Any, Any, Any]) -> Any:
        return self.loop.run_until_complete(asyncio.wait_for(work, 20))

    async def _begun(self) -> Process:
        return Process(self.url)

    def _chat(self, person: int) -> int:
        return TwoProcesses.machines * 10 + person

    def _press(self, person: int, ago: int, button: int) -> Pressed | None:
        """A press on a button of a screen that was shown so many screens ago."""
        if len(self.shown[person]) < ago:
            return None
        conversation, version, screen = self.shown[person][-ago]
        values = [each.value for row in screen.rows for each in row]
        if not values:
            return None
        value = values[button % len(values)]
        if ":" in value:  # it resumes another conversation
            number, at, value = value.split(":", 2)
            conversation, version = int(number), int(at)
        return Pressed(conversation, version, value, 1, "q")

    async def _take(
        self, person: int, saids: Sequence[tuple[int, Said]], again: bool = False
    ) -> None:
        """Each process takes what was said to it, at the same time; then all is compared."""
        before, spoke = await self._versions(person), await self._language(person)
        turns = []
        for process, said in saids:
            self.updates += 0 if again and turns else 1
            turn = Turn(self.updates, self._chat(person), "nl", said)
            turns.append(self.processes[process].turns.take(turn))
        await asyncio.gather(*turns)
        after = await self._versions(person)
        counted = 1 if again else len(saids)
        for _, said in saids:
            if isinstance(said, Pressed) and said.conversation_id in before.keys() & after.keys():
                old, step = before[said.conversation_id]
                new, _ = after[said.conversation_id]
                # A press counts on any screen since its step began, on an older one never.
                assert old <= new <= old + (counted if step <= said.version <= old else 0)
        # Of two turns at once the one may be answered in the language that the other one changed.
        is_same = len(saids) == 1 or spoke == await self._language(person)
        await self._look(person, compares=is_same)

    async def _look(self, person: int, *, compares: bool) -> None:
        """What was delivered is what either process would show again after a crash."""
        replies: list[Reply] = []
        for process in self.processes:
            for each in process.delivered:
                assert isinstance(each, Reply), "no turn fails"
                replies.append(each)
            process.delivered.clear()
        for reply in replies:
            now = reply.conversation
            if now is None:
                continue
            for process in self.processes:
                found = await derive(
                    process.database, process.reception, self._chat(person), now.id
                )
                if found is None or found[0].version != now.version:
                    continue
                screen = found[1]
                if compares and reply.screen and not now.ended:
                    assert (screen.text, screen.heading) == (
                        reply.screen.text,
                        reply.screen.heading,
                    )
                    assert screen.rows == reply.screen.rows
                self.shown[person].append((now.id, now.version, reply.screen or screen))
            self.processes[0].turns.note_shown(Shown(now.id, now.version, 1, now.ended))

    async def _versions(self, person: int) -> dict[int, tuple[int, int]]:
        """By conversation: its version, and the one that first showed the step at hand."""
        async with self.processes[0].database.writing() as db:
            people = await people_with_chats(db, [self._chat(person)], datetime.now(UTC).date())
            (theirs,) = (await conversations_of(db, [each.id for each in people.values()])).values()
            return {each.id: (each.version, each.step) for each in theirs}

    async def _language(self, person: int) -> str | None:
        async with self.processes[0].database.writing() as db:
            chat = self._chat(person)
            return (await people_with_chats(db, [chat], datetime.now(UTC).date()))[chat].language


async def opened(url: str) -> str:
    """The code of a consultation that was just opened."""
    database, now = Database(url), datetime.now(UTC)
    async with database.writing() as db:
        plain = template("wijkgezondheidsprofiel")
        poll = await open_consultation(db, plain, now, now + timedelta(weeks=1))
    await database.close()
    return poll.code


def test_two_processes_take_turns_as_one(database_url: str) -> None:
    TwoProcesses.url = database_url
    TwoProcesses.link = asyncio.run(opened(database_url))
    run_state_machine_as_test(
        TwoProcesses,
        settings=settings(
            max_examples=15,
            stateful_step_count=30,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
