"""More to read: the links that the organisation offers under `/meerweten`."""

from sqlalchemy import Integer, String, func, select
from sqlalchemy.orm import Mapped, mapped_column

from models.database import BigId, Session, Table

LONGEST_TITLE = 100
LONGEST_URL = 200
MOST_SHOWN = 12
"""With these lengths they all fit one message."""


class Link(Table):
    """Something to read. Without an address people see its title, to look it up themselves."""

    __tablename__ = "links"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    place: Mapped[int] = mapped_column(Integer)
    title: Mapped[str] = mapped_column(String(LONGEST_TITLE))
    url: Mapped[str] = mapped_column(String(LONGEST_URL))
    removed: Mapped[bool] = mapped_column(default=False)
    """No longer shown, but it can be put back."""


async def all_links(db: Session) -> list[Link]:
    """Every link in its order, the removed ones too."""
    return list(await db.scalars(select(Link).order_by(Link.place, Link.id)))


async def link_with_id(db: Session, link_id: int) -> Link | None:
    """The link with this number."""
    return await db.get(Link, link_id)


async def add_link(db: Session, title: str, url: str) -> Link:
    """Put a link at the end of the list."""
    last = await db.scalar(select(func.max(Link.place))) or 0
    link = Link(place=last + 1, title=title, url=url, removed=False)
    db.add(link)
    await db.flush()
    return link
