"""Who answered, in words: beside who live there, how it was weighted, and what is not told."""

from collections.abc import Sequence

from handlers.pages import spread
from handlers.questionnaire import Questionnaire
from handlers.reports.groups_in_words import BY, names_in_words
from handlers.reports.numbers import number_in_words, one_decimal, percent
from handlers.screen import Screen
from handlers.texts import Say, in_language, listed
from models.rules.summary import Hidden, Represented, Summary, Unweighted, Weighting, Withheld

WHY_NOT = {
    Unweighted.INTERIM: "unweighted-interim",
    Unweighted.NOT_ASKED: "unweighted-not-asked",
    Unweighted.NO_POPULATION: "unweighted-no-population",
    Unweighted.TOO_FEW: "unweighted-too-few",
    Unweighted.NO_CONVERGENCE: "unweighted-no-convergence",
}


def who_in_words(
    summary: Summary, questionnaire: Questionnaire, say: Say, language: str
) -> Sequence[Screen]:
    """For staff: how far those who answered are like those who live there."""
    parts = []
    for representation in summary.representation:
        lines = [say("represented-by", by=say(BY[representation.by]))]
        for group in representation.groups:
            label = names_in_words(group.names, questionnaire, representation.by, say, language)
            lines.append(_group_in_words(say, label, group))
        parts.append("\n".join(lines))
    if summary.representation:
        parts.append(say("represented-figures"))
    parts.append(weighting_in_words(say, language, summary))
    if summary.withheld:
        told = [_withheld_in_words(say, summary, each) for each in summary.withheld]
        parts.append("\n".join([say("withheld-heading", least=summary.smallest_group), *told]))
    title = in_language(questionnaire.title, language)
    heading = f"{title}: {say('button-who-answered')}"
    return [Screen("\n\n".join(page), heading=heading) for page in spread(parts)]


def weighting_in_words(say: Say, language: str, summary: Summary) -> str:
    """How the shares were weighted, or why they were not."""
    weighting = summary.weighting
    if not isinstance(weighting, Weighting):
        return say(WHY_NOT[weighting], least=summary.smallest_group)
    told = say(
        "weighted-how",
        by=listed([say(BY[by]) for by in weighting.by], language),
        least=one_decimal(weighting.least, language),
        most=one_decimal(weighting.most, language),
        effective=round(weighting.effective),
    )
    return f"{told} {say('weighted-trimmed')}" if weighting.trimmed else told


def _group_in_words(say: Say, label: str, group: Represented) -> str:
    count = number_in_words(say, group.respondents)
    if isinstance(group.share, Hidden):
        return say("result-line", label=label, count=count)
    share = percent(group.share)
    if group.population_share is None:
        return say("result-share", label=label, count=count, share=share)
    here = percent(group.population_share)
    return say("represented-line", label=label, count=count, share=share, population=here)


def _withheld_in_words(say: Say, summary: Summary, withheld: Withheld) -> str:
    numbers = [question.key for question in summary.questions]
    number = numbers.index(withheld.question) + 1
    by = say(BY[withheld.by]) if withheld.by else say("by-nothing")
    if not withheld.hidden + withheld.shown:
        return say("withheld-table", number=number, by=by)
    total = withheld.hidden + withheld.shown
    return say("withheld-line", number=number, by=by, hidden=withheld.hidden, total=total)
