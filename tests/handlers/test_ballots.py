"""Ballots by property: no taps make an invalid ballot, and a tap twice is a tap once."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.ballots.approve import Approve
from handlers.ballots.ballot import BLANK, CLOSE, DONE, EXPLAIN, OPEN, Ballot
from handlers.ballots.budget import Budget
from handlers.ballots.pairwise import Pairwise
from handlers.ballots.points import Points
from handlers.ballots.rank import Rank
from handlers.conversation import Answered, Drafted, Kept, Refused
from handlers.prompts import ON_A_PAGE
from handlers.questions.question import Asked
from handlers.said import Typed
from handlers.screen import Picture
from models.rules.ballot import written
from tests.handlers.questions.asking import asked, buttons_of, fits_the_chat, taken
from tests.handlers.talking import chat_with, press

COSTS = (500, 1000, 1500, 2500)


def options(count: int, *, long: bool = False) -> tuple[dict[str, Any], ...]:
    return tuple(
        {
            "text": {"nl": f"{number} ".ljust(60 if long else 3, "k")},
            "description": {"nl": "u" * (300 if long else 5)},
            "cost": COSTS[number % len(COSTS)],
            "picture": f"photo-{number}" if number % 2 else None,
            "picture_words": {"nl": "z" * (300 if long else 5)},
        }
        for number in range(count)
    )


def each_kind(count: int, *, long: bool = False) -> list[Ballot]:
    shared: dict[str, Any] = {
        "key": "ballot",
        "text": {"nl": "Wat komt eerst?"},
        "options": options(count, long=long),
    }
    return [
        Approve(**shared),
        Approve(**shared, most=2),
        Rank(**shared),
        Points(**shared, points=5),
        Budget(**shared, budget=3000),
        Pairwise(**shared),
    ]


KINDS = each_kind(5)
ids = [f"{ballot.name}-{number}" for number, ballot in enumerate(KINDS)]
FORGED = st.one_of(
    st.tuples(st.sampled_from(["+", "-", "upto", "without ", ""]), st.integers(-1, 7)).map(
        lambda each: f"{each[0]}{each[1]}"
    ),
    st.tuples(st.integers(-1, 7), st.sampled_from("=*>,"), st.integers(-1, 7)).map(
        lambda each: f"{each[0]}{each[1]}{each[2]}"
    ),
    st.text(max_size=6),
    st.sampled_from([DONE, BLANK, EXPLAIN, CLOSE, f"{OPEN}2", f"{OPEN}99", "page-1", "page-99999"]),
)


@pytest.mark.parametrize("ballot", KINDS, ids=ids)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
async def test_no_taps_make_an_invalid_ballot(ballot: Ballot, data: st.DataObject) -> None:
    ballot = ballot.arranged(data.draw(st.text(max_size=3)))
    draft: Any = None
    kept: Any = None
    for _ in range(data.draw(st.integers(1, 25))):
        honest = [button.value for button in await buttons_of(ballot, draft, kept)]
        value = data.draw(st.one_of(st.sampled_from(honest), FORGED))
        outcome = taken(ballot, press(value), draft, kept)
        match outcome:
            case Drafted(changed):
                assert ballot.paper.takes(changed["values"])
                again = taken(ballot, press(value), changed, kept)
                assert again == outcome, "the same tap once more changes nothing"
                draft = changed
            case Answered(answer):
                kept, draft = answer, None
                ballot.filled_in(kept)
    if kept:
        assert ballot.paper.takes(ballot.filled_in(kept))


@pytest.mark.parametrize("ballot", KINDS, ids=ids)
async def test_opening_a_ballot_is_not_voting(ballot: Ballot) -> None:
    talk = await asked(ballot).begin()
    assert not talk.kept.answers
    assert DONE not in talk.values, "nothing is filled in beforehand"
    assert isinstance(taken(ballot, press(DONE)), Refused)
    assert isinstance(taken(ballot, press(BLANK)), Answered)


def test_a_blank_ballot_is_an_empty_one() -> None:
    for ballot in KINDS:
        outcome = taken(ballot, press(BLANK))
        assert isinstance(outcome, Answered)
        assert written(ballot.filled_in(outcome.value)) == ""


@pytest.mark.parametrize("count", [2, 9, 60])
async def test_every_screen_fits_the_chat(count: int) -> None:
    for ballot in each_kind(count, long=True):
        full: list[str] = []
        for number in ballot.numbered:
            for button in ballot.buttons_of(chat_with(Kept()).say, "nl", number, full)[:1]:
                tapped = ballot.tapped(chat_with(Kept()).say, button[0].value, full)
                full = tapped if isinstance(tapped, list) else full
        for page in range(-(-count // ON_A_PAGE)):
            for explained in (False, True):
                draft = {"values": full, "page": page, "explained": explained}
                fits_the_chat(await Asked(ballot, 1, 1).screen(chat_with(Kept()), draft, None))


async def test_each_resident_has_an_order_of_their_own_that_stays() -> None:
    rank = each_kind(20)[2]
    orders = {rank.arranged(name).shown() for name in ("a", "b", "c")}
    assert len(orders) == 3
    assert all(sorted(order, key=int) == list(rank.numbered) for order in orders)
    assert rank.arranged("a").shown() == rank.arranged("a").shown()


async def test_all_options_are_on_some_page() -> None:
    approve = each_kind(60)[0].arranged("someone")
    seen: list[str] = []
    for page in range(8):
        draft = {"values": [], "page": page, "explained": False}
        seen += [b.value for b in await buttons_of(approve, draft) if b.value.startswith("+")]
    assert sorted(seen) == sorted(f"+{number}" for number in range(1, 61))


def through(ballot: Ballot, *values: str) -> list[str]:
    """What stands on the ballot after these taps, all of which it takes."""
    draft: Any = None
    for value in values:
        outcome = taken(ballot, press(value), draft)
        assert isinstance(outcome, Drafted), value
        draft = outcome.draft
    return list(draft["values"])


def test_ranking_in_the_order_of_taps_and_taking_back() -> None:
    rank = KINDS[2]
    assert through(rank, "1=3", "2=1", "3=5") == ["3", "1", "5"]
    assert through(rank, "1=3", "2=1", "3=5", "upto2", "3=2") == ["3", "1", "2"]
    draft = {"values": ["3", "1"], "page": 0, "explained": False}
    assert isinstance(taken(rank, press("2=4"), draft), Refused), "from a screen of before"
    assert isinstance(taken(rank, press("3=1"), draft), Refused)


def test_approving_stops_at_most() -> None:
    approve = KINDS[1]
    assert through(approve, "+4", "+2") == ["2", "4"]
    draft = {"values": ["2", "4"], "page": 0, "explained": False}
    refused = taken(approve, press("+1"), draft)
    assert isinstance(refused, Refused)
    assert "niet meer dan 2" in refused.sentence
    assert through(approve, "+4", "+2", "-4", "+1") == ["1", "2"]


def test_points_and_euros_never_go_below_nothing() -> None:
    points, budget = KINDS[3], KINDS[4]
    assert through(points, "1*3", "2*2") == ["1*3", "2*2"]
    assert through(points, "1*3", "2*2", "1*0", "3*1") == ["2*2", "3*1"]
    draft = {"values": ["1*3", "2*2"], "page": 0, "explained": False}
    assert isinstance(taken(points, press("3*1"), draft), Refused)
    assert through(budget, "+3", "+2") == ["2", "3"]  # 10 and 15 euros of 30
    draft = {"values": ["2", "3"], "page": 0, "explained": False}
    outcome = taken(budget, press("+4"), draft)
    assert isinstance(outcome, Refused)
    assert "€ 25" in outcome.sentence
    assert "€ 5 " in outcome.sentence


async def test_two_at_a_time_until_all_were_compared() -> None:
    pairwise = each_kind(4)[5].arranged("someone")
    draft: Any = None
    for _ in range(6):
        first = (await buttons_of(pairwise, draft))[0].value
        assert ">" in first
        outcome = taken(pairwise, press(first), draft)
        assert isinstance(outcome, Drafted)
        draft = outcome.draft
    assert len({frozenset(value.split(">")) for value in draft["values"]}) == 6
    assert not any(
        ">" in b.value and b.value[0].isdigit() for b in await buttons_of(pairwise, draft)
    )
    one = draft["values"][0]
    turned = ">".join(reversed(one.split(">")))
    assert isinstance(changed := taken(pairwise, press(turned), draft), Drafted)
    assert one not in changed.draft["values"], "thinking better of it replaces the choice"


def test_typing_an_option_is_tapping_it() -> None:
    approve = KINDS[0]
    outcome = taken(approve, Typed("2 k"))
    assert isinstance(outcome, Drafted)
    assert outcome.draft["values"] == ["3"]
    assert isinstance(taken(approve, Typed("iets anders")), Refused)


def test_options_with_the_same_text_are_refused() -> None:
    same = [{"text": {"nl": "Een bank"}}, {"text": {"nl": "een Bank"}}]
    with pytest.raises(ValueError, match="same text"):
        Approve.model_validate({"key": "ballot", "text": {"nl": "?"}, "options": same})


def test_a_forged_ballot_is_never_sent() -> None:
    budget = KINDS[4]
    with pytest.raises(ValueError, match="no sequence of taps"):
        budget.filled_in({"values": ["1", "2", "3", "4"]})


async def test_no_button_looks_like_one_of_another_conversation() -> None:
    for ballot in KINDS:
        draft = {"values": [], "page": 0, "explained": False}
        assert not any(":" in button.value for button in await buttons_of(ballot, draft))


@pytest.mark.parametrize("ballot", KINDS, ids=ids)
async def test_an_option_is_opened_with_its_picture_and_the_same_in_words(ballot: Ballot) -> None:
    explained = {"values": [], "page": 0, "explained": True}
    see = [each.value for each in await buttons_of(ballot, explained) if each.value[:5] == OPEN]
    assert see == [f"{OPEN}2", f"{OPEN}4"]
    outcome = taken(ballot, press(see[0]), explained, None)
    assert isinstance(outcome, Drafted)
    screen = await Asked(ballot, 1, 1).screen(chat_with(Kept()), outcome.draft, None)
    assert screen.file == Picture("photo-1")
    assert "Op de foto: zzzzz" in screen.text
    assert "uuuuu" in screen.text
    for leave in (press(CLOSE), Typed("1 k")):
        shut = taken(ballot, leave, outcome.draft, None)
        if isinstance(shut, Drafted):
            after = await Asked(ballot, 1, 1).screen(chat_with(Kept()), shut.draft, None)
            assert after.file is None
