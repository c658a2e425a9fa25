"""Polls as files, in the formats of the field: anyone can count them again."""

from models.rules.ballot_files.comparisons import read_comparisons
from models.rules.ballot_files.mistakes import Mistake, WrongFile
from models.rules.ballot_files.pabulib import read_pabulib
from models.rules.ballot_files.poll import Poll
from models.rules.ballot_files.preflib import ORDERS, read_categories, read_orders
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
