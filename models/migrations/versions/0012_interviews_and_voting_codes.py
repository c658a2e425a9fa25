"""Interviewers and how many they reached; voting codes, wrong tries, and who may vote in a poll."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "interviewers",
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("consultation_id", sa.BigInteger(), nullable=False),
        sa.Column("code", sa.String(length=16), nullable=False),
        sa.Column("brought", sa.Integer(), nullable=False),
        sa.Column("interviews", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_interviewers_person_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["consultation_id"],
            ["consultations.id"],
            name=op.f("fk_interviewers_consultation_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("person_id", "consultation_id", name=op.f("pk_interviewers")),
        sa.UniqueConstraint("code", name=op.f("uq_interviewers_code")),
    )
    op.create_index(op.f("ix_interviewers_consultation_id"), "interviewers", ["consultation_id"])
    op.create_table(
        "voting_codes",
        sa.Column("code_hash", sa.String(length=32), nullable=False),
        sa.Column("consultation_id", sa.BigInteger(), nullable=False),
        sa.Column("used", sa.Boolean(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["consultation_id"],
            ["consultations.id"],
            name=op.f("fk_voting_codes_consultation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_voting_codes_person_id"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("code_hash", name=op.f("pk_voting_codes")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_voting_codes_consultation_id"), "voting_codes", ["consultation_id"])
    op.create_index(op.f("ix_voting_codes_person_id"), "voting_codes", ["person_id"])
    op.create_table(
        "wrong_tries",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("tried_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_wrong_tries_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wrong_tries")),
    )
    op.create_index(op.f("ix_wrong_tries_person_id"), "wrong_tries", ["person_id"])
    op.add_column(
        "priority_polls",
        sa.Column("voters", sa.String(length=16), nullable=False, server_default="everyone"),
    )
    op.add_column(
        "priority_polls", sa.Column("areas", sa.JSON(), nullable=False, server_default="{}")
    )


def downgrade() -> None:
    op.drop_column("priority_polls", "areas")
    op.drop_column("priority_polls", "voters")
    op.drop_index(op.f("ix_wrong_tries_person_id"), "wrong_tries")
    op.drop_table("wrong_tries")
    op.drop_index(op.f("ix_voting_codes_person_id"), "voting_codes")
    op.drop_index(op.f("ix_voting_codes_consultation_id"), "voting_codes")
    op.drop_table("voting_codes")
    op.drop_index(op.f("ix_interviewers_consultation_id"), "interviewers")
    op.drop_table("interviewers")
