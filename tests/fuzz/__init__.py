"""Everything that comes in from outside, at random: no failure, no traceback, no lost memory."""
