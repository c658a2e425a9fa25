"""Imported once for all bots of the tests: they begin with every language read."""

from handlers.texts import read_all

read_all()
