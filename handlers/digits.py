"""Digits as they are typed: the keyboards of Arabic and Persian have their own."""

_PLAIN = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫", "01234567890123456789.")


def plain_digits(typed: str) -> str:
    """The text with every such digit as 0 to 9, and their decimal sign as a point."""
    return typed.translate(_PLAIN)
