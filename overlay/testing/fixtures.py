"""pytest fixtures: put `pytest_plugins = ["overlay.testing.fixtures"]` into the top-level conftest.py.

`sandbox` is a running, empty sandbox (extra `[sandbox]`), `openai_client` is a client for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from overlay._client import OpenAI
from overlay.sandbox.fixture import sandbox

if TYPE_CHECKING:
    from overlay.sandbox import Sandbox

__all__ = ["openai_client", "sandbox"]


@pytest.fixture
def openai_client(sandbox: Sandbox) -> Iterator[OpenAI]:
    """Yield a client for the running sandbox; it is closed after the test."""
    with OpenAI(sandbox.api_key, base_url=sandbox.base_url) as client:
        yield client
