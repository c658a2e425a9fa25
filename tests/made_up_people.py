"""A made-up town whose people answer: each a line of plain data, drawn from a seed.

As in public use files of a survey, answers go with age and with where people live: so some groups
are small, some agree, and some say nothing of themselves.
"""

from collections import Counter
from dataclasses import dataclass
from random import Random

from models.rules.asked import NO_ANSWERS, RATHER_NOT, Asked, Plan
from models.rules.cells import Cells, Where
from models.rules.summary import By, Kind

AGES = ("from_16", "from_25", "from_45", "from_65", "from_75")
AGE, NEIGHBOURHOOD = "age_group", "neighbourhood"


@dataclass(frozen=True)
class Respondent:
    """What one of them sent: by question, the values given; none where it was skipped."""

    channel: str
    language: str
    said: dict[str, tuple[str, ...]]


def plan_with(ages: tuple[str, ...], neighbourhoods: tuple[str, ...], *questions: Asked) -> Plan:
    """These questions, and the two about who answers."""
    return Plan(
        (
            *questions,
            Asked(AGE, Kind.ONE, ages),
            Asked(NEIGHBOURHOOD, Kind.ONE, neighbourhoods),
        ),
        {By.AGE: AGE, By.NEIGHBOURHOOD: NEIGHBOURHOOD},
    )


def people(random: Random, number: int, plan: Plan) -> list[Respondent]:
    """So many respondents. Who is older answers lower on the list, and each neighbourhood has a
    bent of its own; sizes of groups differ a hundredfold."""
    asked = {each.key: each for each in plan.questions}
    silent = random.choice((0.0, 0.01, 0.1))
    weights = {
        key: [random.choice((1, 4, 20, 100)) for _ in asked[key].values]
        for key in plan.groups.values()
    }
    bents = {
        (each.key, age, neighbourhood): [random.choice((0.01, 0.3, 1, 3)) for _ in each.values]
        for each in plan.questions
        for age in (*asked[AGE].values, "")
        for neighbourhood in (*asked[NEIGHBOURHOOD].values, "")
    }
    return [_respondent(random, plan, weights, bents, silent) for _ in range(number)]


def _respondent(
    random: Random,
    plan: Plan,
    weights: dict[str, list[int]],
    bents: dict[tuple[str, str, str], list[float]],
    silent: float,
) -> Respondent:
    said: dict[str, tuple[str, ...]] = {}
    asked = {each.key: each for each in plan.questions}
    for key, sizes in weights.items():
        drawn = random.choices(asked[key].values, sizes)[0]
        said[key] = () if random.random() < silent else (drawn,)
    age, neighbourhood = ("".join(said[key]) for key in (AGE, NEIGHBOURHOOD))
    for each in plan.questions:
        if each.key in weights:
            continue
        bent = bents[each.key, age, neighbourhood]
        passed = random.random()
        if passed < silent:
            said[each.key] = (RATHER_NOT,) if passed < silent / 2 else ()
        elif each.kind is Kind.WORDS:
            said[each.key] = ("words",)
        elif each.kind is Kind.NUMBER:
            said[each.key] = (str(int(random.gauss(60, 25))),)
        elif each.kind is Kind.SEVERAL:
            ticks = random.randint(each.least, each.most)
            said[each.key] = tuple({random.choices(each.values, bent)[0] for _ in range(ticks)})
        else:
            said[each.key] = (random.choices(each.values, bent)[0],)
    channel = random.choices(("chat", "ambassador", "counter"), (90, 9, 1))[0]
    return Respondent(channel, random.choices(("nl", "nl-easy", "tr"), (80, 15, 5))[0], said)


def counted(respondents: list[Respondent], plan: Plan) -> Cells:
    """The same counts as the database makes, by going through everyone."""
    answers: dict[str, dict[str, Counter[Where]]] = {}
    answering: dict[str, Counter[Where]] = {}
    several = {each.key for each in plan.questions if each.kind is Kind.SEVERAL}
    everyone: Counter[Where] = Counter()
    for each in respondents:
        where = where_of(each)
        everyone[where] += 1
        for question, values in each.said.items():
            for value in values:
                answers.setdefault(question, {}).setdefault(value, Counter())[where] += 1
            if question in several and set(values) - NO_ANSWERS:
                answering.setdefault(question, Counter())[where] += 1
    return Cells(
        reached=2 * len(respondents),
        started=len(respondents) + 7,
        by_channel=Counter(each.channel for each in respondents),
        by_language=Counter(each.language for each in respondents),
        respondents=everyone,
        answers=answers,
        answering=answering,
    )


def where_of(respondent: Respondent) -> Where:
    """Their age group and neighbourhood, empty where they gave none."""
    age, neighbourhood = (respondent.said[key] for key in (AGE, NEIGHBOURHOOD))
    return (
        "".join(value for value in age if value not in NO_ANSWERS),
        "".join(value for value in neighbourhood if value not in NO_ANSWERS),
    )
