"""How many new messages carry a conversation's newest screen; how well people were served."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "conversations",
        sa.Column("sent_below", sa.Integer(), server_default="0", nullable=False),
    )
    op.create_table(
        "served_days",
        sa.Column("day_on", sa.Date(), nullable=False),
        sa.Column("taps", sa.BigInteger(), nullable=False),
        sa.Column("taps_in_time", sa.BigInteger(), nullable=False),
        sa.Column("notices", sa.BigInteger(), nullable=False),
        sa.Column("notices_in_time", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("day_on", name=op.f("pk_served_days")),
    )
