"""Numbers of a summary in words: also the ones that are not told."""

from math import floor

from babel.numbers import format_decimal

from handlers.texts import Say, locale_of
from models.rules.summary import Count, Difference, Estimate, Hidden, Value


def number_in_words(say: Say, count: Count) -> str:
    """A number, or that it is not told."""
    return say("number-hidden") if isinstance(count, Hidden) else str(count)


def percent(share: float) -> str:
    """A share in whole percents, a half upwards."""
    return str(floor(100 * share + 0.5))


def one_decimal(number: float, language: str) -> str:
    """A number with a decimal where it is not whole."""
    return str(format_decimal(number, format="#,##0.#", locale=locale_of(language)))


def value_in_words(say: Say, label: str, value: Value) -> str:
    """An answer: how many gave it and their share, as far as these are told."""
    if isinstance(value.count, Hidden):
        return say("result-line", label=label, count=say("number-hidden"))
    if isinstance(value.share, Hidden):
        return say("result-line", label=label, count=value.count)
    share = percent(value.share.share)
    return say("result-share", label=label, count=value.count, share=share)


def margin_in_words(say: Say, value: Value) -> str:
    """Its margin, and what it is when weighted, where these are told."""
    told = []
    if isinstance(value.share, Estimate):
        told.append(say("result-margin", **_ends(value.share)))
    if isinstance(value.weighted, Estimate):
        share = percent(value.weighted.share)
        told.append(say("result-weighted", share=share, **_ends(value.weighted)))
    elif value.weighted is not None:
        told.append(say("result-weighted-hidden"))
    return "; ".join(told)


def difference_in_words(say: Say, difference: Difference) -> str:
    """By how many points it is more or less, and whether that is clear."""
    points = floor(100 * abs(difference.points) + 0.5)
    sign = ("+" if difference.points > 0 else "−") if points else ""
    said = "difference-clear" if difference.clear else "difference-not-clear"
    return say(said, points=f"{sign}{points}")


def _ends(estimate: Estimate) -> dict[str, str]:
    return {"low": percent(estimate.low), "high": percent(estimate.high)}
