"""A sandbox for the command line."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from overlay.sandbox import Sandbox


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as server:
        yield server
