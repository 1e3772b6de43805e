# Everything from a bare clone: make setup | chat | test | bench | clean. What setting up has to say goes to standard
# error, so that the output of `make chat` is replies alone.

VENV := .venv
BENCH ?= ../shared/bench
SCALE ?= 100000
PYTHONS := python3.13 python3.12 python3.11 python3
FIND = for p in $(PYTHONS); do $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done
PYTHON ?= $(shell $(FIND))
PIP := $(VENV)/bin/python -m pip install --quiet --quiet --disable-pip-version-check

.PHONY: setup chat test bench clean requirements

setup: $(VENV)/.run $(VENV)/.dev

chat: $(VENV)/.run
	@$(VENV)/bin/touchline chat --starter

test: $(VENV)/.dev
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports
	$(VENV)/bin/pytest --numprocesses auto --dist loadfile

bench: $(VENV)/.dev
	@if test -x $(BENCH)/score; then $(BENCH)/score $(wildcard $(BENCH)/dev-*); \
	else echo "make bench: no scorer in $(BENCH); name its folder with BENCH=FOLDER" >&2; fi
	@$(VENV)/bin/python -m bench.merging
	@$(VENV)/bin/python bench/reading.py $(wildcard $(BENCH)/*/articles $(BENCH)/more)
	@$(VENV)/bin/python bench/timings.py $(wildcard $(BENCH)/*/articles $(BENCH)/more)
	@$(VENV)/bin/python -m bench.scale $(SCALE) $(VENV)/scale-$(SCALE).db

# Pin what pyproject.toml asks for, with hashes, for every Python we support. Needs uv.
COMPILE = uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --quiet
requirements:
	$(COMPILE) pyproject.toml -o requirements/run.txt
	$(COMPILE) --group build -o requirements/build.txt
	$(COMPILE) --group dev -c requirements/run.txt -o requirements/dev.txt

clean:
	rm -rf $(VENV) dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

# A stamp file stands for an installed set of packages: it is older than the list it was installed from when that changed.
$(VENV)/bin/python:
	@test -n "$(PYTHON)" || { echo "touchline needs Python 3.11 or later; name one: make PYTHON=/path/to/python" >&2; exit 1; }
	@echo "Setting up $(VENV) (once, a minute or two) …" >&2
	@$(PYTHON) -m venv $(VENV) >&2

$(VENV)/.run: requirements/run.txt requirements/build.txt pyproject.toml | $(VENV)/bin/python
	@$(PIP) --require-hashes -r requirements/run.txt -r requirements/build.txt >&2
	@$(PIP) --no-deps --no-build-isolation --editable . >&2
	@touch $@

$(VENV)/.dev: requirements/dev.txt $(VENV)/.run
	@$(PIP) --require-hashes -r requirements/dev.txt >&2
	@touch $@
