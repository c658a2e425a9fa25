"""Ways to write a moment in Turkish, Arabic, Polish and Ukrainian: understood, or asked back."""

from datetime import date

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from models.rules.moments import Question, read_days, read_moment
from tests.models.rules.test_moments import AMSTERDAM, NOW, told

TABLE = {
    "tr": """
13 Mayıs Perşembe günü saat 19.30      2027-05-13 19:30
13 mayis persembe 19:30                2027-05-13 19:30
13 May 19.30'da                        2027-05-13 19:30
13.05.2027 19.30                       2027-05-13 19:30
yarın saat 10'da                       2026-11-25 10:00
yarın akşam 8'de                       2026-11-25 20:00
YARIN AKŞAM yedi buçukta               2026-11-25 19:30
bugün öğleden sonra 4                  2026-11-24 16:00
bu akşam 8'e çeyrek kala               2026-11-24 19:45
bu akşam 8'i çeyrek geçe               2026-11-24 20:15
öbür gün 13:15                         2026-11-26 13:15
cumartesi sabahı saat 9                2026-11-28 09:00
Cmt 10.00                              2026-11-28 10:00
haftaya salı 10:00                     2026-12-01 10:00
bu hafta cuma 14.00                    2026-11-27 14:00
önümüzdeki cuma 19:00                  2026-11-27 19:00
gelecek cuma 19:00                     which 2026-11-27 19:00, 2026-12-04 19:00
3 gün sonra 10:00                      2026-11-27 10:00
iki hafta sonra 19.00                  2026-12-08 19:00
cuma 10.00 - 12.00                     2026-11-27 10:00 12:00
cuma 10'dan 12'ye kadar                2026-11-27 10:00 12:00
cuma 10.00 ile 12.00 arasında          2026-11-27 10:00 12:00
cumartesi saat 8                       which 2026-11-28 08:00, 2026-11-28 20:00
cumartesi                              time
31 Haziran 10:00                       no-such-day
yakında                                unclear
cuma 10 civarında                      unclear
za 28 nov 10.00                        2026-11-28 10:00
""",
    "ar": """
الخميس 13 مايو الساعة 19:30            2027-05-13 19:30
يوم الخميس، ١٣ مايو ٢٠٢٧، ١٩:٣٠        2027-05-13 19:30
الخميس ۱۳ مايو ۱۹:۳۰                   2027-05-13 19:30
13 أيار 2027 الساعة 19:30              2027-05-13 19:30
13 من مايو 7:30 م                      2027-05-13 19:30
5 كانون الأول 15:00                    2026-12-05 15:00
4 دجنبر 15:00                          2026-12-04 15:00
غدًا الساعة العاشرة                    2026-11-25 10:00
غدا مساء الساعة 8                      2026-11-25 20:00
غدا في المساء السابعة والنصف           2026-11-25 19:30
اليوم الساعة الرابعة بعد الظهر         2026-11-24 16:00
مساء اليوم الثامنة إلا ربعا            2026-11-24 19:45
بعد غد 13:15                           2026-11-26 13:15
السبت صباحًا الساعة 9                  2026-11-28 09:00
الثلاثاء الأسبوع القادم 10:00          2026-12-01 10:00
هذا الأسبوع الجمعة 14:00               2026-11-27 14:00
الجمعة القادمة 19:00                   which 2026-11-27 19:00, 2026-12-04 19:00
بعد 3 أيام الساعة 10                   2026-11-27 10:00
بعد أسبوعين 19:00                      2026-12-08 19:00
الجمعة من الساعة 10 إلى 12             2026-11-27 10:00 12:00
الجمعة من 10:00 حتى 12:30              2026-11-27 10:00 12:30
السبت الساعة الثامنة                   which 2026-11-28 08:00, 2026-11-28 20:00
السبت                                  time
31 يونيو 10:00                         no-such-day
قريبا                                  unclear
السبت حوالي الساعة 10                  unclear
zaterdag 10 uur                        2026-11-28 10:00
""",
    "pl": """
czwartek 13 maja, godz. 19.30          2027-05-13 19:30
13 maja o 19:30                        2027-05-13 19:30
w czwartek, 13 maja 2027 r. o 19.30    2027-05-13 19:30
13 maja 2027 roku 19.30                2027-05-13 19:30
13.05.2027 19:30                       2027-05-13 19:30
jutro o 10                             2026-11-25 10:00
jutro wieczorem o 8                    2026-11-25 20:00
jutro o wpół do ósmej wieczorem        2026-11-25 19:30
jutro rano o dziewiątej                2026-11-25 09:00
dziś o 4 po południu                   2026-11-24 16:00
pojutrze 13:15                         2026-11-26 13:15
w sobotę rano o 9                      2026-11-28 09:00
sob. 10.00                             2026-11-28 10:00
w sobotę w południe                    2026-11-28 12:00
w sobotę kwadrans po ósmej wieczorem   2026-11-28 20:15
w przyszłym tygodniu we wtorek o 10    2026-12-01 10:00
w tym tygodniu w piątek 14:00          2026-11-27 14:00
w najbliższy piątek 19:00              2026-11-27 19:00
w przyszły piątek 19:00                which 2026-11-27 19:00, 2026-12-04 19:00
za 3 dni o 10:00                       2026-11-27 10:00
za tydzień o 10                        2026-12-01 10:00
za dwa tygodnie 19.00                  2026-12-08 19:00
w piątek od 10 do 12                   2026-11-27 10:00 12:00
w piątek od 10.00 do 12.30             2026-11-27 10:00 12:30
w sobotę o ósmej                       which 2026-11-28 08:00, 2026-11-28 20:00
w sobotę                               time
o ósmej                                day
31 czerwca 10:00                       no-such-day
wkrótce                                unclear
w sobotę około 10                      unclear
do 13 mei 19.30                        which 2027-05-13 19:30
za 28 nov 10.00                        which 2026-11-28 10:00
do 10.00                               which 2026-11-26 10:00
zaterdag 10 uur                        2026-11-28 10:00
""",
    "uk": """
четвер, 13 травня, 19:30               2027-05-13 19:30
13 травня о 19.30                      2027-05-13 19:30
у четвер 13-го травня 2027 року 19:30  2027-05-13 19:30
13.05.2027 19:30                       2027-05-13 19:30
завтра о 10                            2026-11-25 10:00
завтра о 8 вечора                      2026-11-25 20:00
завтра о пів на восьму вечора          2026-11-25 19:30
завтра вранці о дев'ятій               2026-11-25 09:00
завтра о девʼятій ранку                2026-11-25 09:00
сьогодні о 4 годині дня                2026-11-24 16:00
післязавтра 13:15                      2026-11-26 13:15
в суботу вранці о 9                    2026-11-28 09:00
сб 10.00                               2026-11-28 10:00
у п’ятницю опівдні                     2026-11-27 12:00
наступного тижня у вівторок о 10       2026-12-01 10:00
цього тижня в п'ятницю 14:00           2026-11-27 14:00
у наступну п'ятницю 19:00              which 2026-11-27 19:00, 2026-12-04 19:00
наступної п'ятниці 19:00               which 2026-11-27 19:00, 2026-12-04 19:00
через 3 дні о 10:00                    2026-11-27 10:00
через тиждень о 10                     2026-12-01 10:00
через два тижні 19.00                  2026-12-08 19:00
у п'ятницю з 10 до 12                  2026-11-27 10:00 12:00
у п'ятницю від 10:00 до 12:30          2026-11-27 10:00 12:30
в суботу о восьмій                     which 2026-11-28 08:00, 2026-11-28 20:00
в суботу                               time
31 червня 10:00                        no-such-day
незабаром                              unclear
в суботу близько 10                    unclear
zaterdag 10 uur                        2026-11-28 10:00
""",
}
LINES = [
    (language, line) for language, lines in TABLE.items() for line in lines.strip().split("\n")
]


@pytest.mark.parametrize(("language", "line"), LINES)
def test_it_is_understood_or_asked_back(language: str, line: str) -> None:
    text, _, expected = line.partition("  ")
    assert told(read_moment(text, NOW, AMSTERDAM, language)) == expected.strip()


@given(
    st.sampled_from(["nl", "en", "tr", "ar", "ar_SY", "ar_MA", "ar_TN", "pl", "uk"]),
    st.sampled_from(["full", "long", "medium"]),
    st.dates(date(2026, 12, 1), date(2029, 1, 1)),
)
def test_a_day_as_cldr_writes_it_is_read_back(locale: str, width: str, day: date) -> None:
    text = f"{format_date(day, width, locale)} 19:30"
    assert told(read_moment(text, NOW, AMSTERDAM, locale[:2])) == f"{day} 19:30"


@given(
    st.sampled_from(list(TABLE)), st.text(max_size=40) | st.text("0123456789.:- оdoза", max_size=20)
)
def test_any_text_gives_a_moment_to_come_or_a_question(language: str, text: str) -> None:
    outcome = read_moment(text, NOW, AMSTERDAM, language)
    assert isinstance(outcome, Question) or outcome.start > NOW
    read_days(text, NOW.date(), language)
