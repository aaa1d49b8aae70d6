"""A client that knows nothing of ours: plain httpx over a real socket."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from overlay.sandbox import Sandbox
from tests.patience import LONG

HEADERS = {"Authorization": "Bearer sk-sandbox"}
Events = list[tuple[str, Any]]


@pytest.fixture(scope="session")
def running() -> Iterator[Sandbox]:
    """One server for all tests: to start and stop one for each takes longer than the tests."""
    with Sandbox() as server:
        yield server


@pytest.fixture
def sandbox(running: Sandbox) -> Sandbox:
    """A sandbox that has forgotten everything."""
    running.reset()
    return running


@pytest.fixture(scope="session")
def client(running: Sandbox) -> Iterator[httpx.Client]:
    """One client for all tests, for the same reason."""
    with httpx.Client(base_url=running.base_url, headers=HEADERS, timeout=LONG) as client:
        yield client


@pytest.fixture
def http(sandbox: Sandbox, client: httpx.Client) -> httpx.Client:
    """A client of an empty sandbox."""
    return client


@pytest.fixture
def chat(http: httpx.Client) -> Callable[..., Any]:
    """Create a completion: `chat("Hello", n=2)` gives the parsed answer."""

    def create(prompt: str | list[dict[str, Any]] = "Hello", **more: Any) -> Any:
        messages = [{"role": "user", "content": prompt}] if isinstance(prompt, str) else prompt
        answer = http.post("/chat/completions", json={"model": "gpt-4o-mini", "messages": messages, **more})
        assert answer.status_code == 200, answer.text
        return parse_events(answer.text) if more.get("stream") else answer.json()

    return create


@pytest.fixture
def events() -> Callable[[str], Events]:
    """Parse a whole event stream into (event name, data) pairs; the data of `[DONE]` stays text."""
    return parse_events


def parse_events(text: str) -> Events:
    assert text.endswith("\n\n")
    found: Events = []
    for frame in text.removesuffix("\n\n").split("\n\n"):
        fields = dict(line.split(": ", 1) for line in frame.split("\n"))
        data = fields["data"]
        found.append((fields.get("event", ""), data if data == "[DONE]" else json.loads(data)))
    return found


@pytest.fixture(scope="session")
def recordings() -> list[dict[str, Any]]:
    """Every recorded interaction with the real server; the folder is named by OPENAI_RECORDINGS."""
    folder = os.environ.get("OPENAI_RECORDINGS")
    if not folder:
        pytest.skip("OPENAI_RECORDINGS is not set: it names the folder of recorded traffic")
    with (Path(folder) / "recordings.jsonl").open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]
