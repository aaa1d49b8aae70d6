"""Both clients, one after the other, against a scripted server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from tests.client.driver import AsyncUser, SyncUser
from tests.faults.server import FaultServer

Start = Callable[..., tuple[SyncUser, FaultServer]]


@pytest.fixture(params=[SyncUser, AsyncUser], ids=["sync", "async"])
def start(request: pytest.FixtureRequest) -> Iterator[Start]:
    """Start a server with a script and a client that talks to it."""
    with ExitStack() as stack:

        def begin(*script: Any, **settings: Any) -> tuple[SyncUser, FaultServer]:
            server = stack.enter_context(FaultServer(*script))
            user: SyncUser = request.param(base_url=f"{server.base_url}/v1", **settings)
            stack.callback(user.close)
            return user, server

        yield begin
