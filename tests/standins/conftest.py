"""Each tool meets the default client of each kind, and a server that must not be asked."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator

import pytest

from tests.faults.server import Entry, FaultServer, Request, answer, stream

from .table import CHUNK, COMPLETION, Caller


@pytest.fixture(params=["sync", "async", "aiohttp"])
def call(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Caller:
    """The default client: sync, async, and async where the extra `aiohttp` is installed."""
    if request.param != "aiohttp":
        monkeypatch.setitem(sys.modules, "httpx_aiohttp", None)
    return Caller(request.param)


def serve(request: Request) -> Entry:
    """Answer with what the network says, and not a tool."""
    if b'"stream":true' not in request.body:
        message = {"role": "assistant", "content": "from the network"}
        return answer(body={**COMPLETION, "choices": [{"index": 0, "finish_reason": "stop", "message": message}]})
    delta = {"content": "from the network"}
    choices = [{"index": 0, "finish_reason": "stop", "delta": delta}]
    return stream(f"data: {json.dumps({**CHUNK, 'choices': choices})}\n\ndata: [DONE]\n\n".encode())


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer(serve) as running:
        yield running
