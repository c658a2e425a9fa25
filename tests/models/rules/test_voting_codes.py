"""Voting codes: hard to guess, easy to copy."""

from hypothesis import given
from hypothesis import strategies as st

from models.rules.key_ring import KeyRing
from models.rules.keyed import Keyed
from models.rules.voting_codes import (
    CODE_LETTERS,
    LENGTH,
    MOST_CODES,
    code_from,
    in_two,
    read_code,
)

KEYED = Keyed(KeyRing(b"k" * 32), 5)


@given(st.binary(min_size=32, max_size=32))
def test_a_code_is_read_back_however_it_is_copied(digest: bytes) -> None:
    code = code_from(digest)
    assert len(code) == LENGTH
    assert set(code) <= set(CODE_LETTERS)
    for copied in (code, in_two(code), in_two(code).upper(), f" {code[:3]} {code[3:]} "):
        assert read_code(copied) == code


@given(st.text(max_size=20))
def test_what_is_read_is_a_code_or_nothing(typed: str) -> None:
    code = read_code(typed)
    assert code is None or (len(code) == LENGTH and set(code) <= set(CODE_LETTERS))


def test_all_codes_of_a_poll_differ_and_are_of_that_poll_and_key_alone() -> None:
    codes = {KEYED.code(1, number) for number in range(1, MOST_CODES + 1)}
    assert len(codes) == MOST_CODES
    others = {KEYED.code(2, number) for number in range(1, 100)}
    others |= {Keyed(KeyRing(b"x" * 32), 5).code(1, number) for number in range(1, 100)}
    assert not codes & others
    assert codes >= {Keyed(KeyRing(b"k" * 32), 99).code(1, 1)}, "whoever prints them"


def test_what_is_kept_of_a_code_needs_the_key() -> None:
    code = KEYED.code(1, 1)
    kept = KEYED.code_hash(code)
    assert code not in kept
    assert kept != Keyed(KeyRing(b"x" * 32), 5).code_hash(code)
    assert kept == Keyed(KeyRing(b"k" * 32), 99).code_hash(code), "whoever types it"


def test_a_neighbours_sheet_has_a_name_of_its_own() -> None:
    names = {
        KEYED.neighbour_in(1),
        KEYED.neighbour_in(2),
        Keyed(KeyRing(b"k" * 32), 6).neighbour_in(1),
    }
    assert len(names) == 3
    assert all(len(name) == 32 for name in names)
