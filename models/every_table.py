"""Every table there is: a table is known once the file that describes it is read."""

from importlib import import_module
from pkgutil import iter_modules

from sqlalchemy import Table as Described

import models
from models.database import Table


def every_table() -> list[Described]:
    """All tables, each after those that its rows point to."""
    for module in iter_modules(models.__path__, "models."):
        import_module(module.name)
    return Table.metadata.sorted_tables
