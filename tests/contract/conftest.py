"""One steady for all that ask for it, and the figures of `make contract`."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from spec.pipeline import bare_document
from spec.upstream import load
from tests.contract import steady
from tests.contract.catalogue import document
from tests.contract.tally import Tally
from tests.upstream import followed

TALLY = pytest.StashKey[Tally]()


@pytest.fixture(scope="session")
def upstream() -> Path:
    """The upstream document that openapi.yaml was prepared from."""
    return followed()


@pytest.fixture(scope="session")
def bare(upstream: Path) -> dict[str, Any]:
    """What openapi.yaml would be without what the official client adds to upstream: prepared, and true of reality."""
    found, written = bare_document(upstream), load(upstream)["paths"]
    for path in found["paths"].keys() - written.keys():
        del found["paths"][path]  # reality has put an operation elsewhere: upstream cannot judge it there
    del found["paths"]["/audio/voices"]["post"]  # reality knows a form of it of which upstream says nothing
    return found


@pytest.fixture(scope="session")
def steady_url(upstream: Path) -> Iterator[str]:
    """The base URL of a server that serves upstream's document and judges requests."""
    if steady.command() is None:
        pytest.skip("steady is not installed: `npm ci --prefix tests/contract`, or name its command in STEADY")
    with steady.serving(upstream) as url:
        yield url


@pytest.fixture(scope="session")
def whole_url(steady_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The base URL of one that serves openapi.yaml, for what upstream does not know."""
    served = copy.deepcopy(dict(document()))
    for item in served["paths"].values():
        for operation in item.values():
            for parameter in operation.get("parameters", ()):
                parameter["name"] = parameter["name"].removesuffix("[]")  # steady puts them there itself
    path = tmp_path_factory.mktemp("steady") / "openapi.json"
    path.write_text(json.dumps(served), encoding="utf-8")
    with steady.serving(path) as url:
        yield url


@pytest.fixture(scope="session")
def tally(pytestconfig: pytest.Config) -> Tally:
    """What was called and how it was judged, printed at the end of the run."""
    return pytestconfig.stash.setdefault(TALLY, Tally())


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Print the figures of the contract."""
    if found := config.stash.get(TALLY, None):
        terminalreporter.section("contract")
        for line in found.lines():
            terminalreporter.write_line(line)
