"""`make audit`: whether a package that is shipped has a known hole, asked of OSV (osv.dev).

It sends names and versions of packages, nothing else. Where nobody answers (a runner without a
network), it says so and ends well: what was not looked up is no reason to stop a build.
"""

import json
import os
import sys
import urllib.request
from pathlib import Path

from tests.test_locks import names

ASK = os.environ.get("OSV_URL", "https://api.osv.dev/v1/querybatch")
SECONDS = 5
TOLD = "https://osv.dev/vulnerability/"


def queries(lock: str) -> list[dict[str, object]]:
    """What to ask of each package in a lock file."""
    return [
        {"package": {"name": name, "ecosystem": "PyPI"}, "version": version}
        for name, version in names(lock).items()
    ]


def main(lock: str) -> int:
    """Ask, and tell.

    Returns:
        The exit code: 1 when there is a known hole.
    """
    asked = queries(lock)
    body = json.dumps({"queries": asked}).encode()
    request = urllib.request.Request(ASK, body, {"Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=SECONDS) as reply:
            results = json.load(reply)["results"]
    except (OSError, ValueError, KeyError) as error:
        print(
            f"Not audited: {ASK} does not answer ({type(error).__name__}). {len(asked)} packages."
        )
        return 0
    found = 0
    for question, result in zip(asked, results, strict=True):
        for hole in result.get("vulns", ()):
            found += 1
            print(f"{question['package']} {question['version']}: {TOLD}{hole['id']}")
    print(f"{len(asked)} packages in {Path(lock).name} audited; {found} known holes.")
    return int(found > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
