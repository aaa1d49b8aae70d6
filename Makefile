# Everything that users and maintainers do here. Run `make` to list the targets. GNU make 3.81, as on macOS, is enough.

SHELL := /bin/bash
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

# The Python to create the environments with, e.g. `make test PYTHON=python3.13`. Existing environments keep theirs until
# you name another one.
PYTHON ?= python3
# The document for `spec`, `drift` and `update`: a file or a URL.
UPSTREAM ?= https://raw.githubusercontent.com/openai/openai-openapi/main/openapi.yaml
# The release of the official client that `update` adopts as well: a version, "latest", or the path of a wheel, an sdist
# or a folder.
RELEASE ?=
RELEASED = $(if $(wildcard $(RELEASE)),$(RELEASE),openai$(if $(filter latest,$(RELEASE)),,==$(RELEASE)))
# The folder of older upstream documents for `spec-history`.
HISTORY ?= $(OPENAI_UPSTREAM)
# How long `soak` and `fuzz` run, and what to fuzz.
SECONDS ?= 600
TARGET ?= sse
# How many documents `odd-documents` invents.
EXAMPLES ?= 100
# More arguments for pytest, the drift report and the benchmarks.
ARGS ?=

# Without cached bytecode, every program that tests and checks start would compile hundreds of modules again.
unexport PYTHONDONTWRITEBYTECODE

VENV := .venv
PY := $(VENV)/bin/python
CODE := $(wildcard overlay spec tests examples benchmarks .ci)

.PHONY: help
help: ## List the targets
	@awk -F ':.*## ' '/^##@ /{printf "\n%s\n", substr($$0, 5)} /^[a-z-]+:.*## /{printf "  %-16s %s\n", $$1, $$2}' \
	  $(firstword $(MAKEFILE_LIST))

##@ Use it

.PHONY: run test
run: ## Run the quickstart against the real API if OPENAI_API_KEY is set, otherwise against the sandbox
	@$(call environment,.venv-run,--lock requirements-run.lock)
	@PYTHONPATH=.:generated .venv-run/bin/python examples/quickstart.py

test: environment ## Run the tests; ARGS="-k name" is passed to pytest
	@$(PY) -m pytest $(ARGS)

##@ Work on it

.PHONY: setup check lint types format coverage lock build package clean
setup: environment ## Create .venv with the exact versions in requirements-dev.lock

check: lint types check-generated check-names check-docs docs-coverage ## Run every check that a commit must pass, except the tests

lint: environment ## Run ruff (rules and format), and zizmor on the workflows
	@$(VENV)/bin/ruff check $(CODE)
	@$(VENV)/bin/ruff format --check $(CODE)
	@$(VENV)/bin/zizmor --offline --quiet .github

types: environment ## Run mypy --strict and pyright on overlay, spec and the generated package
	@$(VENV)/bin/mypy
	@$(VENV)/bin/pyright

format: environment ## Fix and format the code with ruff
	@$(VENV)/bin/ruff check --fix $(CODE)
	@$(VENV)/bin/ruff format $(CODE)

coverage: environment ## Run the tests and list the branches of overlay/ that they miss
	@$(PY) -m pytest --cov --cov-report=term-missing $(ARGS)

# All extras except Ray, which has its own environment: see `make bulk-ray`.
EXTRAS = $(addprefix --extra ,aiohttp audio bedrock cli numpy otel parquet realtime sandbox speed structured vertex)
# The lock files name no package index: each machine has its own.
COMPILE = $(VENV)/bin/uv pip compile --universal --python-version 3.11 --generate-hashes \
  --no-emit-index-url --custom-compile-command "make lock" --quiet
lock: environment ## Update requirements-{dev,run,release,docs,ecosystem}.lock
	@$(COMPILE) pyproject.toml $(EXTRAS) --group dev --upgrade --output-file requirements-dev.lock
	@$(COMPILE) pyproject.toml --extra sandbox --constraints requirements-dev.lock --output-file requirements-run.lock
	@$(COMPILE) --group release --upgrade --constraints requirements-dev.lock --output-file requirements-release.lock
	@$(COMPILE) --group docs --upgrade --constraints requirements-dev.lock --output-file requirements-docs.lock
	@$(COMPILE) pyproject.toml --group ecosystem --upgrade --output-file requirements-ecosystem.lock

build: environment ## Build the sdist and the wheel into dist/ and check their metadata
	@rm -rf dist
	@$(PY) -m build --no-isolation --outdir dist .
	@$(VENV)/bin/twine check --strict dist/*

# Install the wheel as a user would, without a lock file. The SBOM lists what was installed with it.
package: build ## Build, try the wheel in a clean environment, and write its SBOM to build/sbom.cdx.json
	@$(call environment,.venv-release,--lock requirements-release.lock)
	@rm -rf build/alone && $(PY) -m venv --without-pip build/alone
	@$(PY) -m pip --python build/alone/bin/python install --quiet dist/*.whl
	@rm -f build/alone/lib/python*/site-packages/openai_overlay-*/direct_url.json # it contains a local path
	@.venv-release/bin/cyclonedx-py environment --output-reproducible --output-format JSON \
	  --output-file build/sbom.cdx.json build/alone/bin/python
	@$(PY) -m pip --python build/alone/bin/python install --quiet "$$(ls dist/*.whl)[sandbox]"
	@cd build && alone/bin/python ../examples/quickstart.py
	@$(PY) -m pip --python build/alone/bin/python install --quiet "$$(ls dist/*.whl)[cli]"
	@cd build && alone/bin/openai-overlay --version

clean: ## Remove environments, caches and builds
	@rm -rf .venv .venv-* build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .coverage .coverage.* htmlcov
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

##@ Follow the API: upstream -> openapi.yaml -> generated/ -> docs/reference/

.PHONY: spec generate check-generated drift drift-release drift-html names check-names docs check-docs docs-coverage site spec-history update
spec: environment ## Write openapi.yaml from UPSTREAM=<file or URL>
	@$(PY) -m spec prepare --upstream "$(UPSTREAM)"

generate: environment ## Write generated/openai_raw from openapi.yaml
	@$(PY) -m spec generate

check-generated: environment ## Fail if generated/ does not match openapi.yaml
	@echo "Comparing generated/ with openapi.yaml (half a minute) ..." >&2
	@$(PY) -m spec generate --check

# Differences are no error unless you ask for it: ARGS="--fail-on breaking".
drift: environment ## Report how UPSTREAM=<file or URL> differs from openapi.yaml and what that breaks
	@echo "Comparing openapi.yaml with $(UPSTREAM) (half a minute) ..." >&2
	@$(PY) -m spec drift openapi.yaml "$(UPSTREAM)" --fail-on none $(ARGS)

drift-release: environment ## Report what RELEASE=<version or latest> of the official client has that openapi.yaml lacks
	@test -n "$(RELEASE)" || { echo "Name a version of the official client: make drift-release RELEASE=latest" >&2; exit 2; }
	@echo "Comparing openapi.yaml with $(RELEASED) (half a minute) ..." >&2
	@$(PY) -m spec drift --release "$(RELEASED)" --fail-on none $(ARGS)

drift-html: environment ## Write the drift report as a web page: build/drift.html
	@mkdir -p build
	@echo "Comparing openapi.yaml with $(UPSTREAM) (half a minute) ..." >&2
	@$(PY) -m spec drift openapi.yaml "$(UPSTREAM)" --fail-on none --format html:build/drift.html $(ARGS)
	@echo "build/drift.html" >&2

names: environment ## Write the tables of overlay/types and the stubs of overlay/resources: our names for those of openai
	@$(PY) -m spec names $(if $(RELEASE),"$(RELEASED)")

check-names: environment ## Fail if the tables of overlay/types do not match the installed official client
	@$(PY) -m spec names --check

docs: environment ## Write docs/reference from openapi.yaml
	@$(PY) -m spec docs

site: environment ## Build the site into build/site and check its links
	@$(call environment,.venv-docs,--lock requirements-docs.lock)
	@$(PY) -m spec site

check-docs: environment ## Fail if docs/reference does not match openapi.yaml
	@$(PY) -m spec docs --check

docs-coverage: environment ## Count what has a description; fail below spec/words/floors.yaml, or if one breaks a rule
	@$(PY) -m spec words coverage
	@OPENAI_UPSTREAM="$(HISTORY)" $(PY) -m spec words check

spec-history: environment ## Run every upstream document in HISTORY=<folder> through the whole pipeline
	@test -n "$(HISTORY)" || { echo "Name a folder of upstream documents: make spec-history HISTORY=..." >&2; exit 2; }
	@$(PY) -m spec history "$(HISTORY)" $(ARGS)

update: environment ## Adopt UPSTREAM=<file or URL> and RELEASE=<version>, all or nothing: spec, code, docs, tests, changelog
	@$(PY) -m spec update --upstream "$(UPSTREAM)" $(if $(RELEASE),--release "$(RELEASED)") $(ARGS)

##@ Test it thoroughly

.PHONY: contract ecosystem ecosystem-smoke frozen matrix test-under-load mutants
test-under-load: environment ## Run the tests next to eight busy processes: none may depend on the machine's load
	@$(PY) -m tests.under_load $(ARGS)

mutants: environment ## Mutation testing of the modules that make decisions: ARGS="--sample 300 --seed 7"
	@$(PY) -m tests.mutation.run $(ARGS)

# The Python versions and dependency resolutions for `matrix`, separated by commas; empty for none.
PYTHONS ?= 3.11,3.12,3.13,3.14
RESOLUTIONS ?= lowest-direct,highest
matrix: environment ## Run the tests with every installed Python, and with the lowest and newest dependencies (slow)
	@$(PY) .ci/matrix.py --pythons "$(PYTHONS)" --resolutions "$(RESOLUTIONS)" $(ARGS)

# Upstream files and recorded traffic are not part of the repository, but are found next to it.
contract: export OPENAI_UPSTREAM := $(or $(OPENAI_UPSTREAM),$(shell cd ../shared/upstream 2>/dev/null && pwd))
contract: export OPENAI_RECORDINGS := $(or $(OPENAI_RECORDINGS),$(shell cd ../shared/recordings 2>/dev/null && pwd))
contract: environment ## Check a call of every operation with steady (npm); OPENAI_UPSTREAM is the folder of upstream files
	@npm ci --prefix tests/contract --no-audit --no-fund --loglevel=error >&2
	@$(PY) -m pytest tests/contract -q $(ARGS)

ecosystem: environment ## Test the libraries that take a client, each in its own environment; writes docs/frameworks.md
	@PATH="$(CURDIR)/$(VENV)/bin:$$PATH" PYTHONPATH=.:generated $(PY) -P tests/ecosystem/run.py $(ARGS)

ecosystem-smoke: environment ## Test three light libraries that take a client, in an environment made of their lock file
	@$(call environment,.venv-ecosystem,--lock requirements-ecosystem.lock)
	@$(PY) -m tests.ecosystem.smoke

frozen: environment ## Freeze a program with PyInstaller and run it
	@PYTHONPATH=.:generated $(PY) -P -m tests.packaging.frozen

##@ Measure it

.PHONY: bench bench-models bench-bulk soak fuzz odd-documents bulk-kill bulk-ray compare-faults
bench: environment ## Compare with other clients and write benchmarks/RESULTS.md (minutes); ARGS="ROW ..." prints only those rows
	@$(PY) -m benchmarks $(ARGS)

bench-models: environment ## Compare the models with the stock generator's and openai-python's
	@$(PY) -m benchmarks.models $(ARGS)

bench-bulk: environment ## Compare bulk runs with plain asyncio on both clients, and measure memory; ARGS=ROWS
	@$(PY) -m benchmarks.bulk $(ARGS)

soak: environment ## Ten minutes of calls and streams against a faulty server; SECONDS=60 for one minute
	@$(PY) -m tests.faults.soak --seconds $(SECONDS)

fuzz: environment ## Fuzz TARGET=sse (or error_body, retry, odd_event, body, webhook) for SECONDS=600 with atheris
	@$(PY) -m pip install --quiet --disable-pip-version-check atheris==3.0.0
	@$(PY) -m tests.fuzz.fuzz $(TARGET) -max_total_time=$(SECONDS)

odd-documents: environment ## Generate EXAMPLES=100 invented odd documents, call every operation and compare what arrives
	@ODD_DOCUMENTS=$(EXAMPLES) $(PY) -m pytest tests/spec/test_odd_documents.py -q -k random $(ARGS)

bulk-kill: environment ## Kill a bulk run fifty times at random and check that no row is lost or repeated
	@$(PY) -m tests.bulk.kill $(ARGS)

bulk-ray: environment ## Run bulk requests on a local Ray cluster and kill one of its actors; uses build/ray
	@PATH="$(CURDIR)/$(VENV)/bin:$$PATH" $(PY) -m tests.bulk.on_ray $(ARGS)

compare-faults: environment ## Compare failures with openai-python and write docs/reliability.md; ARGS=--check
	@$(PY) -m tests.faults.compare $(ARGS)

##@ Cassettes

.PHONY: record
# The server to record: "sandbox" is started for you; for "llama", set BASE_URL to a running llama-server.
SERVER ?= sandbox
BASE_URL ?=
record: environment ## Record tests/cassettes again: SERVER=sandbox, or SERVER=llama BASE_URL=http://HOST/v1
	@$(PY) -m tests.recorded.record $(SERVER) $(if $(BASE_URL),--base-url "$(BASE_URL)")

# --- the environments --------------------------------------------------------------------------

# $(call environment,FOLDER,ARGUMENTS): create FOLDER with .ci/environment.py, which does nothing if it is complete.
define environment
python="$(PYTHON)"; new='import sys; sys.exit(sys.version_info < (3, 11))'; \
if [ "$(origin PYTHON)" = file -a -f $(1)/.ready ] && $(1)/bin/python -c "$$new" 2>/dev/null; then python=$(1)/bin/python; \
elif ! "$$python" -c "$$new" 2>/dev/null; then \
  echo "Python 3.11 or newer is required, but '$$python' is $$("$$python" --version 2>&1 || true)." >&2; \
  echo "Choose another one: make $(MAKECMDGOALS) PYTHON=python3.12" >&2; exit 1; \
fi; \
"$$python" .ci/environment.py $(1) $(2)
endef

.PHONY: environment
environment:
	@$(call environment,$(VENV),--lock requirements-dev.lock --project .)
