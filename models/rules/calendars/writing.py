"""Writing a calendar file that any calendar reads."""

from collections.abc import Iterable
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from icalendar import Calendar, vGeo, vRecur
from icalendar import Event as Component

from models.rules.calendars.event import Event, EventTime
from models.rules.repeats import starts_until

MAKER = "-//Wijkstem//wijkstem//NL"


def write_calendar(events: Iterable[Event], name: str, now: datetime, zone: ZoneInfo) -> bytes:
    """A file with these events.

    A series is one event with its rule; times that were cancelled are left out of it (EXDATE),
    those that were moved stand beside it (RECURRENCE-ID).

    Args:
        name: Of the calendar.
        zone: By whose clock series repeat.
    """
    calendar = Calendar()
    calendar.add("prodid", MAKER)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    for event in events:
        for component in _components(event, now, zone):
            calendar.add_component(component)
    calendar.add_missing_timezones()
    written: bytes = calendar.to_ical()
    return written


def _components(event: Event, now: datetime, zone: ZoneInfo) -> Iterable[Component]:
    if not event.repeats:
        for time in event.times:
            yield _component(event, time, now, zone)
        return
    as_planned = {time.planned.astimezone(UTC): time for time in event.times if not time.cancelled}
    if not as_planned:
        return
    first, last = min(as_planned), max(as_planned)
    unmoved = as_planned[first]
    lasts = unmoved.end - unmoved.start if unmoved.end else None
    master = _component(event, EventTime(first, first, first + lasts if lasts else None), now, zone)
    by_rule = {
        start.astimezone(UTC) for start in starts_until(event.repeats, first.astimezone(zone), last)
    }
    rule = vRecur.from_ical(event.repeats)
    rule.pop("COUNT", None)
    rule["UNTIL"] = [last]
    master.add("rrule", rule)
    for name, moments in (
        ("exdate", by_rule - as_planned.keys()),
        ("rdate", as_planned.keys() - by_rule),
    ):
        if moments:
            master.add(name, [moment.astimezone(zone) for moment in sorted(moments)])
    yield master
    for planned, time in sorted(as_planned.items()):
        took = time.end - time.start if time.end else None
        if time.start != planned or took != lasts:
            component = _component(event, time, now, zone)
            component.add("recurrence-id", planned.astimezone(zone))
            yield component


def _component(event: Event, time: EventTime, now: datetime, zone: ZoneInfo) -> Component:
    component = Component()
    component.add("uid", event.uid)
    component.add("sequence", event.sequence)
    component.add("dtstamp", now.astimezone(UTC).replace(microsecond=0))
    component.add("summary", event.title)
    component.add("dtstart", time.start.astimezone(zone))
    if time.end:
        component.add("dtend", time.end.astimezone(zone))
    if event.about:
        component.add("description", event.about)
    if event.place:
        component.add("location", event.place)
    if event.pin:
        component.add("geo", vGeo(event.pin))
    if event.url:
        component.add("url", event.url)
    component.add("status", "CANCELLED" if time.cancelled else "CONFIRMED")
    return component
