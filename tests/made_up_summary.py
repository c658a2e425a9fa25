"""A made-up summary with every sort of number in it, for whatever renders one."""

from datetime import UTC, datetime

from models.rules.summary import (
    HIDDEN,
    NOT_SAID,
    By,
    Difference,
    Estimate,
    Group,
    Kind,
    QuestionSummary,
    Representation,
    Represented,
    Response,
    Split,
    Stage,
    Summary,
    Value,
    Weighting,
    Withheld,
)

HEALTH = QuestionSummary(
    key="felt_health",
    kind=Kind.ONE,
    answered=180,
    dont_know=0,
    rather_not=14,
    skipped=HIDDEN,
    values=(
        Value("very_good", 40, Estimate(0.2222, 0.1676, 0.2885), Estimate(0.24, 0.18, 0.31)),
        Value("good", 90, Estimate(0.5, 0.4277, 0.5723), Estimate(0.48, 0.4, 0.56)),
        Value("fair", 30, Estimate(0.1667, 0.1193, 0.228), Estimate(0.17, 0.12, 0.24)),
        Value("bad", HIDDEN, HIDDEN, HIDDEN),
        Value("very_bad", HIDDEN, HIDDEN, HIDDEN),
    ),
    effective=161.5,
    splits=(
        Split(
            By.AGE,
            (
                Group(
                    ("from_25",),
                    80,
                    (
                        Value(
                            "very_good",
                            30,
                            Estimate(0.375, 0.277, 0.484),
                            from_rest=Difference(0.275, clear=True),
                        ),
                        Value(
                            "good",
                            35,
                            Estimate(0.4375, 0.334, 0.547),
                            from_rest=Difference(-0.1125, clear=False),
                        ),
                        Value("fair", HIDDEN, HIDDEN),
                        Value("bad", HIDDEN, HIDDEN),
                        Value("very_bad", HIDDEN, HIDDEN),
                    ),
                ),
                Group(
                    ("from_75", NOT_SAID),
                    HIDDEN,
                    tuple(
                        Value(name, HIDDEN, HIDDEN)
                        for name in ("very_good", "good", "fair", "bad", "very_bad")
                    ),
                ),
            ),
        ),
        Split(By.NEIGHBOURHOOD, ()),
    ),
)

PROBLEMS = QuestionSummary(
    key="problems",
    kind=Kind.SEVERAL,
    answered=190,
    dont_know=HIDDEN,
    rather_not=0,
    skipped=HIDDEN,
    values=(
        Value("loneliness", 95, Estimate(0.5, 0.4295, 0.5705), Estimate(0.53, 0.45, 0.61)),
        Value("money", 60, Estimate(0.3158, 0.254, 0.385), Estimate(0.3, 0.23, 0.38)),
        Value("falling", HIDDEN, HIDDEN, HIDDEN),
    ),
    effective=170.2,
)

MARK = QuestionSummary(
    key="mark",
    kind=Kind.SCALE,
    answered=200,
    dont_know=0,
    rather_not=0,
    skipped=0,
    values=tuple(
        Value(name, count, Estimate(count / 200, count / 200 - 0.05, count / 200 + 0.05))
        for name, count in (("1", 20), ("2", 30), ("3", 50), ("4", 60), ("5", 40))
    ),
    mean=3.35,
    median=3.5,
)

WHY = QuestionSummary(
    key="why", kind=Kind.WORDS, answered=77, dont_know=0, rather_not=0, skipped=123
)

MADE_UP = Summary(
    consultation_id=12,
    made_at=datetime(2026, 11, 24, 12, 0, tzinfo=UTC),
    stage=Stage.FINAL,
    smallest_group=10,
    response=Response(
        reached=1200,
        started=230,
        sent=200,
        by_channel={"chat": 170, "ambassador": 30},
        by_language={"nl": 150, "tr": 50, "ar": HIDDEN, "uk": HIDDEN},
        by_variant={"plain": 180, "easy": 20},
    ),
    questions=(HEALTH, PROBLEMS, MARK, WHY),
    representation=(
        Representation(
            By.AGE,
            (
                Represented(("from_25",), 88, 0.44, 2200, 0.55),
                Represented(("from_75", NOT_SAID), 112, 0.56, 1800, 0.45),
            ),
        ),
        Representation(By.NEIGHBOURHOOD, (Represented(("BU03630100",), 200, 1.0, None, None),)),
    ),
    weighting=Weighting(
        by=(By.AGE, By.NEIGHBOURHOOD), effective=176.4, least=0.4, most=2.7, trimmed=False
    ),
    withheld=(
        Withheld("felt_health", None, hidden=3, shown=6),
        Withheld("felt_health", By.AGE, hidden=9, shown=3),
    ),
)
