"""Counting: a file a method, each short, pure and exact, with the source of its rule.

Every count gives an `Outcome`: who wins, which ties were met and how each was broken, and the
method's own account of how it came to that.
"""
