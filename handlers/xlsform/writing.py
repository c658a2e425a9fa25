"""A questionnaire written as an XLSForm: what reading it again asks is the same."""

import io
from collections.abc import Iterable, Iterator, Mapping
from itertools import takewhile
from typing import Any

from handlers.neighbourhoods import Finder
from handlers.questionnaire import Questionnaire
from handlers.questions.choices import WithChoices
from handlers.questions.day import EARLIEST, LATEST, Day
from handlers.questions.neighbourhood import ELSEWHERE, InNeighbourhood
from handlers.questions.note import Acknowledge, Note
from handlers.questions.number import Number
from handlers.questions.place import Place
from handlers.questions.question import Question
from handlers.questions.scale import Scale
from handlers.questions.several_choices import SeveralChoices
from handlers.texts import FALLBACK, languages, sayer
from handlers.xlsform.translations import heading

Cells = dict[str, str]
Texts = Mapping[str, str]


def write_form(questionnaire: Questionnaire, form_id: str) -> bytes:
    """The .xlsx of this questionnaire."""
    from openpyxl import Workbook  # takes a quarter of a second to import

    survey = list(_in_groups(questionnaire.questions))
    survey += [
        {"type": "calculate", "name": name, "calculation": text}
        for name, text in questionnaire.calculations.items()
    ]
    choices = [
        {"list_name": question.key, "name": name, **_translated("label", text), **about}
        for question in questionnaire.questions
        for name, text, about in _choices(question)
    ]
    settings = {
        **_translated("form_title", questionnaire.title),
        "form_id": form_id,
        "default_language": f"Nederlands ({FALLBACK})",
        **_translated("purpose", questionnaire.purpose),
    }
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in (("survey", survey), ("choices", choices), ("settings", [settings])):
        _fill(book.create_sheet(name), rows)
    packed = io.BytesIO()
    book.save(packed)
    return packed.getvalue()


def _fill(sheet: Any, rows: Iterable[Cells]) -> None:
    rows = list(rows)
    headings = list(dict.fromkeys(column for row in rows for column in row))
    sheet.append(headings)
    for row in rows:
        sheet.append([row.get(column) for column in headings])
    for line in sheet.iter_rows():
        for cell in line:
            if cell.value is not None:
                cell.data_type = "s"  # a text that begins with "=" is no formula


def _in_groups(questions: Iterable[Question]) -> Iterator[Cells]:
    """A row a question, between the rows where its groups begin and end."""
    inside: list[str] = []
    for question in questions:
        groups = question.group.split("/") if question.group else []
        same = len(
            list(takewhile(lambda pair: pair[0] == pair[1], zip(inside, groups, strict=False)))
        )
        yield from ({"type": "end group"} for _ in inside[same:])
        yield from ({"type": "begin group", "name": name} for name in groups[same:])
        inside = groups
        yield _row(question)
    yield from ({"type": "end group"} for _ in inside)


def _row(question: Question) -> Cells:
    kind, parameters, rules = _type(question)
    asked = [question.constraint] if question.constraint else []
    constraint = " and ".join(f"({rule})" for rule in [*asked, *rules])
    cells = {
        "type": kind,
        "name": question.key,
        **_translated("label", question.text),
        **_translated("hint", question.hint),
        "required": _yes(question.required),
        "relevant": question.relevant,
        "constraint": constraint if rules else question.constraint,
        **_translated("constraint_message", question.constraint_message),
        "choice_filter": getattr(question, "choice_filter", ""),
        "parameters": parameters,
        "dont_know": _yes(question.dont_know),
        "rather_not": _yes(question.rather_not),
    }
    return {column: text for column, text in cells.items() if text}


def _type(question: Question) -> tuple[str, str, list[str]]:
    """The type of a question, its parameters, and what must hold for its answer."""
    match question:
        case SeveralChoices():
            rules = [f"count-selected(.) >= {question.least}"] if question.least > 1 else []
            rules += [f"count-selected(.) <= {question.most}"] if question.most else []
            return _select("select_multiple", question), _shuffle(question), rules
        case WithChoices():
            return _select("select_one", question), _shuffle(question), []
        case Scale():
            return f"select_one {question.key}", "", []
        case InNeighbourhood() if question.districts:
            return f"select_one {question.key}", "", []
        case Number():
            return _number(question)
        case Day():
            rules = [f". >= date('{question.first}')"] if question.first != EARLIEST else []
            rules += [f". <= date('{question.last}')"] if question.last != LATEST else []
            return "date", "", rules
        case Acknowledge() | Note():
            return question.name, "", []
        case Place():
            return "geopoint", "", []
    return "text", "", []


def _number(question: Number) -> tuple[str, str, list[str]]:
    if question.offered():
        ends = f"start={question.least:f} end={question.most:f} step={question.step}"
        return "range", ends, []
    rules = [f". >= {question.least:f}"] if question.least is not None else []
    rules += [f". <= {question.most:f}"] if question.most is not None else []
    return "decimal" if question.decimal else "integer", "", rules


def _select(kind: str, question: WithChoices) -> str:
    return f"{kind} {question.key}" + (" or_other" if question.other else "")


def _shuffle(question: WithChoices) -> str:
    return "randomize=true" if question.shuffled else ""


def _choices(question: Question) -> Iterator[tuple[str, Texts, Cells]]:
    """Each choice: its name, its text in every language, and what a filter looks at."""
    match question:
        case WithChoices():
            yield from ((choice.name, choice.text, choice.about) for choice in question.choices)
        case Scale():
            yield from ((name, text, {}) for name, text in _points(question).items())
        case InNeighbourhood() if question.districts:
            for name, text in Finder(question.districts).names.items():
                yield name, {FALLBACK: text}, {}
            yield ELSEWHERE, _in_each("neighbourhood-elsewhere"), {}


def _points(question: Scale) -> dict[str, Texts]:
    if question.faces:
        said = {language: question.labels(sayer(language)) for language in languages()}
        return {
            str(point): {language: labels[str(point)] for language, labels in said.items()}
            for point in question.points
        }
    labels: dict[str, Texts] = {str(point): {FALLBACK: str(point)} for point in question.points}
    for point, end in ((question.first, question.low), (question.last, question.high)):
        labels[str(point)] = {language: f"{point} = {text}" for language, text in end.items()}
    return labels


def _in_each(sentence: str) -> dict[str, str]:
    return {language: sayer(language)(sentence) for language in languages()}


def _translated(column: str, text: Texts) -> Cells:
    return {heading(column, language): words for language, words in text.items()}


def _yes(is_so: bool) -> str:
    return "yes" if is_so else ""
