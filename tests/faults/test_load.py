"""Many calls at once, and the short form of the soak."""

from __future__ import annotations

import asyncio
import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx

from overlay import AsyncOpenAI, OpenAI
from tests.faults import soak
from tests.faults.server import Entry, FaultServer, Request, answer, stream
from tests.patience import LONG


def ask(number: int) -> dict[str, Any]:
    return {"model": "m", "messages": [{"role": "user", "content": str(number)}]}


def behave(request: Request) -> Entry:
    asked = json.loads(request.body)
    number = int(asked["messages"][0]["content"])
    return stream(*soak.chunks(number)) if asked.get("stream") else answer(body=soak.completion(number))


# The clock of a timeout runs on while the program's own event loop is busy with a thousand calls: with 5 s to connect,
# a slow machine gives connections up that were made in time, and makes others.
PATIENT = httpx.Timeout(LONG)


def test_1000_calls_at_once() -> None:
    async def main(url: str) -> list[str | None]:
        async with AsyncOpenAI("sk-test", base_url=url, timeout=PATIENT) as client:
            calls = [client.chat.completions.create(**ask(number)) for number in range(1000)]
            return [done.choices[0].message.content for done in await asyncio.gather(*calls)]

    with FaultServer(behave) as server:
        assert asyncio.run(main(server.base_url)) == [f"answer {number}" for number in range(1000)]
        assert len(server.requests) == 1000
        assert server.connections <= 1000


def test_200_streams_at_once() -> None:
    async def read(client: AsyncOpenAI, number: int) -> str:
        chunks = await client.chat.completions.create(**ask(number), stream=True)
        return "".join([chunk.choices[0].delta.content or "" async for chunk in chunks])

    async def main(url: str) -> list[str]:
        async with AsyncOpenAI("sk-test", base_url=url, timeout=PATIENT) as client:
            return await asyncio.gather(*[read(client, number) for number in range(200)])

    with FaultServer(behave) as server:
        assert asyncio.run(main(server.base_url)) == [f"answer {number}" for number in range(200)]
        assert server.connections <= 200


def test_32_threads_on_one_client() -> None:
    with FaultServer(behave) as server, OpenAI("sk-test", base_url=server.base_url) as client:

        def one(number: int) -> str | None:
            if number % 2:
                chunks = client.chat.completions.create(**ask(number), stream=True)
                return "".join(chunk.choices[0].delta.content or "" for chunk in chunks)
            return client.chat.completions.create(**ask(number)).choices[0].message.content

        with ThreadPoolExecutor(32) as threads:
            assert list(threads.map(one, range(640))) == [f"answer {number}" for number in range(640)]
        assert server.connections <= 32


def test_a_short_soak() -> None:
    outcome = soak.run(0.75, rate=600, calls=450, looks=4)  # among the objects of a session, a look takes 0.2 s
    assert soak.problems(outcome) == []
    assert {"right", "APIConnectionError", "BadRequestError", "StreamTruncatedError"} <= outcome.counts.keys()
