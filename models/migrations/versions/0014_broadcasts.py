"""Broadcasts, what people wish to get of them, and taking them out of the chats again."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.add_column("notices", sa.Column("rests_at", MOMENT, nullable=True))
    for state in ("recalling", "recalled"):
        none = sa.Column(state, sa.Integer(), nullable=False, server_default="0")
        op.add_column("notices", none)
    op.add_column("deliveries", sa.Column("delivered_at", MOMENT, nullable=True))
    op.create_index(
        "ix_deliveries_recalling",
        "deliveries",
        ["due_at"],
        sqlite_where=sa.text("state = 'recalling'"),
        postgresql_where=sa.text("state = 'recalling'"),
    )

    op.create_table(
        "broadcasts",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("author_id", sa.BigInteger(), nullable=True),
        sa.Column("to", sa.String(length=16), nullable=False),
        sa.Column("ids", sa.JSON(), nullable=False),
        sa.Column("texts", sa.JSON(), nullable=False),
        sa.Column("picture", sa.String(length=200), nullable=True),
        sa.Column("planned_at", MOMENT, nullable=False),
        sa.Column("by_night", sa.Boolean(), nullable=False),
        sa.Column("stage", sa.String(length=10), nullable=False),
        sa.Column("muted", sa.Integer(), nullable=False),
        sa.Column("left_out", sa.Integer(), nullable=False),
        sa.Column("notice_id", sa.BigInteger(), nullable=True),
        sa.Column("ended_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(
            ["author_id"],
            ["people.id"],
            name=op.f("fk_broadcasts_author_id"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["notice_id"], ["notices.id"], name=op.f("fk_broadcasts_notice_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_broadcasts")),
    )
    op.create_index(op.f("ix_broadcasts_author_id"), "broadcasts", ["author_id"])
    op.create_index(
        "ix_broadcasts_going_on",
        "broadcasts",
        ["planned_at"],
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    )

    op.create_table(
        "wishes",
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("wanted", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_wishes_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", "kind", name=op.f("pk_wishes")),
    )
    op.create_index(op.f("ix_wishes_kind"), "wishes", ["kind"])

    op.create_table(
        "followings",
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("neighbourhood_id", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_followings_person_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["neighbourhood_id"],
            ["neighbourhoods.id"],
            name=op.f("fk_followings_neighbourhood_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_followings")),
    )
    op.create_index(op.f("ix_followings_neighbourhood_id"), "followings", ["neighbourhood_id"])


def downgrade() -> None:
    for table in ("followings", "wishes", "broadcasts"):
        op.drop_table(table)
    op.drop_index("ix_deliveries_recalling", "deliveries")
    op.drop_column("deliveries", "delivered_at")
    for column in ("recalled", "recalling", "rests_at"):
        op.drop_column("notices", column)
