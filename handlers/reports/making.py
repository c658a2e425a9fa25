"""The process that makes one file: a `Job` on its standard input, the file on its output."""

import asyncio
import shutil
import sys
from tempfile import TemporaryFile
from typing import IO

from handlers.questionnaire import Questionnaire
from handlers.reports.apart import step_aside
from handlers.reports.files import Format, Job
from handlers.reports.names import Names
from handlers.reports.plan import plan_of
from handlers.reports.sheet_columns import columns_of, shown_values
from handlers.reports.table import write_table
from handlers.reports.workbook import Sheets, write_workbook
from models.cells import cells_of
from models.database import Database, Session
from models.rules.gaps import Gaps
from models.rules.summary import Kind, Summary, from_plain
from models.sent_rows import count_with_any, sent_rows


async def make(job: Job, file: IO[bytes]) -> None:
    """Write the file that is asked for."""
    summary = from_plain(job.summary)
    names = Names(Questionnaire.model_validate(job.questionnaire), job.language)
    database = Database(job.address)
    try:
        async with database.reading() as db:
            plan = plan_of(names.questionnaire)
            cells = await cells_of(db, summary.consultation_id, plan)
            gaps = Gaps(cells, plan, summary.smallest_group)
            gave_shown = await _gave_shown(db, summary)
            columns = columns_of(summary, names, gave_shown, gaps.unsafe)
            asked = {column.question.key for column in columns} | {*plan.groups.values()}
            sheets = _told(sent_rows(db, summary.consultation_id, asked), gaps)
            if job.format is Format.TABLE:
                await write_table(file, columns, sheets)
            else:
                await write_workbook(file, job.organisation, summary, names, columns, sheets)
    finally:
        await database.close()


async def _told(sheets: Sheets, gaps: Gaps) -> Sheets:
    async for sheet in sheets:
        yield gaps.leave_out(sheet)


async def _gave_shown(db: Session, summary: Summary) -> dict[str, int]:
    return {
        of.key: await count_with_any(
            db, summary.consultation_id, of.key, [each.name for each in shown_values(of)]
        )
        for of in summary.questions
        if of.kind is Kind.SEVERAL
    }


def main() -> None:
    """Run by `handlers.reports.files`."""
    plain = step_aside()
    job = Job(**plain | {"format": Format(plain["format"])})
    with TemporaryFile() as file:
        asyncio.run(make(job, file))
        file.seek(0)
        shutil.copyfileobj(file, sys.stdout.buffer)


if __name__ == "__main__":
    main()
