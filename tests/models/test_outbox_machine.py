"""Two workers at the outbox in any order of events: queueing, sends of every outcome, crashes,
leases that run out, pauses, recalls, people who block the bot and come back, and the clock.

After each event, what changed is compared with what that event may change, the kept counts with
the rows, and the messages that arrived with what the rows say.
"""

import asyncio
from collections import Counter
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, TypeVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import delete, select, update

from models.claims import Claim, Settlement, claim, settle, take_back
from models.database import Database, Session
from models.deliveries import Delivery
from models.notices import Notice, State, pause, recall, resume
from models.outbox import close_unsent
from models.people import Person
from tests.outbox import NOW, add_people, broadcast

Key = tuple[int, int]
"""Notice and person."""
T = TypeVar("T")

PEOPLE = 6
LEASE = timedelta(seconds=60)
ENDS = set(State) - {State.QUEUED, State.SENDING}
SUBJECTS = ("markt", "feest", "plek")
"""The last one is owed to each of its receivers: it may be repeated."""

workers = st.integers(0, 1)


@dataclass
class Worker:
    """What one process remembers, and loses when it is killed."""

    claims: list[Claim] = field(default_factory=list)
    settlements: list[Settlement] = field(default_factory=list)


class Outbox(RuleBasedStateMachine):
    """The machine; `url` is set by the test."""

    url = ""

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.database = Database(self.url)
        self.now = NOW
        self.workers = [Worker(), Worker()]
        self.arrived: Counter[Key] = Counter()
        self.latest: dict[Key, Claim] = {}
        """By delivery, the claim that was made last."""
        self.receivers: set[Key] = set()
        self.states: dict[Key, State] = {}
        self.people = self.write(self._set_up)
        for subject in SUBJECTS[1:]:
            self.put_out(subject, set(range(PEOPLE)))

    def write(self, act: Callable[[Session], Coroutine[Any, Any, T]]) -> T:
        """Do something in a transaction."""

        async def done() -> T:
            async with self.database.writing() as db:
                return await act(db)

        return self.runner.run(done())

    async def _set_up(self, db: Session) -> list[int]:
        for table in (Delivery, Notice, Person):
            await db.execute(delete(table))
        return await add_people(db, PEOPLE)

    @rule(subject=st.sampled_from(SUBJECTS), who=st.sets(st.integers(0, PEOPLE - 1)))
    def put_out(self, subject: str, who: set[int]) -> None:
        people = [self.people[number] for number in who]
        once = subject != SUBJECTS[-1]
        notice = self.write(lambda db: broadcast(db, subject, people, now=self.now, once=once))
        before = self.look()
        for person_id in people:
            key = (notice.id, person_id)
            if key not in self.receivers:
                assert before[key] == State.QUEUED
            self.receivers.add(key)
        self.expect_changes({})

    @rule(
        number=workers,
        most=st.integers(0, 8),
        outcomes=st.lists(
            st.sampled_from(["arrived", "blocked", "gone", "lost", "cut", "refused"]),
            min_size=1,
            max_size=6,
        ),
        settles=st.booleans(),
    )
    def work(self, number: int, most: int, outcomes: list[str], settles: bool) -> None:
        self.claim(number, most)
        worker = self.workers[number]
        for came in outcomes[: len(worker.claims)]:
            worker.settlements.append(self.sent(worker.claims.pop(0), came))
        if settles and worker.settlements:
            self.settle(worker)

    def claim(self, number: int, most: int) -> None:
        """A worker claims what is due."""
        claims = self.write(lambda db: claim(db, most, self.now, self.now + LEASE))
        assert len(claims) <= most
        self.workers[number].claims += claims
        self.latest |= {(each.notice.id, each.person.id): each for each in claims}
        ours = {(each.notice.id, each.person.id) for each in claims}
        for each in claims:
            assert each.notice.course == "on"
            assert each.notice.not_before <= self.now < each.notice.not_after
            assert each.person.reachable
        self.expect_changes(
            {State.QUEUED: {State.SENDING, State.BLOCKED}},
            lambda key, state: (state == State.SENDING) == (key in ours),
        )

    def sent(self, each: Claim, came: str) -> Settlement:
        """What a worker makes of a send; "cut" arrives without the worker knowing."""
        if each.lease_until <= self.now:
            return Settlement(each, State.QUEUED, self.now)  # too late to begin
        self.arrived[each.notice.id, each.person.id] += came in ("arrived", "cut")
        unknown = State.UNCERTAIN if each.notice.once else State.QUEUED
        state = {
            "arrived": State.DELIVERED,
            "blocked": State.BLOCKED,
            "gone": State.FAILED,
            "lost": unknown,
            "cut": unknown,
            "refused": State.QUEUED,
        }[came]
        wait = timedelta(seconds=30) if state == State.QUEUED else None
        return Settlement(each, state, self.now + wait if wait else None)

    def settle(self, worker: Worker) -> None:
        """A worker writes down what it knows."""
        ended = {
            key: each.state
            for each in worker.settlements
            if self.latest[key := (each.claim.notice.id, each.claim.person.id)] is each.claim
        }
        self.write(lambda db: settle(db, worker.settlements))
        worker.settlements = []
        self.expect_changes(
            {State.SENDING: ENDS | {State.QUEUED}},
            lambda key, state: ended.get(key) == state,
        )

    @rule(number=workers)
    def crash(self, number: int) -> None:
        self.workers[number] = Worker()

    @rule(
        seconds=st.sampled_from([1, 2, 30, 31, 61, 3600 * 13]),
        most=st.integers(1, 10),
        closes=st.booleans(),
    )
    def time_passes(self, seconds: int, most: int, closes: bool) -> None:
        self.now += timedelta(seconds=seconds)
        self.take_back(most)
        if closes:
            self.write(lambda db: close_unsent(db, most, self.now))
            self.expect_changes({State.QUEUED: {State.CANCELLED, State.EXPIRED}})

    def take_back(self, most: int) -> None:
        """Leases that ran out are taken back; one that holds is not."""
        self.write(lambda db: take_back(db, most, self.now))
        once = self.once()
        held = {
            (each.notice.id, each.person.id)
            for worker in self.workers
            for each in (*worker.claims, *(done.claim for done in worker.settlements))
            if each.lease_until > self.now
        }
        self.expect_changes(
            {State.SENDING: {State.UNCERTAIN, State.QUEUED}},
            lambda key, state: (state == State.UNCERTAIN) == once[key[0]] and key not in held,
        )

    @rule(steer=st.sampled_from([pause, resume, recall]), which=st.integers(0, 2))
    def steer(self, steer: Any, which: int) -> None:
        ids = sorted({notice_id for notice_id, _ in self.receivers})
        if which < len(ids):
            self.write(lambda db: steer(db, ids[which]))
        self.expect_changes({})

    @rule(who=st.integers(0, PEOPLE - 1))
    def comes_back(self, who: int) -> None:
        person = Person.id == self.people[who]
        self.write(lambda db: db.execute(update(Person).where(person).values(reachable=True)))

    @invariant()
    def counts_are_the_rows(self) -> None:
        async def kept(db: Session) -> dict[int, dict[State, int]]:
            return {notice.id: notice.counts for notice in await db.scalars(select(Notice))}

        states = self.look()
        assert set(states) == self.receivers
        for notice_id, counts in self.write(kept).items():
            rows = Counter(state for key, state in states.items() if key[0] == notice_id)
            assert counts == {state: rows[state] for state in State}

    def teardown(self) -> None:
        """Everyone stops; the clock alone brings each receiver to an end."""
        self.workers = [Worker(), Worker()]
        self.now += timedelta(days=2)
        self.write(lambda db: take_back(db, 100, self.now))
        self.write(lambda db: close_unsent(db, 100, self.now))
        once = self.once()
        for key, state in self.look().items():
            assert state in ENDS
            if state == State.DELIVERED:
                assert self.arrived[key] >= 1
            if once[key[0]]:
                assert self.arrived[key] <= 1
                assert self.arrived[key] == 0 or state in (State.DELIVERED, State.UNCERTAIN)
        self.runner.run(self.database.close())
        self.runner.close()

    def look(self) -> dict[Key, State]:
        """The state of each delivery."""

        async def rows(db: Session) -> dict[Key, State]:
            found = await db.execute(select(Delivery.notice_id, Delivery.person_id, Delivery.state))
            return {(notice, person): State(state) for notice, person, state in found}

        return self.write(rows)

    def once(self) -> dict[int, bool]:
        """By notice, whether it is sent at most once."""

        async def found(db: Session) -> dict[int, bool]:
            return {notice.id: notice.once for notice in await db.scalars(select(Notice))}

        return self.write(found)

    def expect_changes(
        self,
        allowed: dict[State, set[State]],
        fits: Callable[[Key, State], bool] = lambda key, state: True,
    ) -> None:
        """No row changed but as is allowed; an end is an end."""
        states = self.look()
        for key, before in self.states.items():
            after = states[key]
            if after != before:
                assert after in allowed.get(before, set())
                assert fits(key, after)
        self.states = states


@pytest.mark.timeout(600)
def test_two_workers_in_any_order_of_events(database_url: str) -> None:
    machine = type("OutboxHere", (Outbox,), {"url": database_url})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=25 if database_url.startswith("sqlite") else 8,
            stateful_step_count=30,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
