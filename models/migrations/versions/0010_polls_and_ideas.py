"""Priority polls: the rule of each, and the ballots; ideas, and who supports them."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "priority_polls",
        sa.Column("consultation_id", sa.BigInteger(), nullable=False),
        sa.Column("method", sa.String(length=16), nullable=False),
        sa.Column("places", sa.Integer(), nullable=False),
        sa.Column("tie_break", sa.String(length=8), nullable=False),
        sa.Column("seed", sa.String(length=32), nullable=False),
        sa.Column("quorum", sa.Integer(), nullable=False),
        sa.Column("threshold", sa.Integer(), nullable=False),
        sa.Column("interim", sa.String(length=8), nullable=False),
        sa.Column("binding", sa.Boolean(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["consultation_id"],
            ["consultations.id"],
            name=op.f("fk_priority_polls_consultation_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("consultation_id", name=op.f("pk_priority_polls")),
    )
    op.create_table(
        "ballots",
        sa.Column("pseudonym", sa.String(length=32), nullable=False),
        sa.Column("consultation_id", sa.BigInteger(), nullable=False),
        sa.Column("written", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["pseudonym"],
            ["sheets.pseudonym"],
            name=op.f("fk_ballots_pseudonym"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("pseudonym", name=op.f("pk_ballots")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_ballots_consultation_id"), "ballots", ["consultation_id"])
    op.create_table(
        "ballot_counts",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("consultation_id", sa.BigInteger(), nullable=False),
        sa.Column("written", sa.Text(), nullable=False),
        sa.Column("ballots", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["consultation_id"],
            ["consultations.id"],
            name=op.f("fk_ballot_counts_consultation_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ballot_counts")),
    )
    op.create_index(op.f("ix_ballot_counts_consultation_id"), "ballot_counts", ["consultation_id"])
    op.create_table(
        "ideas",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("process_id", sa.BigInteger(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=True),
        sa.Column("title", sa.String(length=60), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("standing", sa.String(length=12), nullable=False),
        sa.Column("told", sa.Text(), nullable=True),
        sa.Column("merged_into", sa.BigInteger(), nullable=True),
        sa.Column("sent_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["process_id"], ["processes.id"], name=op.f("fk_ideas_process_id")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_ideas_person_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["merged_into"], ["ideas.id"], name=op.f("fk_ideas_merged_into")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ideas")),
    )
    op.create_index(op.f("ix_ideas_process_id"), "ideas", ["process_id"])
    op.create_index(op.f("ix_ideas_person_id"), "ideas", ["person_id"])
    op.create_table(
        "idea_supports",
        sa.Column("idea_id", sa.BigInteger(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["idea_id"], ["ideas.id"], name=op.f("fk_idea_supports_idea_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_idea_supports_person_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("idea_id", "person_id", name=op.f("pk_idea_supports")),
    )
    op.create_index(op.f("ix_idea_supports_person_id"), "idea_supports", ["person_id"])


def downgrade() -> None:
    op.drop_index(op.f("ix_idea_supports_person_id"), "idea_supports")
    op.drop_table("idea_supports")
    op.drop_index(op.f("ix_ideas_person_id"), "ideas")
    op.drop_index(op.f("ix_ideas_process_id"), "ideas")
    op.drop_table("ideas")
    op.drop_index(op.f("ix_ballot_counts_consultation_id"), "ballot_counts")
    op.drop_table("ballot_counts")
    op.drop_index(op.f("ix_ballots_consultation_id"), "ballots")
    op.drop_table("ballots")
    op.drop_table("priority_polls")
