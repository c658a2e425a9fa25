"""Properties are tried without a limit of time on each example: the machine may be busy."""

from hypothesis import settings

settings.register_profile("busy machine", deadline=None)
settings.load_profile("busy machine")
