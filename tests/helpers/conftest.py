"""What tests of helpers share: both halves, and a client of the sandbox."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from overlay.sandbox import Sandbox
from tests.helpers.both import Both


@pytest.fixture(params=["sync", "async"])
def both(request: pytest.FixtureRequest, loopback: None) -> Iterator[Both]:
    """Both halves, one after the other."""
    found = Both(request.param)
    yield found
    found.close()


@pytest.fixture
def client(both: Both, sandbox: Sandbox) -> Any:
    """A client of an empty sandbox."""
    return both.client(sandbox.base_url)


@pytest.fixture(scope="session")
def recordings() -> list[dict[str, Any]]:
    """Every recorded interaction with the real server; the folder is named by OPENAI_RECORDINGS."""
    folder = os.environ.get("OPENAI_RECORDINGS")
    if not folder:
        pytest.skip("OPENAI_RECORDINGS is not set: it names the folder of recorded traffic")
    with (Path(folder) / "recordings.jsonl").open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]
