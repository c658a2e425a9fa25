"""Roles with their links, the audit log, neighbourhoods, and more to read."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

FIRST_LINKS = (
    ("E-boek Gezonde Wijk in praktijk, hoofdstuk 4: gezonde bewoners en participatie", ""),
    ("Wijkengids", "https://wijkengids.nl"),
    ("Wijkonderneming", "https://wijkonderneming.nl"),
    ("Tijd voor samen", "https://tijdvoorsamen.nl"),
    ("Wijkondernemingen: een overzicht (PDF)", ""),
    ("Leidraad burgerbetrokkenheid (Movisie, voor het ministerie van BZK)", ""),
)
"""What the list begins with. Where no address is known, the organisation fills it in."""

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "given_roles",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("role", sa.String(length=12), nullable=False),
        sa.Column("process_id", sa.BigInteger(), nullable=True),
        sa.Column("neighbourhood_ids", sa.JSON(), nullable=False),
        sa.Column("note", sa.String(length=60), nullable=False),
        sa.Column("code_hash", sa.String(length=64), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=True),
        sa.Column("accepted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("taken_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_given_roles_person_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_given_roles"),
        sa.UniqueConstraint("code_hash", name="uq_given_roles_code_hash"),
    )
    op.create_index("ix_given_roles_person_id", "given_roles", ["person_id"])

    op.create_table(
        "audit_lines",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("noted_at", sa.String(length=32), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=True),
        sa.Column("act", sa.String(length=60), nullable=False),
        sa.Column("subject", sa.String(length=80), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_audit_lines"),
    )
    tail = op.create_table(
        "audit_tail",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("lines", sa.Integer(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_audit_tail"),
    )
    op.bulk_insert(tail, [{"id": 1, "lines": 0, "hash": ""}])

    op.create_table(
        "districts",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("code", sa.String(length=10), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("municipality", sa.String(length=80), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_districts"),
        sa.UniqueConstraint("code", name="uq_districts_code"),
    )
    op.create_table(
        "neighbourhoods",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("code", sa.String(length=10), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("district_id", sa.BigInteger(), nullable=False),
        sa.Column("postcodes", sa.JSON(), nullable=False),
        sa.Column("population", sa.Integer(), nullable=True),
        sa.Column("aged", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["district_id"], ["districts.id"], name="fk_neighbourhoods_district_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_neighbourhoods"),
        sa.UniqueConstraint("code", name="uq_neighbourhoods_code"),
    )
    op.create_index("ix_neighbourhoods_district_id", "neighbourhoods", ["district_id"])

    links = op.create_table(
        "links",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=100), nullable=False),
        sa.Column("url", sa.String(length=200), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_links"),
    )
    rows = [
        {"place": place, "title": title, "url": url, "removed": False}
        for place, (title, url) in enumerate(FIRST_LINKS, 1)
    ]
    op.bulk_insert(links, rows)


def downgrade() -> None:
    for table in (
        "links",
        "neighbourhoods",
        "districts",
        "audit_tail",
        "audit_lines",
        "given_roles",
    ):
        op.drop_table(table)
