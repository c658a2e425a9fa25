"""Ways to write a moment, Dutch and English: each understood as meant, or asked back."""

import re
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.moments import Doubt, Question, Span, read_days, read_moment

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2026, 11, 24, 12, tzinfo=AMSTERDAM)
"""A Tuesday, noon."""

TABLE = """
do 13 mei 19.30                        2027-05-13 19:30
donderdag 13 mei om 19.30 uur          2027-05-13 19:30
Do. 13 mei, 19:30                      2027-05-13 19:30
13 mei 19:30                           2027-05-13 19:30
13 mei 2027 19u30                      2027-05-13 19:30
13-5-2027 19.30                        2027-05-13 19:30
13-05 19.30                            2027-05-13 19:30
13/5 19.30                             2027-05-13 19:30
13.5.2027 19.30                        2027-05-13 19:30
2027-05-13 19:30                       2027-05-13 19:30
19.30 uur op donderdag 13 mei          2027-05-13 19:30
volgende week dinsdag 10:00            2026-12-01 10:00
dinsdag volgende week om 10 uur        2026-12-01 10:00
volgende week vrijdag 14.00            2026-12-04 14:00
deze week vrijdag 14:00                2026-11-27 14:00
zaterdag 10 uur                        2026-11-28 10:00
zaterdag om 10 uur                     2026-11-28 10:00
za 10u                                 2026-11-28 10:00
Zaterdag 10.00                         2026-11-28 10:00
zaterdagochtend 9 uur                  2026-11-28 09:00
zaterdagmiddag half drie               2026-11-28 14:30
zaterdagavond 8 uur                    2026-11-28 20:00
zaterdagavond 8                        2026-11-28 20:00
zaterdag 8 uur 's avonds               2026-11-28 20:00
zaterdag 's avonds om 8 uur            2026-11-28 20:00
zaterdag 9 uur 's ochtends             2026-11-28 09:00
zondag 3 uur ’s middags                2026-11-29 15:00
zo 29 nov 15.00                        2026-11-29 15:00
morgenavond half acht                  2026-11-25 19:30
morgen avond half acht                 2026-11-25 19:30
morgenochtend kwart over negen         2026-11-25 09:15
morgenmiddag kwart voor drie           2026-11-25 14:45
morgen 14.00                           2026-11-25 14:00
morgen om 10 uur                       2026-11-25 10:00
morgen 08:30                           2026-11-25 08:30
overmorgen 13:15                       2026-11-26 13:15
overmorgen om elf uur                  2026-11-26 11:00
vandaag 16:00                          2026-11-24 16:00
vanavond 8 uur                         2026-11-24 20:00
vanavond half 8                        2026-11-24 19:30
vanmiddag om drie uur                  2026-11-24 15:00
vanavond tien voor half acht           2026-11-24 19:20
vanavond vijf over half 8              2026-11-24 19:35
vanavond 5 voor 9                      2026-11-24 20:55
vanavond kwart voor acht               2026-11-24 19:45
aanstaande vrijdag 19:00               2026-11-27 19:00
komende dinsdag 19:00                  2026-12-01 19:00
deze vrijdag 19:00                     2026-11-27 19:00
volgende dinsdag 11:00                 2026-12-01 11:00
over 3 dagen 10:00                     2026-11-27 10:00
over een week om 10 uur                2026-12-01 10:00
over twee weken 19.00                  2026-12-08 19:00
vrijdag over een week 19.00            2026-12-04 19:00
wo 2 dec. 19.30                        2026-12-02 19:30
1 januari 2027 12:00                   2027-01-01 12:00
29 februari 10:00                      2028-02-29 10:00
1e maart 2027 20.15                    2027-03-01 20:15
maandag 10.00 - 12.00                  2026-11-30 10:00 12:00
maandag van 10.00 tot 12.00            2026-11-30 10:00 12:00
vrijdagavond half acht tot negen       2026-11-27 19:30 21:00
vrijdag 19.30-21.00 uur                2026-11-27 19:30 21:00
vrijdag 22:00 tot 01:00                2026-11-27 22:00 01:00
Thursday 13 May 7.30 pm                2027-05-13 19:30
Thu May 13 at 7:30pm                   2027-05-13 19:30
May 13th 2027 at 19:30                 2027-05-13 19:30
the 13th of May at 7 p.m.              2027-05-13 19:00
13 May 19:30                           2027-05-13 19:30
13/5/2027 19:30                        2027-05-13 19:30
tomorrow at 10:00                      2026-11-25 10:00
tomorrow 10 am                         2026-11-25 10:00
tomorrow evening half past seven       2026-11-25 19:30
tomorrow evening at 8                  2026-11-25 20:00
tomorrow morning at 9                  2026-11-25 09:00
the day after tomorrow 2pm             2026-11-26 14:00
tonight at 8                           2026-11-24 20:00
this evening half seven                2026-11-24 19:30
today at 4pm                           2026-11-24 16:00
this afternoon quarter to four         2026-11-24 15:45
Saturday 10 am                         2026-11-28 10:00
saturday at 10                         2026-11-28 10:00
Saturday 10 o'clock                    2026-11-28 10:00
saturday noon                          2026-11-28 12:00
Saturday 12 pm                         2026-11-28 12:00
Saturday morning at 9                  2026-11-28 09:00
Saturday evening quarter past eight    2026-11-28 20:15
Saturday afternoon twenty to three     2026-11-28 14:40
Saturday at 8 in the evening           2026-11-28 20:00
next week Tuesday 10:00                2026-12-01 10:00
Tuesday next week at 10 am             2026-12-01 10:00
in 3 days at 10:00                     2026-11-27 10:00
in two weeks 7 pm                      2026-12-08 19:00
this Friday 7pm                        2026-11-27 19:00
Friday 10 am to 12 pm                  2026-11-27 10:00 12:00
Friday from 10:00 until 12:30          2026-11-27 10:00 12:30
half past 7 pm on Friday               2026-11-27 19:30
do 14 mei 19.30                        which 2027-05-14 19:30, 2027-05-13 19:30
zaterdag 8 uur                         which 2026-11-28 08:00, 2026-11-28 20:00
zaterdag half acht                     which 2026-11-28 19:30, 2026-11-28 07:30
zaterdag 7.30                          which 2026-11-28 19:30, 2026-11-28 07:30
zaterdag 3 uur                         which 2026-11-28 15:00, 2026-11-28 03:00
volgende vrijdag 19:00                 which 2026-11-27 19:00, 2026-12-04 19:00
next Friday 7 pm                       which 2026-11-27 19:00, 2026-12-04 19:00
dinsdag 19:00                          which 2026-11-24 19:00, 2026-12-01 19:00
dinsdag 10:00                          2026-12-01 10:00
dinsdag over twee weken 10:00          2026-12-08 10:00
14 november 19:00                      which 2027-11-14 19:00
zaterdag 24:00                         which 2026-11-28 00:00, 2026-11-29 00:00
zaterdag middernacht                   which 2026-11-28 00:00, 2026-11-29 00:00
Saturday half 8 in the evening         which 2026-11-28 19:30, 2026-11-28 20:30
Saturday at 8                          which 2026-11-28 08:00, 2026-11-28 20:00
4/5 at 19:00 tomorrow                  unclear
May 4/5 19:00                          unclear
4/5 19:00 on the dot                   unclear
zaterdag                               time
zaterdagavond                          time
13 mei                                 time
tomorrow                               time
19.30                                  day
half acht                              day
om 8 uur                               day
at 7 pm                                day
12 mei 2026 19:30                      past
vandaag 9:00                           which 2026-11-24 21:00
vandaag 09:00                          past
deze maandag 10:00                     past
31 juni 10:00                          no-such-day
30-2 10:00                             no-such-day
28 maart 2027 02:30                    clock-change
31 oktober 2027 02:30                  clock-change
binnenkort                             unclear
zaterdag rond 10 uur                   unclear
zaterdagavond 8 personen               unclear
zaterdag 25:00                         unclear
zaterdag 10:75                         unclear
zaterdag 10 uur of zondag 11 uur       unclear
morgen zaterdag 10 uur                 unclear
32 mei 10:00                           unclear
13 mei 2072 10:00                      unclear
zaterdagochtend 20:00                  unclear
elke dinsdag 10:00                     unclear
14.5                                   unclear
na de vakantie                         unclear
13 pm tomorrow                         unclear
""".strip().splitlines()
ENGLISH = re.compile(
    r"tomorrow|to(day|night)|\b(this|in|the|at|noon|pm|am|thu|may|next|sat(urday)?)\b",
    re.IGNORECASE,
)


def language_of(text: str) -> str:
    """The language that a line of the table is in."""
    return "en" if ENGLISH.search(text) else "nl"


def told(outcome: Span | Question) -> str:
    """An outcome as the table writes it."""
    if isinstance(outcome, Question):
        ways = ", ".join(told(option) for option in outcome.options)
        return f"{outcome.doubt} {ways}".strip()
    end = f" {outcome.end:%H:%M}" if outcome.end else ""
    return f"{outcome.start:%Y-%m-%d %H:%M}{end}"


def test_the_table_is_as_long_as_promised() -> None:
    assert len(TABLE) == len({line.split("  ")[0] for line in TABLE}) >= 120


@pytest.mark.parametrize("line", TABLE)
def test_it_is_understood_or_asked_back(line: str) -> None:
    text, _, expected = line.partition("  ")
    outcome = read_moment(text, NOW, AMSTERDAM, language_of(text))
    assert told(outcome) == expected.strip()


def test_only_a_reader_of_english_is_asked_whether_the_month_comes_first() -> None:
    dutch = read_moment("4/5 19:00", NOW, AMSTERDAM, "nl")
    english = read_moment("4/5 19:00", NOW, AMSTERDAM, "en")
    assert told(dutch) == "2027-05-04 19:00"
    assert told(english) == "which 2027-05-04 19:00, 2027-04-05 19:00"


def test_today_is_the_organisations_day_not_that_of_utc() -> None:
    just_after_midnight = datetime(2026, 11, 24, 23, 30, tzinfo=UTC)
    assert told(read_moment("morgen 10:00", just_after_midnight, AMSTERDAM, "nl")) == (
        "2026-11-26 10:00"
    )


@given(st.text(max_size=40))
def test_any_text_gives_a_moment_to_come_or_a_question(text: str) -> None:
    outcome = read_moment(text, NOW, AMSTERDAM, "nl")
    assert isinstance(outcome, Question) or outcome.start > NOW


@given(st.datetimes(datetime(2026, 11, 25), datetime(2029, 1, 1)))
def test_what_is_written_out_in_full_is_read_back_exactly(moment: datetime) -> None:
    outcome = read_moment(f"{moment:%d-%m-%Y %H:%M}", NOW, AMSTERDAM, "nl")
    if isinstance(outcome, Question):
        assert outcome.doubt is Doubt.CLOCK_CHANGE
    else:
        assert outcome.start == moment.replace(second=0, microsecond=0, tzinfo=AMSTERDAM)


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("30 november", ["2026-11-30"]),
        ("morgen", ["2026-11-25"]),
        ("overmorgen", ["2026-11-26"]),
        ("vandaag", ["2026-11-24"]),
        ("1 nov", ["2027-11-01"]),
        ("ma 31 november", []),
        ("volgende week dinsdag", ["2026-12-01"]),
        ("over 2 weken", ["2026-12-08"]),
        ("30 november 19.30", []),
        ("binnenkort", []),
        ("", []),
    ],
)
def test_a_day_alone_is_read_too(typed: str, days: list[str]) -> None:
    found = read_days(typed, date(2026, 11, 24), "nl")
    assert [day.isoformat() for day in found] == days


@given(st.text())
def test_any_text_gives_days_or_none(text: str) -> None:
    read_days(text, date(2026, 11, 24), "en")
