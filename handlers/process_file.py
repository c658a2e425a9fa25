"""A process as a file: what stands in one. `docs/process.schema.json` says the same."""

from datetime import date
from functools import reduce
from operator import or_
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    GetCoreSchemaHandler,
    ValidationError,
    create_model,
    model_validator,
)
from pydantic_core import CoreSchema

from handlers.questionnaire import MOST_QUESTIONS, Questionnaire, template, template_names
from handlers.questions import question_kinds
from handlers.questions.question import Plain, Question, Translated
from handlers.texts import FALLBACK
from handlers.yaml_mistakes import in_words
from models.processes import RETENTION_MONTHS
from models.rules.process import BindingMethod, Moment, Room, Rung, TieBreak


def _has_dutch(texts: Translated) -> Translated:
    if not texts.get(FALLBACK, "").strip():
        raise ValueError(f"the Dutch text ({FALLBACK}) is missing")
    return texts


def _is_template(name: str) -> str:
    if name not in template_names():
        raise ValueError(f"no such template; there are {', '.join(template_names())}")
    return name


def _word(answer: Any) -> Any:
    """YAML 1.1 reads a bare yes or no as true or false."""
    return {True: Room.YES, False: Room.NO}.get(answer, answer) if type(answer) is bool else answer


Key = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_-]{0,63}$")]
Words = Annotated[str, Field(min_length=1, max_length=1000)]
Name = Annotated[str, Field(min_length=1, max_length=120)]
Title = Annotated[str, Field(min_length=1, max_length=80)]
Texts = Annotated[dict[str, Words], AfterValidator(_has_dutch)]
Titles = Annotated[dict[str, Title], AfterValidator(_has_dutch)]


class _OfItsKind:
    """Marks a question that says what kind it is, as a file's questions do."""

    @classmethod
    def __get_pydantic_core_schema__(cls, _: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        kinds = [_named(name, kind) for name, kind in sorted(question_kinds().items())]
        return handler.generate_schema(Annotated[reduce(or_, kinds), Field(discriminator="kind")])


def _named(name: str, kind: type[Question]) -> Any:
    fields: dict[str, Any] = {"kind": (Literal[name], ...)}
    return create_model(kind.__name__, __base__=kind, **fields)


class Organisation(Plain):
    """Who is active already."""

    name: Name
    what: Words
    result: Words
    contact: Words


class Preparation(Plain):
    """The preparatory questions that are not asked elsewhere: 1, 2 and 4."""

    room: Annotated[Room | None, BeforeValidator(_word)] = None
    room_because: Words | None = None
    embedding: Words | None = None
    organisations: tuple[Organisation, ...] | None = None
    """An empty list: it was looked into, and there are none."""


class BindingRule(Plain):
    """Under what rule a poll decides."""

    method: BindingMethod
    quorum: Annotated[int, Field(ge=1)]
    """People."""
    threshold: Annotated[int, Field(ge=1, le=100)]
    """Per cent of the votes."""
    tie_break: TieBreak


class InlineQuestionnaire(Plain):
    """A questionnaire of the process's own."""

    title: Titles
    purpose: Texts
    questions: tuple[Annotated[Question, _OfItsKind], ...] = Field(
        min_length=1, max_length=MOST_QUESTIONS
    )

    @model_validator(mode="after")
    def _is_one(self) -> "InlineQuestionnaire":
        try:
            Questionnaire.model_validate(self.as_plain())
        except ValidationError as error:
            raise ValueError("; ".join(map(in_words, error.errors()))) from error
        return self

    def as_plain(self) -> dict[str, Any]:
        """As a template has it."""
        return self.model_dump(mode="json", exclude_defaults=True)


class ConsultationEntry(Plain):
    """A consultation: from a ready template, or with a questionnaire of its own."""

    key: Key
    moment: Moment
    closes_on: date
    """Its last day."""
    template: Annotated[str, AfterValidator(_is_template)] | None = None
    questionnaire: InlineQuestionnaire | None = None

    @model_validator(mode="after")
    def _has_one(self) -> "ConsultationEntry":
        if bool(self.template) == bool(self.questionnaire):
            raise ValueError("a consultation has either a template or a questionnaire")
        return self

    def as_plain(self) -> dict[str, Any]:
        """Its questionnaire as plain data."""
        if self.questionnaire:
            return self.questionnaire.as_plain()
        assert self.template is not None
        return template(self.template)


class Point(Plain):
    """A point of the feedback."""

    about: Annotated[str, Field(max_length=160)] | None = None
    said: Words
    doing: Words
    because: Words


class Evaluation(Plain):
    """What staff wrote down when it was looked back on."""

    worked: Words
    didnt: Words


class ProcessFile(Plain):
    """A whole process. How far along it is, is no part of it: that is done, not written down."""

    key: Key
    """Loading a file again finds the process by this."""
    subject: Titles
    rung: Rung
    neighbourhoods: tuple[Name, ...] = ()
    """Codes; empty: all of them."""
    moments: tuple[Moment, ...] = ()
    purpose: Texts | None = None
    retention_months: Annotated[int, Field(ge=1, le=120)] = RETENTION_MONTHS
    answer_on: date | None = None
    preparation: Preparation = Preparation()
    binding_rule: BindingRule | None = None
    consultations: tuple[ConsultationEntry, ...] = ()
    feedback: tuple[Point, ...] = ()
    evaluation: Evaluation | None = None

    @model_validator(mode="after")
    def _keys_differ(self) -> "ProcessFile":
        keys = [entry.key for entry in self.consultations]
        if len(set(keys)) < len(keys):
            raise ValueError("two consultations have the same key")
        return self

    @model_validator(mode="after")
    def _moments_are_its_own(self) -> "ProcessFile":
        for entry in self.consultations:
            if entry.moment not in self.moments:
                raise ValueError(
                    f"consultation {entry.key} is at {entry.moment}, no moment of the process"
                )
        return self
