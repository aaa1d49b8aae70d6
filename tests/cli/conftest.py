"""A sandbox for the command line, and one that is slow."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from overlay.sandbox import Sandbox


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as server:
        yield server


@pytest.fixture
def slow() -> Iterator[Sandbox]:
    with Sandbox(delay=0.2) as server:
        yield server
