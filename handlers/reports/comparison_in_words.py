"""Two moments of the same questionnaire beside each other, in words."""

from collections.abc import Sequence

from handlers.pages import spread
from handlers.questionnaire import Questionnaire
from handlers.reports.numbers import difference_in_words, percent
from handlers.screen import Screen
from handlers.texts import Say, in_language
from models.rules.comparing import compare
from models.rules.summary import Summary


def comparison_in_words(
    before: Summary, after: Summary, questionnaire: Questionnaire, say: Say, language: str
) -> Sequence[Screen]:
    """Each answer then and now, and whether they differ clearly."""
    found = compare(before, after)
    parts = [say("compared-how") if found else say("compared-nothing")]
    for key in dict.fromkeys(each.question for each in found):
        question = questionnaire.by_key[key]
        lines = [in_language(question.text, language)]
        for each in found:
            if each.question == key:
                line = say(
                    "compared-line",
                    label=question.label_of(say, language, each.value),
                    before=percent(each.before),
                    after=percent(each.after),
                )
                lines.append(f"{line} {difference_in_words(say, each.difference)}")
        parts.append("\n".join(lines))
    heading = f"{in_language(questionnaire.title, language)}: {say('button-compare')}"
    return [Screen("\n\n".join(page), heading=heading) for page in spread(parts)]
