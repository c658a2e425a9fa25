"""The ballots of priority polls, a file each: a ballot is a question that is counted by a rule."""
