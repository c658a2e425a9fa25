"""Pabulib: what projects cost, what there is to spend, and the votes (.pb).

Source: the format at pabulib.org (D. Stolicki, S. Szufa and N. Talmon, Pabulib: A Participatory
Budgeting Library, 2020). Three sections, META, PROJECTS and VOTES, each with a row of column names
and then rows of values separated by semicolons. Votes are approvals, an order ("ordinal"), or
points ("cumulative", "scoring").
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from models.rules.ballot_files.mistakes import Mistake, WrongFile
from models.rules.ballot_files.poll import Approvals, Money, PointsGiven, Poll, Rankings, Rule
from models.rules.ballot_files.rows import Row, cents, no_option_twice, rows_of, shown, whole_number
from models.rules.counting.ballots import Approval, Ballots, Points, Ranking

SECTIONS = ("META", "PROJECTS", "VOTES")
VOTE_TYPES = ("approval", "ordinal", "cumulative", "scoring")


@dataclass(frozen=True)
class _Table:
    """A section: its columns, and its rows by column."""

    line: int
    columns: tuple[str, ...]
    rows: tuple[Row, ...]

    def __iter__(self) -> Iterator[tuple[int, dict[str, str]]]:
        for line, fields in self.rows:
            if len(fields) > len(self.columns):
                expected = len(self.columns)
                raise WrongFile(Mistake.FIELDS, line, found=len(fields), expected=expected)
            fields += [""] * (len(self.columns) - len(fields))
            yield line, dict(zip(self.columns, fields, strict=True))

    def require(self, *columns: str) -> None:
        for column in columns:
            if column not in self.columns:
                raise WrongFile(Mistake.COLUMN, self.line, column=column)


def read_pabulib(text: str) -> Poll:
    """The poll in a .pb file.

    Raises:
        WrongFile: as `read_poll`.
    """
    meta, projects, votes = _sections(text)
    settings = _settings(meta)
    names, costs, selected = _projects(projects)
    _check(settings, "num_projects", len(names))
    budget_line, budget = settings.get("budget", (meta.line, ""))
    type_line, vote_type = settings.get("vote_type", (meta.line, ""))
    if vote_type not in VOTE_TYPES:
        known = ", ".join(VOTE_TYPES)
        raise WrongFile(Mistake.SETTING, type_line, setting="vote_type", known=known)
    votes.require("voter_id", "vote", *(["points"] if vote_type in VOTE_TYPES[2:] else []))
    given = list(_votes(votes, names))
    _check(settings, "num_votes", len(given))
    words = {key: value for key, (_, value) in settings.items()}
    rule = Rule(words.get("rule"), words.get("seed"), words.get("stop"))
    title = words.get("description", "")
    money = Money(cents(budget, budget_line), costs)
    options = tuple(names)
    poll: Poll
    if vote_type == "approval":
        approved = Counter[Approval](frozenset(vote) for _, vote, _ in given)
        poll = Approvals(title=title, names=names, ballots=Ballots(options, approved))
    elif vote_type == "ordinal":
        alone = {option: frozenset([option]) for option in options}
        ranked = Counter[Ranking](tuple(alone[o] for o in vote) for _, vote, _ in given)
        longest = max((len(vote) for _, vote, _ in given), default=0)
        if "max_length" in settings:
            line, value = settings["max_length"]
            longest = whole_number(value, line, least=longest)
        ballots = Ballots(options, ranked)
        poll = Rankings(title=title, names=names, ballots=ballots, longest=longest)
    else:
        points = Counter[Points](_points(*each, vote_type) for each in given)
        poll = PointsGiven(title=title, names=names, ballots=Ballots(options, points))
    return replace(poll, money=money, rule=rule, published=selected)


def _sections(text: str) -> list[_Table]:
    rows = list(rows_of(text, ";"))
    end = rows[-1][0] if rows else 1
    starts: list[int] = []
    for section in SECTIONS:
        at = next((at for at, (_, fields) in enumerate(rows) if fields[0] == section), None)
        if at is None or (starts and at < starts[-1]):
            raise WrongFile(Mistake.SECTION, end, section=section)
        starts.append(at)
    if starts[0] != 0:
        raise WrongFile(Mistake.SECTION, rows[0][0], section=SECTIONS[0])
    tables = []
    for start, stop in zip(starts, [*starts[1:], len(rows)], strict=True):
        line = rows[start][0]
        if stop - start < 2:
            raise WrongFile(Mistake.ENDS_EARLY, line)
        columns = tuple(name.lower() for name in rows[start + 1][1])
        tables.append(_Table(line + 1, columns, tuple(rows[start + 2 : stop])))
    return tables


def _settings(meta: _Table) -> dict[str, tuple[int, str]]:
    meta.require("key", "value")
    return {row["key"]: (line, row["value"]) for line, row in meta}


def _check(settings: Mapping[str, tuple[int, str]], key: str, found: int) -> None:
    if key in settings:
        line, value = settings[key]
        if whole_number(value, line) != found:
            raise WrongFile(Mistake.COUNT, line, setting=key, said=value, found=found)


def _projects(table: _Table) -> tuple[dict[str, str], dict[str, int], frozenset[str] | None]:
    """The names, the costs, and the projects that were chosen, if the file says so."""
    table.require("project_id", "cost")
    names: dict[str, str] = {}
    costs: dict[str, int] = {}
    chosen = set()
    for line, row in table:
        project = row["project_id"]
        if not project or "," in project:
            raise WrongFile(Mistake.NOT_A_LINE, line, found=shown(project))
        if project in names:
            raise WrongFile(Mistake.OPTION_TWICE, line, found=shown(project))
        names[project] = row.get("name", "") or project
        costs[project] = cents(row["cost"], line)
        if row.get("selected") == "1":
            chosen.add(project)
    if not names:
        raise WrongFile(Mistake.TOO_FEW, table.line)
    return names, costs, frozenset(chosen) if "selected" in table.columns else None


def _votes(table: _Table, names: Mapping[str, str]) -> Iterator[tuple[int, list[str], str]]:
    """Each vote: its line, the projects in it, and its points as they are written."""
    for line, row in table:
        vote = [each.strip() for each in row["vote"].split(",")] if row["vote"] else []
        for project in vote:
            if project not in names:
                raise WrongFile(Mistake.UNKNOWN_OPTION, line, found=shown(project))
        no_option_twice(vote, line)
        yield line, vote, row.get("points", "")


def _points(line: int, vote: Iterable[str], written: str, vote_type: str) -> Points:
    """Points to each project of the vote; only a "scoring" may be below nothing."""
    least = -(10**9) if vote_type == "scoring" else 0
    vote = list(vote)
    points = [each.strip() for each in written.split(",")] if written else []
    if len(points) != len(vote):
        raise WrongFile(Mistake.FIELDS, line, found=len(points), expected=len(vote))
    numbers = [whole_number(each, line, least) for each in points]
    return frozenset(zip(vote, numbers, strict=True))
