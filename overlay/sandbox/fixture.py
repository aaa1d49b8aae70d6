"""A pytest fixture for apps: put `from overlay.sandbox.fixture import sandbox` into a conftest.py."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ._server import Sandbox


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """Yield a running, empty sandbox; it stops after the test."""
    with Sandbox() as server:
        yield server
