"""Both clients, one test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.helpers.both import Both


@pytest.fixture(params=["sync", "async"])
def both(request: pytest.FixtureRequest) -> Iterator[Both]:
    """Make clients of one kind."""
    made = Both(request.param)
    yield made
    made.close()
