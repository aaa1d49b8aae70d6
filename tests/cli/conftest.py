"""A sandbox for the command line."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from overlay.sandbox import Sandbox
from tests.cli.program import STARTER


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as server:
        yield server


@pytest.fixture(scope="session", autouse=True)
def starter() -> Iterator[None]:
    """End what starts the commands."""
    yield
    STARTER.end()
