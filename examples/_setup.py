"""Creates the client of each example: for the real API if OPENAI_API_KEY is set, otherwise for a local sandbox."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

from overlay import AsyncOpenAI, OpenAI
from overlay.sandbox import Sandbox


def sandbox() -> Sandbox:
    """Make a sandbox like the real server: chunks arrive one by one, and stored objects appear with a delay."""
    return Sandbox(delay=0.02, lag=1)


@contextmanager
def connect() -> Iterator[OpenAI]:
    """Yield a client, and report what it talks to."""
    if os.environ.get("OPENAI_API_KEY"):
        with OpenAI() as client:
            print(f"OPENAI_API_KEY is set: this is the API at {client.base_url}.\n")
            yield client
    else:
        with sandbox() as server, OpenAI(api_key=server.api_key, base_url=server.base_url) as client:
            print(f"OPENAI_API_KEY is not set: this is the sandbox at {client.base_url}.\n")
            yield client


@asynccontextmanager
async def connect_async() -> AsyncIterator[AsyncOpenAI]:
    """The async version of `connect`."""
    if os.environ.get("OPENAI_API_KEY"):
        async with AsyncOpenAI() as client:
            print(f"OPENAI_API_KEY is set: this is the API at {client.base_url}.\n")
            yield client
    else:
        async with (
            sandbox() as server,
            AsyncOpenAI(api_key=server.api_key, base_url=server.base_url) as client,
        ):
            print(f"OPENAI_API_KEY is not set: this is the sandbox at {client.base_url}.\n")
            yield client
