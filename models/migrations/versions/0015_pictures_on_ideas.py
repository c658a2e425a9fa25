"""An idea may come with a picture, told in words too, and with a place."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("ideas", sa.Column("picture", sa.String(length=200), nullable=True))
    op.add_column("ideas", sa.Column("seen", sa.Text(), nullable=True))
    op.add_column("ideas", sa.Column("place", sa.String(length=32), nullable=True))


def downgrade() -> None:
    for name in ("place", "seen", "picture"):
        op.drop_column("ideas", name)
