"""The checks of `wijkstem doctor`, a file a subject. Each gives a sentence, or raises `Unwell`."""
