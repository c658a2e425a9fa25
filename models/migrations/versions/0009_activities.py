"""Activities, each time they take place, who signs up, and the reminders that are planned."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0007"
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "activities",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("title", sa.String(length=80), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("place", sa.String(length=120), nullable=False),
        sa.Column("neighbourhood_ids", sa.JSON(), nullable=False),
        sa.Column("process_id", sa.BigInteger(), nullable=True),
        sa.Column("places", sa.Integer(), nullable=True),
        sa.Column("costs", sa.Integer(), nullable=False),
        sa.Column("repeats", sa.String(length=120), nullable=False),
        sa.Column("organiser_id", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["organiser_id"], ["people.id"], name="fk_activities_organiser_id", ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_activities"),
    )
    op.create_index("ix_activities_organiser_id", "activities", ["organiser_id"])

    op.create_table(
        "occurrences",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("activity_id", sa.BigInteger(), nullable=False),
        sa.Column("start_at", MOMENT, nullable=False),
        sa.Column("end_at", MOMENT, nullable=True),
        sa.Column("taken", sa.Integer(), nullable=False),
        sa.Column("cancelled_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(
            ["activity_id"],
            ["activities.id"],
            name="fk_occurrences_activity_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_occurrences"),
    )
    op.create_index("ix_occurrences_activity_id", "occurrences", ["activity_id"])
    op.create_index("ix_occurrences_start_at", "occurrences", ["start_at"])

    op.create_table(
        "sign_ups",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("occurrence_id", sa.BigInteger(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("guests", sa.Integer(), nullable=False),
        sa.Column("standing", sa.String(length=8), nullable=False),
        sa.Column("signed_up_at", MOMENT, nullable=False),
        sa.Column("kept_until", MOMENT, nullable=True),
        sa.Column("name", sa.String(length=30), nullable=True),
        sa.Column("came", sa.Boolean(), nullable=True),
        sa.ForeignKeyConstraint(
            ["occurrence_id"],
            ["occurrences.id"],
            name="fk_sign_ups_occurrence_id",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_sign_ups_person_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_sign_ups"),
        sa.UniqueConstraint("occurrence_id", "person_id", name="uq_sign_ups_occurrence_id"),
    )
    op.create_index("ix_sign_ups_person_id", "sign_ups", ["person_id"])
    op.create_index("ix_sign_ups_standing", "sign_ups", ["occurrence_id", "standing", "id"])
    op.create_index(
        "ix_sign_ups_kept",
        "sign_ups",
        ["kept_until"],
        sqlite_where=sa.text("kept_until IS NOT NULL"),
        postgresql_where=sa.text("kept_until IS NOT NULL"),
    )

    op.create_table(
        "planned_reminders",
        sa.Column("occurrence_id", sa.BigInteger(), nullable=False),
        sa.Column("lead", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("due_at", MOMENT, nullable=False),
        sa.Column("until_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["occurrence_id"],
            ["occurrences.id"],
            name="fk_planned_reminders_occurrence_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("occurrence_id", "lead", name="pk_planned_reminders"),
    )
    op.create_index("ix_planned_reminders_due_at", "planned_reminders", ["due_at"])


def downgrade() -> None:
    for table in ("planned_reminders", "sign_ups", "occurrences", "activities"):
        op.drop_table(table)
