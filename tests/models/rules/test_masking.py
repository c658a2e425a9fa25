"""Nothing by which someone can be found survives in open answers; ordinary words do."""

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import iban
from stdnum.nl import bsn

from models.rules.masking import ACCOUNT, ADDRESS, BSN, EMAIL, PHONE, masked

WORDS = st.sampled_from(
    [
        "Meer bankjes in het park",
        "de straat is druk",
        "bel mij",
        "ik ben 78",
        "sinds 2024 de 3 buren",
        "om 10.30 uur",
        "kost 1250 euro",
        "(echt waar)",
        "parkta daha çok bank",
        "مقاعد أكثر",
        "🙂",
        "nr 12",
    ]
)
BETWEEN = st.sampled_from([" ", ", ", "\n", ". ", ": ", " - ", "; "])


def _bsns() -> st.SearchStrategy[str]:
    def with_check(digits: str) -> str | None:
        rest = sum((9 - place) * int(digit) for place, digit in enumerate(digits)) % 11
        return None if rest == 10 else digits + str(rest)

    eight = st.text("0123456789", min_size=8, max_size=8)
    whole = eight.map(with_check).filter(lambda number: bool(number) and bsn.is_valid(number))
    return st.tuples(whole, st.sampled_from(["", ".", " ", "-"])).map(
        lambda pair: pair[1].join((pair[0][:4], pair[0][4:6], pair[0][6:]))  # type: ignore[index]
    )


def _accounts() -> st.SearchStrategy[str]:
    def made(bank: str, number: str, gap: str) -> str:
        check = iban.calc_check_digits(f"NL00{bank}{number}")
        whole = f"NL{check}{bank}{number}"
        return gap.join(whole[at : at + 4] for at in range(0, len(whole), 4))

    return st.builds(
        made,
        st.sampled_from(["ABNA", "INGB", "RABO"]),
        st.text("0123456789", min_size=10, max_size=10),
        st.sampled_from(["", " "]),
    ).filter(iban.is_valid)


def _mobiles() -> st.SearchStrategy[str]:
    digits = st.text("0123456789", min_size=8, max_size=8)
    return st.tuples(st.sampled_from(["06", "+316", "00316", "06-", "+31 6 ", "06 "]), digits).map(
        "".join
    )


def _addresses() -> st.SearchStrategy[str]:
    postcode = st.builds(
        lambda number, gap, letters: f"{number}{gap}{letters}",
        st.integers(1000, 9999),
        st.sampled_from(["", " "]),
        st.sampled_from(["AB", "XK", "LM", "ZW"]),
    )
    house = st.builds(
        lambda number, more: f"{number}{more}",
        st.integers(1, 9999),
        st.sampled_from(["", "a", " B", "-2"]),
    )
    after = st.builds(
        lambda p, gap, h: p + gap + h, postcode, st.sampled_from([" ", ", ", " nr ", "\n"]), house
    )
    before = st.builds(lambda p, gap, h: h + gap + p, postcode, st.sampled_from([" ", ", "]), house)
    return st.one_of(after, before)


PERSONAL = st.one_of(
    st.tuples(_bsns(), st.just(BSN)),
    st.tuples(_accounts(), st.just(ACCOUNT)),
    st.tuples(_mobiles(), st.just(PHONE)),
    st.tuples(_addresses(), st.just(ADDRESS)),
    st.tuples(st.emails(), st.just(EMAIL)),
)


@given(PERSONAL, WORDS, WORDS, BETWEEN, BETWEEN)
def test_nothing_personal_survives(
    personal: tuple[str, str], before: str, after: str, gap: str, other: str
) -> None:
    found, _ = personal
    told = masked(before + gap + found + other + after)
    assert found not in told
    digits = "".join(sign for sign in told if sign.isdigit())
    if "@" not in found:
        assert "".join(sign for sign in found if sign.isdigit()) not in digits
    assert list(phonenumbers.PhoneNumberMatcher(told, "NL")) == []


@given(st.lists(WORDS, max_size=6), st.lists(BETWEEN, min_size=6, max_size=6))
def test_ordinary_words_survive(words: list[str], gaps: list[str]) -> None:
    text = "".join(word + gap for word, gap in zip(words, gaps, strict=False))
    assert masked(text) == text


@given(st.text(max_size=300))
def test_whatever_is_typed_masking_twice_is_masking_once(text: str) -> None:
    assert masked(masked(text)) == masked(text)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Bel 06-12345678.", f"Bel {PHONE}."),
        ("tel0612345678", f"tel{PHONE}"),
        ("020 624 11 11 of +90 532 123 45 67", f"{PHONE} of {PHONE}"),
        ("Mail naar greet@voorbeeld.nl, graag", f"Mail naar {EMAIL}, graag"),
        ("Mijn BSN is 111222333", f"Mijn BSN is {BSN}"),
        ("Mijn BSN is 1112.22.333!", f"Mijn BSN is {BSN}!"),
        ("rekening NL91ABNA0417164300 en dan", f"rekening {ACCOUNT} en dan"),
        ("nl91 abna 0417 1643 00 alstublieft", f"{ACCOUNT} alstublieft"),
        ("Dorpsstraat 12, 1234 AB Dorp", f"Dorpsstraat {ADDRESS} Dorp"),
        ("1234ab 12a is koud", f"{ADDRESS} is koud"),
        ("1234 xk, huisnummer 7", ADDRESS),
        ("In 1234 AB is het donker", "In 1234 AB is het donker"),
        ("Het nummer 111222334 is er geen", "Het nummer 111222334 is er geen"),
        ("Sinds 2024 de 3 bankjes weg zijn", "Sinds 2024 de 3 bankjes weg zijn"),
        ("Op 24-11-2026 om 10.30 kwamen er 1500", "Op 24-11-2026 om 10.30 kwamen er 1500"),
        ("Bel 112 als het moet", "Bel 112 als het moet"),
    ],
)
def test_examples(typed: str, told: str) -> None:
    assert masked(typed) == told
