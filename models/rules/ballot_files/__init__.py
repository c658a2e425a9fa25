"""Polls as files, in the formats of the field: anyone can count them again."""

from models.rules.ballot_files.comparisons import read_comparisons, write_comparisons
from models.rules.ballot_files.mistakes import Mistake, WrongFile
from models.rules.ballot_files.pabulib import read_pabulib
from models.rules.ballot_files.pabulib_writing import write_pabulib
from models.rules.ballot_files.poll import Approvals, Comparisons, PointsGiven, Poll, Rankings
from models.rules.ballot_files.preflib import ORDERS, read_categories, read_orders
from models.rules.ballot_files.preflib_writing import ending_of, write_categories, write_orders
from models.rules.ballot_files.rows import text_of
from models.rules.ballot_files.scottish import read_scottish

ENDINGS = (*ORDERS, "cat", "pb", "csv")
"""How the names of files that can be read end."""


def read_poll(name: str, data: bytes) -> Poll:
    """The poll in a file.

    Args:
        name: the file's; its ending says the format.
        data: what is in it.

    Raises:
        WrongFile: for whatever is wrong with it, with the line and what to write instead.
    """
    ending = name.rpartition(".")[2].lower()
    if ending not in ENDINGS:
        raise WrongFile(Mistake.ENDING, 1, found=ending, known=", ".join(ENDINGS))
    text = text_of(data)
    if ending == "cat":
        return read_categories(text)
    if ending == "pb":
        return read_pabulib(text)
    if ending == "csv":
        return read_comparisons(text) if text.startswith("winner,") else read_scottish(text)
    return read_orders(text, ending)


def write_poll(poll: Poll) -> tuple[str, str]:
    """The ending and the text of the file in which this poll is published."""
    match poll:
        case Approvals(money=None):
            return "cat", write_categories(poll)
        case Rankings(money=None):
            return ending_of(poll), write_orders(poll)
        case Comparisons():
            return "csv", write_comparisons(poll)
        case Approvals() | Rankings() | PointsGiven():
            return "pb", write_pabulib(poll)
    raise TypeError(f"no file holds a {type(poll).__name__}")
