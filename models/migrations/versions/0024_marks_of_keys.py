"""By which a database knows its keys again."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "key_marks",
        sa.Column("begins", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("mark", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("begins", name=op.f("pk_key_marks")),
    )


def downgrade() -> None:
    op.drop_table("key_marks")
