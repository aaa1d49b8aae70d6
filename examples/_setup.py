"""How each example gets its client: of the real API where OPENAI_API_KEY is set, else of a sandbox it starts itself."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

from overlay import AsyncOpenAI, OpenAI
from overlay.sandbox import Sandbox


def sandbox() -> Sandbox:
    """Make one that behaves as the real server: chunks come one by one, and what was stored is not there at once."""
    return Sandbox(delay=0.02, lag=1)


@contextmanager
def connect() -> Iterator[OpenAI]:
    """Give a client, and say of what."""
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
    """Do the same for asyncio."""
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
