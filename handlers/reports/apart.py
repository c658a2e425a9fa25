"""What takes long is done in a process of its own, which lets taps go first."""

import asyncio
import json
import os
import sys
from typing import Any

STEP_ASIDE = 19
"""How much such a process lets others go first, where processors are few."""


class NotMade(Exception):
    """The other process failed."""


async def made_by(module: str, job: dict[str, Any]) -> bytes:
    """What a module makes that is run with this job on its standard input.

    Raises:
        NotMade: it ended with an error.
    """
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", module),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    try:
        content, _ = await process.communicate(json.dumps(job).encode())
    finally:
        if process.returncode is None:  # nobody waits for it any more
            process.kill()
            await process.wait()
    if process.returncode:
        raise NotMade(f"{module} ended with {process.returncode}")
    return content


def step_aside() -> dict[str, Any]:
    """Begin such a process, and take its job."""
    os.nice(STEP_ASIDE)
    job: dict[str, Any] = json.load(sys.stdin)
    return job
