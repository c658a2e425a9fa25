"""Neighbourhoods: where people live, in districts, with how many live there by age."""

from dataclasses import dataclass
from itertools import groupby

from sqlalchemy import JSON, BigInteger, ForeignKey, Integer, String, select
from sqlalchemy.orm import Mapped, mapped_column

from models.database import BigId, Session, Table
from models.rules.areas import AGE_GROUPS, Area, Neighbourhoods


class District(Table):
    """A district (*wijk*): what neighbourhoods are grouped by."""

    __tablename__ = "districts"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    code: Mapped[str] = mapped_column(String(10), unique=True)
    """As Statistics Netherlands numbers them: `WK036301`."""
    name: Mapped[str] = mapped_column(String(80))
    municipality: Mapped[str] = mapped_column(String(80))


class Neighbourhood(Table):
    """A neighbourhood (*buurt*)."""

    __tablename__ = "neighbourhoods"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    code: Mapped[str] = mapped_column(String(10), unique=True)
    """As Statistics Netherlands numbers them: `BU03630100`."""
    name: Mapped[str] = mapped_column(String(80))
    district_id: Mapped[int] = mapped_column(BigInteger, ForeignKey("districts.id"), index=True)
    postcodes: Mapped[list[str]] = mapped_column(JSON)
    """The four digits of each."""
    population: Mapped[int | None] = mapped_column(Integer)
    """None where it is not published, as for the age groups."""
    aged: Mapped[dict[str, int | None]] = mapped_column(JSON)
    """People by age group, under the names in `models.rules.areas.AGE_GROUPS`."""


@dataclass(frozen=True)
class Loaded:
    """What loading a file did."""

    new: int
    changed: int
    same: int


async def load_neighbourhoods(db: Session, areas: Neighbourhoods) -> Loaded:
    """Add what is new and bring what was there up to date; what the file lacks stays.

    Loading the same file again changes nothing.
    """
    districts = {each.code: each for each in await db.scalars(select(District))}
    for each in areas.districts:
        district = districts.get(each.code)
        if district is None:
            district = districts[each.code] = District(code=each.code)
            db.add(district)
        district.name, district.municipality = each.name, each.municipality
    await db.flush()
    known = {each.code: each for each in await db.scalars(select(Neighbourhood))}
    new = changed = 0
    for area in areas.neighbourhoods:
        facts = _facts(area, districts[area.district].id)
        found = known.get(area.code)
        if found is None:
            db.add(Neighbourhood(code=area.code, **facts))
            new += 1
        elif any(getattr(found, name) != value for name, value in facts.items()):
            for name, value in facts.items():
                setattr(found, name, value)
            changed += 1
    await db.flush()
    return Loaded(new, changed, len(areas.neighbourhoods) - new - changed)


def _facts(area: Area, district_id: int) -> dict[str, object]:
    return {
        "name": area.name,
        "district_id": district_id,
        "postcodes": list(area.postcodes),
        "population": area.population,
        "aged": dict(zip(AGE_GROUPS, area.aged, strict=True)),
    }


async def all_neighbourhoods(db: Session) -> list[tuple[District, list[Neighbourhood]]]:
    """Every district that has neighbourhoods, with those, both by name."""
    rows = await db.execute(
        select(District, Neighbourhood)
        .join(District, District.id == Neighbourhood.district_id)
        .order_by(District.name, District.id, Neighbourhood.name, Neighbourhood.id)
    )
    return [
        (district, [neighbourhood for _, neighbourhood in group])
        for district, group in groupby(rows.all(), key=lambda row: row[0])
    ]


async def names_of(db: Session, ids: list[int]) -> list[str]:
    """The names of these neighbourhoods, in alphabetical order."""
    return list(
        await db.scalars(
            select(Neighbourhood.name).where(Neighbourhood.id.in_(ids)).order_by(Neighbourhood.name)
        )
    )


async def names_by_code(db: Session, codes: list[str]) -> dict[str, str]:
    """The names of the neighbourhoods with these codes, in alphabetical order."""
    rows = await db.execute(
        select(Neighbourhood.code, Neighbourhood.name)
        .where(Neighbourhood.code.in_(codes))
        .order_by(Neighbourhood.name)
    )
    return dict(rows.all())


async def ids_with_codes(db: Session, codes: list[str]) -> list[int]:
    """The numbers of the neighbourhoods with these codes."""
    found = await db.scalars(select(Neighbourhood.id).where(Neighbourhood.code.in_(codes)))
    return list(found)


async def people_by_age(db: Session) -> dict[str, dict[str, int | None]]:
    """How many live in each neighbourhood, by age group; its code is the key."""
    found = await db.execute(select(Neighbourhood.code, Neighbourhood.aged))
    return {code: dict(aged) for code, aged in found}
