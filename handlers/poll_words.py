"""The rule of a priority poll in words: what residents read before they vote."""

from handlers.money import Euros
from handlers.process_words import bulleted
from handlers.reports.count_in_words import METHODS
from handlers.texts import Say
from models.rules.ballot import BallotKind, Paper
from models.rules.priority_poll import Interim, Terms, Voters
from models.rules.process import TieBreak
from models.rules.support import places_of_support

TIES = {TieBreak.LOT: "rule-lot", TieBreak.COUNCIL: "rule-council"}
INTERIM = {
    Interim.NOBODY: "rule-interim-nobody",
    Interim.STAFF: "rule-interim-staff",
    Interim.EVERYONE: "rule-interim-everyone",
}


def rule_in_words(say: Say, terms: Terms, paper: Paper) -> str:
    """Whether it decides, how it is counted, what it takes, ties, and who sees what meanwhile."""
    lines = [
        say("rule-binding" if terms.binding else "rule-advisory"),
        _voters(say, terms),
        say(METHODS[terms.method]),
    ]
    if paper.kind is BallotKind.BUDGET:
        lines.append(say("rule-budget", budget=Euros(paper.budget)))
    else:
        lines.append(say("rule-places", count=terms.places))
    if terms.quorum:
        lines.append(say("rule-quorum", quorum=terms.quorum))
    if terms.threshold:
        lines.append(threshold_in_words(say, "rule-threshold", terms, paper.kind, len(paper.names)))
    lines += [say(TIES[terms.tie_break], seed=terms.seed), say(INTERIM[terms.interim])]
    return say("rule-heading") + "\n" + bulleted(lines)


def _voters(say: Say, terms: Terms) -> str:
    match terms.voters:
        case Voters.EVERYONE:
            return say("rule-voters-everyone")
        case Voters.NEIGHBOURHOODS:
            return say("rule-voters-neighbourhoods", names=", ".join(terms.areas.values()))
        case Voters.CODES:
            return say("rule-voters-codes")


def threshold_in_words(
    say: Say, said: str, terms: Terms, kind: BallotKind, among: int, **more: str
) -> str:
    """A sentence on the threshold, as ballots of this kind support an option."""
    places = places_of_support(among) if kind is BallotKind.RANK else 0
    return say(said, threshold=terms.threshold, places=places, **more)
