"""What was chosen for this installation: its settings, its clock, its languages."""

from datetime import datetime

from fluent.syntax import FluentParser
from fluent.syntax.ast import Message

from bot.checks.installation import Installation, Unwell
from bot.settings import EXAMPLES
from handlers.texts import FALLBACK, FOLDER, languages


async def settings(installation: Installation) -> str:
    """Whether residents read who asks. Wrong ones were told before this."""
    chosen = installation.settings
    if chosen.is_tryout:
        return "the try-out's, since there is no WIJKSTEM_TELEGRAM_TOKEN."
    for name, value in (("ORGANISATION", chosen.organisation), ("CONTACT", chosen.contact)):
        if value == EXAMPLES[name]:
            raise Unwell(f"WIJKSTEM_{name} is still the example. Residents read it: fill it in.")
    if not chosen.admins:
        raise Unwell("WIJKSTEM_ADMINS is empty: nobody can give roles. Put your chat id in it.")
    return f"right; {chosen.organisation} asks, {len(chosen.admins)} admins from the start."


async def time_zone(installation: Installation) -> str:
    """What the organisation's clock says."""
    now = datetime.now(installation.settings.zone)
    return f"{installation.settings.time_zone}; there it is {now:%H:%M} (UTC{now:%z})."


async def translations(_: Installation) -> str:
    """Whether every language says everything."""
    wanted = _sentences(FALLBACK)
    for language in languages():
        if missing := sorted(wanted - _sentences(language)):
            raise Unwell(
                f"{language}.ftl lacks {len(missing)} sentences, {missing[0]} the first. Whoever "
                "reads that language gets Dutch in their place: have them translated."
            )
    return f"{', '.join(languages())}: {len(wanted)} sentences each."


def _sentences(language: str) -> set[str]:
    resource = FluentParser().parse((FOLDER / f"{language}.ftl").read_text("utf-8"))
    return {entry.id.name for entry in resource.body if isinstance(entry, Message)}
