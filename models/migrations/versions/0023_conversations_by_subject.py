"""Conversations are found by their subject; by their person the unique key finds them already."""

from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index("ix_conversations_person_id", table_name="conversations")
    op.create_index("ix_conversations_name", "conversations", ["name", "subject"])


def downgrade() -> None:
    op.drop_index("ix_conversations_name", table_name="conversations")
    op.create_index("ix_conversations_person_id", "conversations", ["person_id"])
