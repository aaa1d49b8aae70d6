# Everything a user or a maintainer does here. `make` alone lists it.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

# The Python that .venv is made with, e.g. `make test PYTHON=python3.13`.
PYTHON ?= python3
# The document that `spec`, `drift` and `update` read: a file or a URL.
UPSTREAM ?= https://raw.githubusercontent.com/openai/openai-openapi/main/openapi.yaml
# The folder of older upstream documents that `spec-history` takes.
HISTORY ?= $(OPENAI_UPSTREAM)
# How long `soak` and `fuzz` go on, and what is fuzzed.
SECONDS ?= 600
TARGET ?= sse
# Further arguments of pytest, of the drift report and of the benchmarks.
ARGS ?=

VENV := .venv
READY := $(VENV)/.ready
PY := $(VENV)/bin/python
CODE := $(wildcard overlay spec tests examples benchmarks)

.PHONY: help
help: ## List the targets
	@awk -F ':.*## ' '/^##@ /{printf "\n%s\n", substr($$0, 5)} /^[a-z-]+:.*## /{printf "  %-16s %s\n", $$1, $$2}' \
	  $(firstword $(MAKEFILE_LIST))

##@ Use it

.PHONY: run test
run: $(READY) ## Run the quickstart: the real API when OPENAI_API_KEY is set, else the local sandbox
	@$(PY) examples/quickstart.py

test: $(READY) ## Run the tests; ARGS="-k name" and the like are handed to pytest
	@$(PY) -m pytest $(ARGS)

##@ Work on it

.PHONY: setup check lint types format coverage lock build clean
setup: $(READY) ## Make .venv with everything at the versions of requirements-dev.lock

check: lint types check-generated check-docs ## All that must hold before a commit lands, but for the tests

lint: $(READY) ## Ruff: rules and format
	@$(VENV)/bin/ruff check $(CODE)
	@$(VENV)/bin/ruff format --check $(CODE)

types: $(READY) ## mypy --strict and pyright over overlay, spec and the generated package
	@$(VENV)/bin/mypy
	@$(VENV)/bin/pyright

format: $(READY) ## Let ruff rewrite what it can
	@$(VENV)/bin/ruff check --fix $(CODE)
	@$(VENV)/bin/ruff format $(CODE)

coverage: $(READY) ## Run the tests and show which branches of overlay they miss
	@$(PY) -m pytest --cov --cov-report=term-missing $(ARGS)

lock: $(READY) ## Resolve the development tools anew into requirements-dev.lock
	@$(VENV)/bin/uv pip compile pyproject.toml --all-extras --group dev --universal --python-version 3.11 \
	  --upgrade --generate-hashes --no-emit-index-url --custom-compile-command "make lock" --quiet \
	  --output-file requirements-dev.lock

build: $(READY) ## Build the sdist and the wheel into dist/
	@rm -rf dist
	@$(PY) -m build --no-isolation --outdir dist .

clean: ## Remove what the targets made: .venv, caches, builds
	@rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .coverage .coverage.* htmlcov
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

##@ Follow the API: upstream -> openapi.yaml -> generated/ -> docs/reference/

.PHONY: spec generate check-generated drift drift-html docs check-docs spec-history update
spec: $(READY) ## Prepare UPSTREAM=<file or URL> into openapi.yaml
	@$(PY) -m spec prepare --upstream "$(UPSTREAM)"

generate: $(READY) ## Write generated/openai_raw from openapi.yaml
	@$(PY) -m spec generate

check-generated: $(READY) ## Fail if generated/ is not exactly what openapi.yaml gives
	@$(PY) -m spec generate --check

drift: $(READY) ## Report how UPSTREAM=<file or URL> differs from openapi.yaml, and what it breaks
	@$(PY) -m spec drift openapi.yaml "$(UPSTREAM)" $(ARGS)

drift-html: $(READY) ## Write the same report as a page: build/drift.html
	@mkdir -p build
	@$(PY) -m spec drift openapi.yaml "$(UPSTREAM)" --fail-on none --format html:build/drift.html $(ARGS)
	@echo "build/drift.html" >&2

docs: $(READY) ## Write docs/reference from openapi.yaml
	@$(PY) -m spec docs

check-docs: $(READY) ## Fail if docs/reference is not exactly what openapi.yaml gives
	@$(PY) -m spec docs --check

spec-history: $(READY) ## Take every upstream document of HISTORY=<folder> through the whole pipeline
	@test -n "$(HISTORY)" || { echo "Name a folder of upstream documents: make spec-history HISTORY=..." >&2; exit 2; }
	@$(PY) -m spec history "$(HISTORY)"

update: $(READY) ## Take UPSTREAM=<file or URL> in, all or nothing: spec, code, docs, tests, changelog
	@$(PY) -m spec update --upstream "$(UPSTREAM)" $(ARGS)

##@ Prove it

.PHONY: contract
# Upstream files and recorded traffic are no part of the repository; where they lie beside it they are found.
contract: export OPENAI_UPSTREAM := $(or $(OPENAI_UPSTREAM),$(abspath $(wildcard ../shared/upstream)))
contract: export OPENAI_RECORDINGS := $(or $(OPENAI_RECORDINGS),$(abspath $(wildcard ../shared/recordings)))
contract: $(READY) ## Have steady (npm) judge a call of every operation; OPENAI_UPSTREAM names the folder of upstream files
	@npm ci --prefix tests/contract --no-audit --no-fund --loglevel=error >&2
	@$(PY) -m pytest tests/contract -q $(ARGS)

##@ Measure it

.PHONY: bench bench-models soak fuzz compare-faults
bench: $(READY) ## Measure next to other clients into benchmarks/RESULTS.md (minutes); ARGS="ROW ..." prints those
	@$(PY) -m benchmarks $(ARGS)

bench-models: $(READY) ## Measure the models next to the stock generator and openai-python
	@$(PY) -m benchmarks.models $(ARGS)

soak: $(READY) ## Ten minutes of calls and streams over a server that misbehaves; SECONDS=60 for one
	@$(PY) -m tests.faults.soak --seconds $(SECONDS)

fuzz: $(READY) ## Fuzz TARGET=sse (or error_body, retry, body, webhook) for SECONDS=600 with atheris
	@$(PY) -m pip install --quiet --disable-pip-version-check atheris==3.0.0
	@$(PY) -m tests.fuzz.fuzz $(TARGET) -max_total_time=$(SECONDS)

compare-faults: $(READY) ## Show each fault to this package and to openai-python, into docs/reliability.md; ARGS=--check
	@$(PY) -m tests.faults.compare $(ARGS)

##@ Cassettes

.PHONY: record
# The server to record: "sandbox" is started here; for "llama" give BASE_URL of a running llama-server.
SERVER ?= sandbox
BASE_URL ?=
record: $(READY) ## Record tests/cassettes anew: SERVER=sandbox, or SERVER=llama BASE_URL=http://HOST/v1
	@$(PY) -m tests.recorded.record $(SERVER) $(if $(BASE_URL),--base-url "$(BASE_URL)")

# --- the environment ---------------------------------------------------------------------------

$(READY): requirements-dev.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	  echo "This needs Python 3.11 or newer, and '$(PYTHON)' is $$($(PYTHON) --version 2>&1 || true)." >&2; \
	  echo "Name one that is: make $(MAKECMDGOALS) PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
	  echo "'$(PYTHON)' has no venv module: on Debian and Ubuntu install the package python3-venv." >&2; exit 1; }
	@echo "Setting up $(VENV) (once; about a minute) ..." >&2
	@test -x $(PY) || $(PYTHON) -m venv $(VENV)
	@$(PY) -m pip install --quiet --disable-pip-version-check --requirement requirements-dev.lock
	@$(PY) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@
