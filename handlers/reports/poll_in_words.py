"""A priority poll in words: who took part, what the rule says, and the count behind it."""

from collections.abc import Mapping, Sequence

from handlers.pages import spread
from handlers.poll_words import threshold_in_words
from handlers.reports.channels import channels_in_words
from handlers.reports.count_in_words import count_in_words
from handlers.screen import Screen
from handlers.texts import Say
from models.rules.ballot import BallotKind
from models.rules.ballot_files.poll import Rankings
from models.rules.priority_poll import Counted, Terms


def response_in_words(
    say: Say, reached: int, voted: int, by_channel: Mapping[str, int], *, is_open: bool
) -> str:
    """How many could vote and did, and by what way, without a word of what."""
    turnout = round(100 * voted / reached) if reached else 0
    told = say("poll-response", reached=reached, voted=voted, turnout=turnout)
    so_far = say("poll-so-far" if is_open else "poll-final")
    return "\n".join([so_far, told, *channels_in_words(say, by_channel)])


def decision_in_words(say: Say, terms: Terms, counted: Counted) -> str:
    """What the rule says, and nothing that is not in it."""
    decision = counted.decision
    if not decision.quorum_met:
        return say("decision-quorum-missed", voted=decision.voted, quorum=terms.quorum)
    lines = []
    if terms.quorum:
        lines.append(say("decision-quorum-met", voted=decision.voted, quorum=terms.quorum))
    if decision.chosen:
        said = "decision-binding" if terms.binding else "decision-advice"
        lines.append(say(said, options=_listed(counted, decision.chosen)))
    if decision.short:
        options = _listed(counted, decision.short)
        kind = BallotKind.RANK if isinstance(counted.poll, Rankings) else BallotKind.APPROVE
        among = len(counted.poll.names)
        lines.append(threshold_in_words(say, "decision-short", terms, kind, among, options=options))
    if decision.tied:
        said = "decision-tied-binding" if terms.binding else "decision-tied"
        lines.append(say(said, options=_listed(counted, decision.tied)))
    if not decision.chosen and not decision.tied:
        lines.append(say("decision-nothing"))
    return "\n".join(lines)


def tells_count(counted: Counted, smallest_group: int) -> bool:
    """Whether so many voted that nobody's vote follows from the count and a few others' votes."""
    return counted.decision.voted >= smallest_group


def tells_choice(terms: Terms, counted: Counted, smallest_group: int) -> bool:
    """Whether it is told what was chosen: a binding poll decides, however few voted."""
    return terms.binding or tells_count(counted, smallest_group)


def poll_in_words(
    say: Say,
    terms: Terms,
    counted: Counted,
    reached: int,
    by_channel: Mapping[str, int],
    *,
    smallest_group: int,
    is_open: bool,
) -> Sequence[Screen]:
    """All of it that is told, on as many screens as it takes."""
    voted = counted.decision.voted
    parts = [response_in_words(say, reached, voted, by_channel, is_open=is_open)]
    if tells_choice(terms, counted, smallest_group):
        parts.append(decision_in_words(say, terms, counted))
    if tells_count(counted, smallest_group):
        lines = count_in_words(counted.poll, counted.method, counted.outcome, counted.others, say)
        account = "\n".join(lines[2:])  # its title stands above each screen
        parts += account.split("\n\n")
    else:
        parts.append(say("results-too-few", least=smallest_group))
    return [Screen("\n\n".join(page), heading=counted.poll.title) for page in spread(parts)]


def _listed(counted: Counted, options: Sequence[str]) -> str:
    return ", ".join(counted.poll.names[option] for option in options)
