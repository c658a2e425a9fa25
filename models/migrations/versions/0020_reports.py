"""Reports: the summaries that people read."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "reports",
        sa.Column("consultation_id", sa.BigInteger(), nullable=False),
        sa.Column("stage", sa.String(length=8), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent", sa.Integer(), nullable=False),
        sa.Column("summary", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["consultation_id"],
            ["consultations.id"],
            name=op.f("fk_reports_consultation_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("consultation_id", "stage", name=op.f("pk_reports")),
    )


def downgrade() -> None:
    op.drop_table("reports")
