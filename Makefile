# make run   builds the graph of the articles in seeds/ and answers from it
# make test  runs all that CI runs: ruff, mypy, the tests (with the corpus gate and a real browser)
# Both do their own set-up: the virtual environment, the install, Debian's chromium when it is missing.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
STORE := out/kg
VENDOR := kg/web/static/vendor/built-from.txt
FRONTEND := hatch_build.py frontend/package-lock.json frontend/build.mjs $(wildcard frontend/libraries/*.js)

.PHONY: run test setup lint types unit browser servers vendor golden clean

run: setup
	$(BIN)/kg ingest seeds --store $(STORE)
	@echo
	$(BIN)/kg query participants event="Regional Conference on Digital Diplomacy" --store $(STORE)
	$(BIN)/kg export -o out/diplomacy.ttl --store $(STORE)
	$(BIN)/kg view -o out/graph.html --store $(STORE)
	@echo
	@echo "Turtle:  out/diplomacy.ttl"
	@echo "Picture: out/graph.html (open it in a browser)"

test: setup browser servers vendor lint types unit

setup: $(STAMP)

$(STAMP): pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit("diplomacy-kg needs Python 3.11 or newer, this is " + sys.version.split()[0]) if sys.version_info < (3, 11) else None'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@test -f $(VENDOR) || $(PYTHON) hatch_build.py || true
	touch $(STAMP)

# The browser libraries of `kg serve`, from the npm registry; the wheel is not built without them.
vendor: $(VENDOR)

$(VENDOR): $(FRONTEND)
	@command -v npm >/dev/null || { command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ] && \
	  apt-get update -qq && apt-get install -y -qq nodejs npm >/dev/null; } || true
	$(PYTHON) hatch_build.py
	@touch $(VENDOR)

browser:
	@command -v chromium >/dev/null && command -v chromedriver >/dev/null || { \
	  if command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ]; then \
	    apt-get update -qq && apt-get install -y -qq chromium chromium-driver >/dev/null; \
	  else echo "chromium and chromedriver not found: the browser tests will be skipped"; fi; }

# Servers that tests of remote stores start: PyPI's oxigraph is installed with the rest, Virtuoso comes from Debian.
servers:
	@command -v virtuoso-t >/dev/null || { \
	  if command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ]; then \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq virtuoso-opensource-7-bin >/dev/null; \
	  else echo "Virtuoso not found: the tests of stores on it will be skipped"; fi; }

lint:
	$(BIN)/ruff check kg tests bench
	$(BIN)/ruff format --check kg tests bench

types:
	$(BIN)/mypy

unit:
	$(BIN)/pytest -n 2 --dist worksteal

# The golden graph of the first article, after a change that is meant to change it: read the difference.
golden: setup
	$(BIN)/kg extract seeds/rcdd.txt -o tests/golden/rcdd.trig

clean:
	rm -rf $(VENV) out/* build dist *.egg-info
