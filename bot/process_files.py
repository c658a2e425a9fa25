"""Processes as files: what `wijkstem load`, `export` and `schema` do with them."""

import json
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from handlers.process_file import ProcessFile
from handlers.process_loading import DoesNotFit, Loader, as_yaml, file_of
from handlers.row_numbers import row_number
from handlers.texts import sayer
from handlers.yaml_lines import Problem, Unreadable, read_yaml
from models.audit import note_act
from models.database import Database
from models.processes import process_with_id, process_with_key

LANGUAGE = "en"
"""The command line speaks English."""


async def load_process(database: Database, text: str, zone: ZoneInfo) -> str:
    """Make the process of a file with this text, or bring it up to date.

    Returns:
        What was done, in a sentence.

    Raises:
        Unreadable: nothing was changed; the problems say where and why.
    """
    file, lines = read_yaml(text, ProcessFile)
    try:
        async with database.writing() as db:
            now = datetime.now(UTC)
            process = await Loader(db, now, zone, sayer(LANGUAGE)).load(file)
            await note_act(db, now, None, "act-process-loaded", f"process {process.id}")
    except DoesNotFit as error:
        raise Unreadable(
            Problem(lines.of(where), sentence) for where, sentence in error.misfits
        ) from error
    return f"Process {process.id} ({process.key}) is as the file says."


async def export(name: str, zone: ZoneInfo, database: Database) -> str | None:
    """The file of the process with this number or name; None: there is none."""
    async with database.reading() as db:
        process = await process_with_key(db, name)
        process = process or await process_with_id(db, row_number(name))
        return as_yaml(await file_of(db, process, zone)) if process else None


def schema() -> str:
    """The JSON Schema of such a file, as `docs/process.schema.json` has it."""
    described = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **ProcessFile.model_json_schema(),
    }
    return json.dumps(described, indent=2, ensure_ascii=False) + "\n"
