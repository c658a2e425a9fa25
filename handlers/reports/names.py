"""What the numbers of a summary are called, in one language: answers, groups, questions."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from handlers.questionnaire import Questionnaire
from handlers.questions.question import Question
from handlers.reports.groups_in_words import names_in_words
from handlers.texts import Say, in_language, sayer
from models.rules.summary import By, QuestionSummary, Value


@dataclass(frozen=True)
class Names:
    """The names of one consultation."""

    questionnaire: Questionnaire
    language: str

    @cached_property
    def say(self) -> Say:
        """What says sentences in it."""
        return sayer(self.language)

    @property
    def title(self) -> str:
        """The consultation's own."""
        return in_language(self.questionnaire.title, self.language)

    def question(self, of: QuestionSummary) -> str:
        """A question's text."""
        return in_language(self.asked(of).text, self.language)

    def asked(self, of: QuestionSummary) -> Question:
        """The question that these are the answers to."""
        return self.questionnaire.by_key[of.key]

    def value(self, of: QuestionSummary, value: Value) -> str:
        """An answer, or the band of numbers that it stands for."""
        return self.asked(of).label_of(self.say, self.language, value.name)

    def group(self, by: By, names: Sequence[str]) -> str:
        """One group, or several that are taken together."""
        return names_in_words(names, self.questionnaire, by, self.say, self.language)
