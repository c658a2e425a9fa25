"""The migrations make the very tables that the models describe."""

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection

import models.audit
import models.consultations
import models.conversations
import models.feedback
import models.links
import models.neighbourhoods
import models.notices
import models.processes
import models.roles
import models.updates  # noqa: F401  (the tables are known once their files are read)
from models.database import Database, Table


async def test_migrations_and_models_agree(database: Database) -> None:
    def differences(connection: Connection) -> list[object]:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return list(compare_metadata(context, Table.metadata))

    async with database.engine.connect() as connection:
        assert await connection.run_sync(differences) == []
