"""Numbers of people are never given twice; the texts that people agreed to."""

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


def downgrade() -> None:
    op.drop_table("consent_texts")
