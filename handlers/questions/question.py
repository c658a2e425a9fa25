"""What every question has, whatever its type, and how it is asked."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from handlers.conversation import EASY_CHOSEN, Answered, Chat, Drafted, Outcome, Refused
from handlers.easy import choose_words, texts_in
from handlers.prompts import one_below_another, typed_label
from handlers.said import Pressed, Said, Typed
from handlers.screen import Button, Picture, Rows, Screen
from handlers.texts import FALLBACK, Say, in_language, sayer
from models.rules.asked import DONT_KNOW, RATHER_NOT
from models.rules.expressions import ITSELF, Expression, Value, expression
from models.rules.summary import Kind
from models.rules.wrong_expression import WrongExpression

SKIPPED = "skipped"
EASIER, PLAIN_WORDS = "in-easy-words", "in-plain-words"
NOT_ANSWERS = {SKIPPED, DONT_KNOW, RATHER_NOT}
"""Ways to pass a question by: never counted as an answer to it."""
NAME = r"^[A-Za-z][A-Za-z0-9_]{0,31}$"
LONGEST_WORDS = 2000
"""Characters in a typed answer; with the question around it, it still fits a screen."""
LONGEST_GROUPS = 200
"""Characters in the names of the groups around a question."""


def _has_dutch(translated: dict[str, str]) -> dict[str, str]:
    if not translated.get(FALLBACK):
        raise ValueError("a text in Dutch (nl) is missing")
    return translated


Translated = Annotated[dict[str, str], AfterValidator(_has_dutch)]
"""A text by language; Dutch is there, for whoever reads a language that is not."""


def _is_expression(text: str) -> str:
    try:
        if text:
            expression(text)
    except WrongExpression as wrong:
        raise unreadable(text, wrong) from None
    return text


def unreadable(text: str, wrong: WrongExpression) -> ValueError:
    """Why an expression in a file cannot be read; the command line speaks English."""
    return ValueError(f"“{text}”: {sayer('en')(wrong.reason, **wrong.facts)}")


Written = Annotated[str, AfterValidator(_is_expression)]
"""An expression as XLSForm writes it, known to be readable; empty: there is none."""
ValuesOf = Callable[[Iterable[str]], Mapping[str, Value]]
"""Looks up the answers to earlier questions, as expressions see them."""
Answer = dict[str, Any]
"""`values`: a list of names; `words`: what was typed, if anything."""


def answer(*values: str, words: str | None = None) -> Answer:
    """An answer as it is kept."""
    return {"values": list(values)} | ({"words": words} if words else {})


class Plain(BaseModel):
    """A part of a questionnaire: fixed, and without fields nobody knows."""

    model_config = ConfigDict(frozen=True, extra="forbid")


@dataclass(frozen=True)
class Form:
    """What a question's type adds to its text: a hint and buttons."""

    hint: str = ""
    rows: Rows = ()
    picture: Picture | None = None


@dataclass(frozen=True)
class OnPaper:
    """What a question's type adds to its text on a paper form."""

    how: str = ""
    """What to do."""
    boxes: Sequence[str] = ()
    """What stands behind each box."""
    lines: int = 0
    """Lines to write on."""
    beside: bool = False
    """Whether the boxes stand beside each other, with short words below them."""


class Question(Plain):
    """A question; its types say what a form and an answer look like."""

    name: ClassVar[str]
    asks: ClassVar[bool] = True
    """Whether there is anything to answer: it is looked back upon, sent and counted."""
    summed: ClassVar[Kind] = Kind.WORDS
    """How its answers are summed up."""
    shows_answer: ClassVar[bool] = False
    """Whether its form tells what the answer is now."""

    key: str = Field(pattern=NAME)
    text: Translated
    hint: Translated = {}
    relevant: Written = ""
    """It is asked only of those for whom this holds."""
    constraint: Written = ""
    """What must hold for an answer, itself written as `.`."""
    constraint_message: Translated = {}
    required: bool = False
    dont_know: bool = False
    rather_not: bool = False
    background: bool = False
    """About who answers: asked once, its answer is offered again in a next consultation."""
    group: str = Field(default="", max_length=LONGEST_GROUPS)
    """The groups of an XLSForm that it stands in, the outermost first, with slashes between."""

    @property
    def judged_by(self) -> Expression | None:
        """The constraint, read."""
        return expression(self.constraint) if self.constraint else None

    @property
    def asks_of(self) -> frozenset[str]:
        """The questions whose answers decide whether it is asked, how, and what fits."""
        written = filter(None, (self.relevant, self.constraint))
        return frozenset[str]().union(*(expression(text).names for text in written))

    def expressed(self, given: Answer) -> Value:
        """An answer as expressions see it: the names chosen, with spaces between."""
        return " ".join(given["values"])

    def narrowed(self, values_of: ValuesOf) -> Self:
        """This question, offering only what earlier answers leave."""
        return self

    def still_fits(self, given: Answer, values_of: ValuesOf) -> bool:
        """Whether a kept answer is among what earlier answers leave."""
        return True

    def arranged(self, pseudonym: str) -> Self:
        """This question as it is put to one resident, and always the same to them."""
        return self

    def form(self, say: Say, language: str, draft: Any, kept: Answer | None) -> Form:
        """The hint and the buttons, with what was chosen so far marked."""
        raise NotImplementedError

    def on_paper(self, say: Say, language: str) -> OnPaper:
        """The same on paper; what has nothing of its own to show is written."""
        return OnPaper(lines=1)

    def take(self, say: Say, language: str, said: Said, draft: Any, kept: Answer | None) -> Outcome:
        """What was said, taken as an answer."""
        raise NotImplementedError

    def in_words(self, say: Say, language: str, given: Answer) -> str:
        """An answer as its giver reads it back."""
        raise NotImplementedError

    @property
    def values(self) -> tuple[str, ...]:
        """What can be chosen, in order; nothing where answers are not counted one by one."""
        return ()

    def label_of(self, say: Say, language: str, value: str) -> str:
        """A value as it is told among results."""
        return value

    def ways_past(self, say: Say) -> list[Button]:
        """The buttons that pass this question by."""
        ways = []
        if self.dont_know:
            ways.append(Button(say("answer-dont-know"), DONT_KNOW))
        if self.rather_not:
            ways.append(Button(say("answer-rather-not"), RATHER_NOT))
        if not self.required:
            ways.append(Button(say("button-skip"), SKIPPED))
        return ways


@dataclass(frozen=True)
class Asked:
    """A question as a step of a conversation."""

    question: Question
    number: int
    total: int
    certain: bool = True
    """Whether there are really that many: conditions behind this one may leave some out."""
    values_of: ValuesOf = lambda names: {}
    easier: Question | None = None
    """The same question in easy words, where it has any."""
    unhurried = False

    async def screen(self, chat: Chat, draft: Any, kept: Any) -> Screen:
        question, say, language = self.put_to(chat), chat.say, chat.language
        form = question.form(say, language, draft, kept)
        hints = [in_language(question.hint, language)] if question.hint else []
        if form.hint:
            hints.append(form.hint)
        if kept is not None and question.asks and not question.shows_answer:
            given = answer_in_words(question, say, language, kept)
            hints.append(say("answer-so-far", answer=given))
        return Screen(
            "\n\n".join(hints),
            heading=in_language(question.text, language),
            above=self._progress(say) if self.total > 1 else "",
            rows=(
                *form.rows,
                *one_below_another([*question.ways_past(say), *self._other_words(chat)]),
            ),
            file=form.picture,
        )

    def take(self, chat: Chat, said: Said, draft: Any, kept: Any) -> Outcome:
        question = self.put_to(chat)
        ways = question.ways_past(chat.say)
        if isinstance(said, Pressed):
            value: str | None = said.value
        else:
            value = typed_label(said, [*ways, *self._other_words(chat)])
        if value in (EASIER, PLAIN_WORDS):
            choose_words(chat, easy_ones=value == EASIER)
            return Drafted(draft)
        if any(value == way.value for way in ways):
            return Answered(answer(*() if value == SKIPPED else (str(value),)))
        outcome = question.take(chat.say, chat.language, said, draft, kept)
        return self._judged(chat, outcome) if isinstance(outcome, Answered) else outcome

    def put_to(self, chat: Chat) -> Question:
        """The question in the words and the order in which this resident has it."""
        easier = self.easier if EASY_CHOSEN in chat.kept.answers else None
        put = (easier or self.question).narrowed(self.values_of)
        return put.arranged(chat.pseudonym)

    def _other_words(self, chat: Chat) -> list[Button]:
        """The button to easier words, or back, where these are other words in their language."""
        pairs = zip(texts_in(self.question), texts_in(self.easier), strict=False)
        if not any(
            in_language(plain, chat.language) != in_language(easy, chat.language)
            for plain, easy in pairs
        ):
            return []
        if EASY_CHOSEN in chat.kept.answers:
            return [Button(chat.say("button-plain-words"), PLAIN_WORDS)]
        return [Button(chat.say("button-easier"), EASIER)]

    def _progress(self, say: Say) -> str:
        said = "progress" if self.certain else "progress-at-most"
        return say(said, number=self.number, total=self.total)

    def _judged(self, chat: Chat, outcome: Answered) -> Outcome:
        """The answer, or what the constraint has against it."""
        question, rule = self.question, self.question.judged_by
        if rule is None:
            return outcome
        itself = {ITSELF: question.expressed(outcome.value)}
        if rule.holds({**self.values_of(rule.names), **itself}):
            return outcome
        if question.constraint_message:
            return Refused(in_language(question.constraint_message, chat.language))
        return Refused(chat.say("question-does-not-fit"))


def is_passed_by(given: Answer) -> bool:
    """Whether the question was passed by, which is no answer to it."""
    return not given["values"] or given["values"][0] in NOT_ANSWERS


def answer_in_words(question: Question, say: Say, language: str, given: Answer) -> str:
    """Any answer as its giver reads it back, a question passed by included."""
    match given["values"]:
        case []:
            return say("answer-skipped")
        case [value] if value == DONT_KNOW:
            return say("answer-dont-know")
        case [value] if value == RATHER_NOT:
            return say("answer-rather-not")
    return question.in_words(say, language, given)


def typed_words(said: Said) -> str | None:
    """What was typed, without the space around it; None when nothing was."""
    return said.text.strip() or None if isinstance(said, Typed) else None
