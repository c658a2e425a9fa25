"""Activities: pins, pictures, tasks, chosen reminders, calendar files, evaluations afterwards."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "tasks",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("activity_id", sa.BigInteger(), nullable=False),
        sa.Column("title", sa.String(length=60), nullable=False),
        sa.Column("places", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["activity_id"], ["activities.id"], name="fk_tasks_activity_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_tasks"),
    )
    op.create_index("ix_tasks_activity_id", "tasks", ["activity_id"])

    with op.batch_alter_table("activities") as table:
        table.add_column(sa.Column("latitude", sa.Float(), nullable=True))
        table.add_column(sa.Column("longitude", sa.Float(), nullable=True))
        table.add_column(sa.Column("picture", sa.String(length=200), nullable=True))
        table.add_column(
            sa.Column("reminding", sa.String(length=8), nullable=False, server_default="both")
        )
        table.add_column(sa.Column("uid", sa.String(length=255), nullable=True))
        table.add_column(sa.Column("sequence", sa.Integer(), nullable=False, server_default="0"))
    op.execute("UPDATE activities SET uid = 'activity-' || id")
    with op.batch_alter_table("activities") as table:
        table.alter_column("uid", existing_type=sa.String(length=255), nullable=False)
        table.alter_column("reminding", existing_type=sa.String(length=8), server_default=None)
        table.alter_column("sequence", existing_type=sa.Integer(), server_default=None)
        table.create_unique_constraint("uq_activities_uid", ["uid"])

    with op.batch_alter_table("occurrences") as table:
        table.add_column(sa.Column("planned_at", MOMENT, nullable=True))
        table.add_column(sa.Column("evaluation_id", sa.BigInteger(), nullable=True))
        table.add_column(sa.Column("summed_up_at", MOMENT, nullable=True))
        table.create_foreign_key(
            "fk_occurrences_evaluation_id",
            "consultations",
            ["evaluation_id"],
            ["id"],
            ondelete="SET NULL",
        )
    op.execute("UPDATE occurrences SET planned_at = start_at")
    with op.batch_alter_table("occurrences") as table:
        table.alter_column("planned_at", existing_type=MOMENT, nullable=False)

    with op.batch_alter_table("sign_ups") as table:
        table.add_column(sa.Column("task_id", sa.BigInteger(), nullable=True))
        table.create_foreign_key(
            "fk_sign_ups_task_id", "tasks", ["task_id"], ["id"], ondelete="SET NULL"
        )

    op.add_column("people", sa.Column("reminding", sa.String(length=8), nullable=True))
    with op.batch_alter_table("consultations") as table:
        table.add_column(
            sa.Column("by_invitation", sa.Boolean(), nullable=False, server_default=sa.false())
        )
    with op.batch_alter_table("consultations") as table:
        table.alter_column("by_invitation", existing_type=sa.Boolean(), server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("consultations") as table:
        table.drop_column("by_invitation")
    op.drop_column("people", "reminding")
    with op.batch_alter_table("sign_ups") as table:
        table.drop_constraint("fk_sign_ups_task_id", type_="foreignkey")
        table.drop_column("task_id")
    with op.batch_alter_table("occurrences") as table:
        table.drop_constraint("fk_occurrences_evaluation_id", type_="foreignkey")
        table.drop_column("summed_up_at")
        table.drop_column("evaluation_id")
        table.drop_column("planned_at")
    with op.batch_alter_table("activities") as table:
        table.drop_constraint("uq_activities_uid", type_="unique")
        for name in ("sequence", "uid", "reminding", "picture", "longitude", "latitude"):
            table.drop_column(name)
    op.drop_table("tasks")
