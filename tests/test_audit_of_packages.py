"""`make audit`: a known hole stops the build; nobody who answers does not."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest

from tests import audit


@pytest.fixture
def osv() -> Iterator[tuple[str, dict[str, Any]]]:
    """The address of a server that knows one hole, and what it was asked."""
    asked: dict[str, Any] = {"hole": "aiohttp"}

    class Osv(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked.update(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            hole = {"vulns": [{"id": "PYSEC-1"}]}
            names = [each["package"]["name"] for each in asked["queries"]]
            results = [hole if name == asked["hole"] else {} for name in names]
            self.send_response(200)
            self.end_headers()
            self.wfile.write(json.dumps({"results": results}).encode())

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with HTTPServer(("127.0.0.1", 0), Osv) as server:
        working = threading.Thread(target=server.serve_forever)
        working.start()
        yield f"http://127.0.0.1:{server.server_port}", asked
        server.shutdown()
        working.join()


def test_a_known_hole_is_told(
    osv: tuple[str, dict[str, Any]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    address, asked = osv
    monkeypatch.setattr(audit, "ASK", address)
    assert audit.main("requirements.lock") == 1
    told = capsys.readouterr().out
    assert "https://osv.dev/vulnerability/PYSEC-1" in told
    assert told.endswith("1 known holes.\n")
    assert {"package": {"name": "alembic", "ecosystem": "PyPI"}}.items() <= next(
        each for each in asked["queries"] if each["package"]["name"] == "alembic"
    ).items()
    asked["hole"] = ""
    assert audit.main("requirements.lock") == 0


def test_where_nobody_answers_it_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(audit, "ASK", "http://127.0.0.1:9/")
    assert audit.main("requirements.lock") == 0
    assert capsys.readouterr().out.startswith("Not audited: http://127.0.0.1:9/ does not answer")
