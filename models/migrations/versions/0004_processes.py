"""Processes with their feedback; consultations belong to one."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "processes",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("subject", sa.JSON(), nullable=False),
        sa.Column("neighbourhoods", sa.JSON(), nullable=False),
        sa.Column("rung", sa.String(length=16), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("moments", sa.JSON(), nullable=False),
        sa.Column("purpose", sa.JSON(), nullable=True),
        sa.Column("retention_months", sa.Integer(), nullable=False),
        sa.Column("answer_on", sa.Date(), nullable=True),
        sa.Column("room", sa.String(length=8), nullable=True),
        sa.Column("room_because", sa.Text(), nullable=True),
        sa.Column("embedding", sa.Text(), nullable=True),
        sa.Column("organisations", sa.JSON(), nullable=True),
        sa.Column("partner", sa.String(length=120), nullable=True),
        sa.Column("owner", sa.String(length=120), nullable=True),
        sa.Column("binding_rule", sa.JSON(), nullable=True),
        sa.Column("evaluation", sa.JSON(), nullable=True),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("results_published_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("feedback_sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_processes")),
        sa.UniqueConstraint("key", name=op.f("uq_processes_key")),
    )
    op.create_table(
        "feedback_points",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("process_id", sa.BigInteger(), nullable=False),
        sa.Column("about", sa.String(length=160), nullable=True),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("doing", sa.Text(), nullable=False),
        sa.Column("because", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["process_id"], ["processes.id"], name=op.f("fk_feedback_points_process_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_feedback_points")),
    )
    op.create_index(op.f("ix_feedback_points_process_id"), "feedback_points", ["process_id"])
    with op.batch_alter_table("consultations") as batch_op:
        batch_op.add_column(sa.Column("process_id", sa.BigInteger(), nullable=True))
        batch_op.add_column(sa.Column("key", sa.String(length=64), nullable=True))
        batch_op.add_column(sa.Column("template", sa.String(length=64), nullable=True))
        batch_op.add_column(sa.Column("moment", sa.String(length=16), nullable=True))
        batch_op.alter_column("opened_at", existing_type=sa.DateTime(timezone=True), nullable=True)
        batch_op.create_foreign_key(
            op.f("fk_consultations_process_id"), "processes", ["process_id"], ["id"]
        )
        batch_op.create_index(op.f("ix_consultations_process_id"), ["process_id"])
        batch_op.create_unique_constraint(
            op.f("uq_consultations_process_id"), ["process_id", "key"]
        )


def downgrade() -> None:
    with op.batch_alter_table("consultations") as batch_op:
        batch_op.drop_constraint(op.f("uq_consultations_process_id"), type_="unique")
        batch_op.drop_index(op.f("ix_consultations_process_id"))
        batch_op.drop_constraint(op.f("fk_consultations_process_id"), type_="foreignkey")
        batch_op.alter_column("opened_at", existing_type=sa.DateTime(timezone=True), nullable=False)
        for column in ("moment", "template", "key", "process_id"):
            batch_op.drop_column(column)
    op.drop_index(op.f("ix_feedback_points_process_id"), "feedback_points")
    op.drop_table("feedback_points")
    op.drop_table("processes")
