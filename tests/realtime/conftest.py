"""Both clients, one test; a sandbox for the tests of a file."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from overlay.sandbox import Sandbox
from tests.helpers.both import Both


@pytest.fixture(scope="module")
def server() -> Iterator[Sandbox]:
    with Sandbox() as made:
        yield made


@pytest.fixture(params=["sync", "async"])
def both(request: pytest.FixtureRequest) -> Iterator[Both]:
    """Make clients of one kind."""
    made = Both(request.param)
    yield made
    made.close()
