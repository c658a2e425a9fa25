"""Numbers of people are never given twice; the texts they agreed to; counts of old answers."""

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


def downgrade() -> None:
    op.drop_table("responses")
    op.drop_table("tallies")
    op.drop_table("consent_texts")
