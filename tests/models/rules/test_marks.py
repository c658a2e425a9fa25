"""What stands out in a text: only what we know, only where the text is, only links to pages."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from models.rules.marks import KINDS, read_marks

ENTITIES = st.fixed_dictionaries(
    {
        "type": st.sampled_from([*KINDS, "mention", "code", "custom_emoji"]),
        "offset": st.integers(-3, 20),
        "length": st.integers(-3, 20),
    },
    optional={"url": st.sampled_from(["", "https://wijk.nl", "tg://user?id=1", "javascript:x"])},
)


@given(st.lists(ENTITIES), st.text(max_size=12))
def test_marks_lie_within_the_text_and_lead_to_pages_only(
    entities: list[dict[str, Any]], text: str
) -> None:
    length = len(text.encode("utf-16-le")) // 2
    marks = read_marks(entities, text)
    for mark in marks:
        assert mark.type in KINDS
        assert mark.offset >= 0
        assert mark.length > 0
        assert mark.offset + mark.length <= length
        assert mark.url.startswith("https://") == (mark.type == "text_link")
    assert read_marks([mark.to_plain() for mark in marks], text) == marks


def test_an_emoji_counts_for_two_as_the_chat_app_has_it() -> None:
    bold = {"type": "bold", "offset": 2, "length": 5}
    assert [mark.to_plain() for mark in read_marks([bold], "🎉Markt")] == [bold]
    assert read_marks([{**bold, "length": 6}], "🎉Markt") == ()
