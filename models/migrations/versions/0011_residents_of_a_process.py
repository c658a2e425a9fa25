"""Partners and owners who accepted, in place of typed names; from where someone looked back; what
residents start themselves, and what they propose."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

PROCESSES = sa.table(
    "processes",
    sa.column("id", sa.BigInteger()),
    sa.column("evaluation", sa.JSON(none_as_null=True)),
)


def upgrade() -> None:
    op.add_column("given_roles", sa.Column("name", sa.String(length=60), nullable=True))
    op.add_column("participations", sa.Column("side", sa.String(length=12), nullable=True))
    op.drop_column("processes", "partner")
    op.drop_column("processes", "owner")
    _forget_who_is_said_to_have_evaluated()
    op.create_table(
        "own_polls",
        sa.Column("consultation_id", sa.BigInteger(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["consultation_id"],
            ["consultations.id"],
            name=op.f("fk_own_polls_consultation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_own_polls_person_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("consultation_id", name=op.f("pk_own_polls")),
    )
    op.create_index(op.f("ix_own_polls_person_id"), "own_polls", ["person_id"])
    op.create_table(
        "proposals",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("process_id", sa.BigInteger(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=True),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("title", sa.String(length=80), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("place", sa.String(length=120), nullable=True),
        sa.Column("latitude", sa.Float(), nullable=True),
        sa.Column("longitude", sa.Float(), nullable=True),
        sa.Column("start_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("end_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("standing", sa.String(length=12), nullable=False),
        sa.Column("told", sa.Text(), nullable=True),
        sa.Column("sent_on", sa.Date(), nullable=False),
        sa.Column("answer_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["process_id"], ["processes.id"], name=op.f("fk_proposals_process_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_proposals_person_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proposals")),
    )
    op.create_index(op.f("ix_proposals_process_id"), "proposals", ["process_id"])
    op.create_index(op.f("ix_proposals_person_id"), "proposals", ["person_id"])


def _forget_who_is_said_to_have_evaluated() -> None:
    """Who looked back is counted from now on; the words that were written down stay."""
    connection = op.get_bind()
    for number, evaluation in connection.execute(sa.select(PROCESSES)).all():
        if evaluation:
            kept = {name: evaluation[name] for name in ("worked", "didnt")}
            here = PROCESSES.c.id == number
            connection.execute(sa.update(PROCESSES).where(here).values(evaluation=kept))


def downgrade() -> None:
    op.drop_index(op.f("ix_proposals_person_id"), "proposals")
    op.drop_index(op.f("ix_proposals_process_id"), "proposals")
    op.drop_table("proposals")
    op.drop_index(op.f("ix_own_polls_person_id"), "own_polls")
    op.drop_table("own_polls")
    op.add_column("processes", sa.Column("owner", sa.String(length=120), nullable=True))
    op.add_column("processes", sa.Column("partner", sa.String(length=120), nullable=True))
    op.drop_column("participations", "side")
    op.drop_column("given_roles", "name")
