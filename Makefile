# Everything a user or a maintainer does here. `make` alone lists it. GNU make 3.81, which macOS has, is enough.

SHELL := /bin/bash
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

# The Python that the environments are made with, e.g. `make test PYTHON=python3.13`. Once they are there they stay with
# theirs until another is named.
PYTHON ?= python3
# The document that `spec`, `drift` and `update` read: a file or a URL.
UPSTREAM ?= https://raw.githubusercontent.com/openai/openai-openapi/main/openapi.yaml
# The release of the official client that `update` takes in as well: a version, or "latest".
RELEASE ?=
RELEASED = openai$(if $(filter latest,$(RELEASE)),,==$(RELEASE))
# The folder of older upstream documents that `spec-history` takes.
HISTORY ?= $(OPENAI_UPSTREAM)
# How long `soak` and `fuzz` go on, and what is fuzzed.
SECONDS ?= 600
TARGET ?= sse
# Further arguments of pytest, of the drift report and of the benchmarks.
ARGS ?=

# Where compiled modules are not kept, each of the programs that tests and checks start compiles hundreds again.
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
run: ## Run the quickstart: the real API when OPENAI_API_KEY is set, else the local sandbox
	@$(call environment,.venv-run,--lock requirements-run.lock)
	@PYTHONPATH=.:generated .venv-run/bin/python examples/quickstart.py

test: environment ## Run the tests; ARGS="-k name" and the like are handed to pytest
	@$(PY) -m pytest $(ARGS)

##@ Work on it

.PHONY: setup check lint types format coverage lock build package clean
setup: environment ## Make .venv with everything at the versions of requirements-dev.lock

check: lint types check-generated check-names check-docs docs-coverage ## All that must hold before a commit lands, but for the tests

lint: environment ## Ruff: rules and format; zizmor: the workflows
	@$(VENV)/bin/ruff check $(CODE)
	@$(VENV)/bin/ruff format --check $(CODE)
	@$(VENV)/bin/zizmor --offline --quiet .github

types: environment ## mypy --strict and pyright over overlay, spec and the generated package
	@$(VENV)/bin/mypy
	@$(VENV)/bin/pyright

format: environment ## Let ruff rewrite what it can
	@$(VENV)/bin/ruff check --fix $(CODE)
	@$(VENV)/bin/ruff format $(CODE)

coverage: environment ## Run the tests and show which branches of overlay they miss
	@$(PY) -m pytest --cov --cov-report=term-missing $(ARGS)

# All extras but Ray, which has an environment of its own: `make bulk-ray`.
EXTRAS = $(addprefix --extra ,aiohttp audio cli numpy otel parquet realtime sandbox speed structured)
# No index is named in them: each machine has its own.
COMPILE = $(VENV)/bin/uv pip compile --universal --python-version 3.11 --generate-hashes \
  --no-emit-index-url --custom-compile-command "make lock" --quiet
lock: environment ## Resolve everything again: requirements-{dev,run,release,docs}.lock
	@$(COMPILE) pyproject.toml $(EXTRAS) --group dev --upgrade --output-file requirements-dev.lock
	@$(COMPILE) pyproject.toml --extra sandbox --constraints requirements-dev.lock --output-file requirements-run.lock
	@$(COMPILE) --group release --upgrade --constraints requirements-dev.lock --output-file requirements-release.lock
	@$(COMPILE) --group docs --upgrade --constraints requirements-dev.lock --output-file requirements-docs.lock

build: environment ## Build the sdist and the wheel into dist/, and check what an index would say of them
	@rm -rf dist
	@$(PY) -m build --no-isolation --outdir dist .
	@$(VENV)/bin/twine check --strict dist/*

# The wheel is installed from the index as a user would do it, without a lock file; SBOM: what came with it.
package: build ## The same, then try the wheel alone, and list what comes with it in build/sbom.cdx.json
	@$(call environment,.venv-release,--lock requirements-release.lock)
	@rm -rf build/alone && $(PY) -m venv --without-pip build/alone
	@$(PY) -m pip --python build/alone/bin/python install --quiet dist/*.whl
	@rm -f build/alone/lib/python*/site-packages/openai_overlay-*/direct_url.json # it names a folder of this machine
	@.venv-release/bin/cyclonedx-py environment --output-reproducible --output-format JSON \
	  --output-file build/sbom.cdx.json build/alone/bin/python
	@$(PY) -m pip --python build/alone/bin/python install --quiet "$$(ls dist/*.whl)[sandbox]"
	@cd build && alone/bin/python ../examples/quickstart.py

clean: ## Remove what the targets made: environments, caches, builds
	@rm -rf .venv .venv-* build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .coverage .coverage.* htmlcov
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

##@ Follow the API: upstream -> openapi.yaml -> generated/ -> docs/reference/

.PHONY: spec generate check-generated drift drift-release drift-html names check-names docs check-docs docs-coverage site spec-history update
spec: environment ## Prepare UPSTREAM=<file or URL> into openapi.yaml
	@$(PY) -m spec prepare --upstream "$(UPSTREAM)"

generate: environment ## Write generated/openai_raw from openapi.yaml
	@$(PY) -m spec generate

check-generated: environment ## Fail if generated/ is not exactly what openapi.yaml gives
	@echo "Comparing generated/ with what openapi.yaml gives (half a minute) ..." >&2
	@$(PY) -m spec generate --check

# A difference is what was asked for, not an error; ARGS="--fail-on breaking" makes it one.
drift: environment ## Report how UPSTREAM=<file or URL> differs from openapi.yaml, and what it breaks
	@echo "Comparing openapi.yaml with $(UPSTREAM) (half a minute) ..." >&2
	@$(PY) -m spec drift openapi.yaml "$(UPSTREAM)" --fail-on none $(ARGS)

drift-release: environment ## Report what RELEASE=<version, or latest> of the official client has that openapi.yaml lacks
	@test -n "$(RELEASE)" || { echo "Name a version of the official client: make drift-release RELEASE=latest" >&2; exit 2; }
	@$(PY) -m spec drift --release "$(RELEASED)" $(ARGS)

drift-html: environment ## Write the same report as a page: build/drift.html
	@mkdir -p build
	@echo "Comparing openapi.yaml with $(UPSTREAM) (half a minute) ..." >&2
	@$(PY) -m spec drift openapi.yaml "$(UPSTREAM)" --fail-on none --format html:build/drift.html $(ARGS)
	@echo "build/drift.html" >&2

names: environment ## Write what each name under openai.types is here: the tables of overlay/types and the stubs of overlay/resources
	@$(PY) -m spec names $(if $(RELEASE),"$(RELEASED)")

check-names: environment ## Fail if the tables of overlay/types are not exactly what the installed official client gives
	@$(PY) -m spec names --check

docs: environment ## Write docs/reference from openapi.yaml
	@$(PY) -m spec docs

site: environment ## Build the site into build/site, and check its links
	@$(call environment,.venv-docs,--lock requirements-docs.lock)
	@$(PY) -m spec site

check-docs: environment ## Fail if docs/reference is not exactly what openapi.yaml gives
	@$(PY) -m spec docs --check

docs-coverage: environment ## Count what has descriptions of our own, and fail below spec/words/floors.yaml, or where they may not stand
	@$(PY) -m spec words coverage
	@OPENAI_UPSTREAM="$(HISTORY)" $(PY) -m spec words check

spec-history: environment ## Take every upstream document of HISTORY=<folder> through the whole pipeline
	@test -n "$(HISTORY)" || { echo "Name a folder of upstream documents: make spec-history HISTORY=..." >&2; exit 2; }
	@$(PY) -m spec history "$(HISTORY)"

update: environment ## Take UPSTREAM=<file or URL>, and RELEASE=<version>, in, all or nothing: spec, code, docs, tests, changelog
	@$(PY) -m spec update --upstream "$(UPSTREAM)" $(if $(RELEASE),--release "$(RELEASED)") $(ARGS)

##@ Prove it

.PHONY: contract ecosystem frozen matrix test-under-load mutants
test-under-load: environment ## Run the tests beside eight processes that spin: no test may know how busy the machine is
	@$(PY) -m tests.under_load $(ARGS)

mutants: environment ## Change the modules that decide, one thing at a time, and see that a test fails: ARGS="--sample 300 --seed 7"
	@$(PY) -m tests.mutation.run $(ARGS)

# The Pythons and the resolutions that `matrix` tries, separated by commas; empty for none.
PYTHONS ?= 3.11,3.12,3.13,3.14
RESOLUTIONS ?= lowest-direct,highest
matrix: environment ## Run the tests with every Python at hand, and with the lowest and newest dependencies (long)
	@$(PY) .ci/matrix.py --pythons "$(PYTHONS)" --resolutions "$(RESOLUTIONS)" $(ARGS)

# Upstream files and recorded traffic are no part of the repository; where they lie beside it they are found.
contract: export OPENAI_UPSTREAM := $(or $(OPENAI_UPSTREAM),$(shell cd ../shared/upstream 2>/dev/null && pwd))
contract: export OPENAI_RECORDINGS := $(or $(OPENAI_RECORDINGS),$(shell cd ../shared/recordings 2>/dev/null && pwd))
contract: environment ## Have steady (npm) judge a call of every operation; OPENAI_UPSTREAM names the folder of upstream files
	@npm ci --prefix tests/contract --no-audit --no-fund --loglevel=error >&2
	@$(PY) -m pytest tests/contract -q $(ARGS)

ecosystem: environment ## Try the libraries that take a client, each in an environment of its own; writes docs/frameworks.md
	@PATH="$(CURDIR)/$(VENV)/bin:$$PATH" PYTHONPATH=.:generated $(PY) -P tests/ecosystem/run.py $(ARGS)

frozen: environment ## Freeze a program with PyInstaller, and run it
	@PYTHONPATH=.:generated $(PY) -P -m tests.packaging.frozen

##@ Measure it

.PHONY: bench bench-models bench-bulk soak fuzz bulk-kill bulk-ray compare-faults
bench: environment ## Measure next to other clients into benchmarks/RESULTS.md (minutes); ARGS="ROW ..." prints those
	@$(PY) -m benchmarks $(ARGS)

bench-models: environment ## Measure the models next to the stock generator and openai-python
	@$(PY) -m benchmarks.models $(ARGS)

bench-bulk: environment ## Measure bulk runs next to plain asyncio over both clients, and their memory; ARGS=ROWS
	@$(PY) -m benchmarks.bulk $(ARGS)

soak: environment ## Ten minutes of calls and streams over a server that misbehaves; SECONDS=60 for one
	@$(PY) -m tests.faults.soak --seconds $(SECONDS)

fuzz: environment ## Fuzz TARGET=sse (or error_body, retry, odd_event, body, webhook) for SECONDS=600 with atheris
	@$(PY) -m pip install --quiet --disable-pip-version-check atheris==3.0.0
	@$(PY) -m tests.fuzz.fuzz $(TARGET) -max_total_time=$(SECONDS)

bulk-kill: environment ## Kill a bulk run fifty times at random moments, and see that nothing is lost or doubled
	@$(PY) -m tests.bulk.kill $(ARGS)

bulk-ray: environment ## Run bulk requests on a Ray cluster of this machine, and kill one of its actors; in build/ray
	@PATH="$(CURDIR)/$(VENV)/bin:$$PATH" $(PY) -m tests.bulk.on_ray $(ARGS)

compare-faults: environment ## Show each fault to this package and to openai-python, into docs/reliability.md; ARGS=--check
	@$(PY) -m tests.faults.compare $(ARGS)

##@ Cassettes

.PHONY: record
# The server to record: "sandbox" is started here; for "llama" give BASE_URL of a running llama-server.
SERVER ?= sandbox
BASE_URL ?=
record: environment ## Record tests/cassettes again: SERVER=sandbox, or SERVER=llama BASE_URL=http://HOST/v1
	@$(PY) -m tests.recorded.record $(SERVER) $(if $(BASE_URL),--base-url "$(BASE_URL)")

# --- the environments --------------------------------------------------------------------------

# $(call environment,FOLDER,ARGUMENTS): make FOLDER with .ci/environment.py, which does nothing where it is whole.
define environment
python="$(PYTHON)"; new='import sys; sys.exit(sys.version_info < (3, 11))'; \
if [ "$(origin PYTHON)" = file -a -f $(1)/.ready ] && $(1)/bin/python -c "$$new" 2>/dev/null; then python=$(1)/bin/python; \
elif ! "$$python" -c "$$new" 2>/dev/null; then \
  echo "This needs Python 3.11 or newer, and '$$python' is $$("$$python" --version 2>&1 || true)." >&2; \
  echo "Name one that is: make $(MAKECMDGOALS) PYTHON=python3.12" >&2; exit 1; \
fi; \
"$$python" .ci/environment.py $(1) $(2)
endef

.PHONY: environment
environment:
	@$(call environment,$(VENV),--lock requirements-dev.lock --project .)
