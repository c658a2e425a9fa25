"""Numbers of people are never given twice; texts of consent; counts of old answers; themes; who
does not want to be reminded."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # On SQLite a table is made anew to count up for good; PostgreSQL's sequences do so anyway.
    if op.get_bind().dialect.name == "sqlite":
        with op.batch_alter_table(
            "people", recreate="always", table_kwargs={"sqlite_autoincrement": True}
        ):
            pass
    op.create_table(
        "consent_texts",
        sa.Column("fingerprint", sa.String(length=12), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("fingerprint", name="pk_consent_texts"),
    )
    op.create_table(
        "tallies",
        sa.Column("consultation_id", sa.BigInteger(), nullable=False),
        sa.Column("question", sa.String(length=32), nullable=False),
        sa.Column("value", sa.String(length=32), nullable=False),
        sa.Column("sheets", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["consultation_id"], ["consultations.id"], name="fk_tallies_consultation_id"
        ),
        sa.PrimaryKeyConstraint("consultation_id", "question", "value", name="pk_tallies"),
    )
    op.create_table(
        "responses",
        sa.Column("consultation_id", sa.BigInteger(), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("channel", sa.String(length=12), nullable=False),
        sa.Column("sent", sa.Boolean(), nullable=False),
        sa.Column("sheets", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["consultation_id"], ["consultations.id"], name="fk_responses_consultation_id"
        ),
        sa.PrimaryKeyConstraint(
            "consultation_id", "language", "channel", "sent", name="pk_responses"
        ),
    )
    op.create_table(
        "themes",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("consultation_id", sa.BigInteger(), nullable=False),
        sa.Column("question", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("counted", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["consultation_id"], ["consultations.id"], name="fk_themes_consultation_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_themes"),
        sa.UniqueConstraint(
            "consultation_id", "question", "name", name="uq_themes_consultation_id"
        ),
    )
    op.create_table(
        "theme_marks",
        sa.Column("pseudonym", sa.String(length=32), nullable=False),
        sa.Column("question", sa.String(length=32), nullable=False),
        sa.Column("value", sa.String(length=32), nullable=False),
        sa.Column("theme_id", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["pseudonym", "question", "value"],
            ["answers.pseudonym", "answers.question", "answers.value"],
            name="fk_theme_marks_pseudonym",
            onupdate="CASCADE",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["theme_id"], ["themes.id"], name="fk_theme_marks_theme_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint(
            "pseudonym", "question", "value", "theme_id", name="pk_theme_marks"
        ),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_theme_marks_theme_id", "theme_marks", ["theme_id"])
    op.create_table(
        "reminder_refusals",
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("consultation_id", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name="fk_reminder_refusals_person_id",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["consultation_id"],
            ["consultations.id"],
            name="fk_reminder_refusals_consultation_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("person_id", "consultation_id", name="pk_reminder_refusals"),
    )
    op.create_table(
        "backgrounds",
        sa.Column("pseudonym", sa.String(length=32), nullable=False),
        sa.Column("kept", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("pseudonym", name="pk_backgrounds"),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    op.drop_table("backgrounds")
    op.drop_table("reminder_refusals")
    op.drop_table("theme_marks")
    op.drop_table("themes")
    op.drop_table("responses")
    op.drop_table("tallies")
    op.drop_table("consent_texts")
