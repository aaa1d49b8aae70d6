"""Count what the work costs, without a clock: function calls, allocations, modules. Prints a JSON object.

    python -m tests.guards.counted

In an interpreter of its own, without the extras, so that nothing else of a test run is counted.
"""

from __future__ import annotations

import asyncio
import gc
import json
import sys
import tracemalloc
from collections.abc import Awaitable, Callable
from typing import Any

from benchmarks.worker import hide

hide("overlay")
sys.path.insert(0, "generated")

import httpx  # noqa: E402  # after the extras are hidden

from benchmarks import canned  # noqa: E402
from benchmarks.peers.work import ARGUMENTS  # noqa: E402
from benchmarks.running import server  # noqa: E402
from overlay import AsyncOpenAI, OpenAI  # noqa: E402
from overlay.testing import ScriptedTransport, stream  # noqa: E402

FEW, MANY = 200, 1200


def calls(work: Callable[[], object]) -> int:
    """The functions that are called while something is done, those in C included."""
    count = 0

    def seen(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        if event in ("call", "c_call"):
            count += 1

    gc.collect()
    gc.disable()
    sys.setprofile(seen)
    try:
        work()
    finally:
        sys.setprofile(None)
        gc.enable()
    return count


def blocks(work: Callable[[], object]) -> int:
    """The blocks of memory that something takes and leaves taken while its result is held."""
    gc.collect()
    tracemalloc.start()
    try:
        held = work()
        gc.collect()
        found = sum(line.count for line in tracemalloc.take_snapshot().statistics("filename"))
    finally:
        tracemalloc.stop()
    del held
    return found


def per_unit(cost: Callable[[Callable[[], object]], int], work: Callable[[int], object]) -> float:
    """What one more unit of work costs: what does not grow with their number is left out."""
    work(FEW)  # the first time loads modules and fills caches
    few, many = (cost(lambda count=count: work(count)) for count in (FEW, MANY))  # type: ignore[misc]  # early binding
    return round((many - few) / (MANY - FEW), 2)


def script(events: int) -> ScriptedTransport:
    """A stream whose every event comes in a piece of its own."""
    return ScriptedTransport(stream(*canned.events(events)))


def read_sync(events: int) -> list[Any]:
    """Read a stream and each delta of it; returns the chunks."""
    with httpx.Client(transport=script(events)) as http_client:
        chunks = list(OpenAI(api_key="k", http_client=http_client).chat.completions.create(**ARGUMENTS, stream=True))
    assert len([chunk.choices[0].delta.content for chunk in chunks]) >= events - 3
    return chunks


def read_async(events: int) -> list[Any]:
    """Do what `read_sync` does with the other half."""

    async def read() -> list[Any]:
        async with httpx.AsyncClient(transport=script(events)) as http_client:
            client = AsyncOpenAI(api_key="k", http_client=http_client)
            chunks = [chunk async for chunk in await client.chat.completions.create(**ARGUMENTS, stream=True)]
        assert len([chunk.choices[0].delta.content for chunk in chunks]) >= events - 3
        return chunks

    return asyncio.run(read())


def main() -> None:
    """Count everything."""
    found = {
        "calls an event, sync": per_unit(calls, read_sync),
        "calls an event, async": per_unit(calls, read_async),
        "blocks an event held": per_unit(blocks, read_sync),
    }
    with server() as base:
        client = OpenAI(api_key="k", base_url=f"{base}/call/v1")

        def create(count: int) -> None:
            for _ in range(count):
                assert client.chat.completions.create(**ARGUMENTS).choices[0].message.content

        found["calls a call, sync"] = per_unit(calls, create)
        client.close()
        with asyncio.Runner() as runner:
            half = AsyncOpenAI(api_key="k", base_url=f"{base}/call/v1")

            async def acreate(count: int) -> None:
                for _ in range(count):
                    assert (await half.chat.completions.create(**ARGUMENTS)).choices[0].message.content

            run: Callable[[Awaitable[None]], None] = runner.run  # type: ignore[assignment]  # a coroutine is awaitable
            found["calls a call, async"] = per_unit(calls, lambda count: run(acreate(count)))
            runner.run(half.close())
        pages = OpenAI(api_key="k", base_url=f"{base}/list-{MANY}/v1").chat.completions

        def items(count: int) -> list[Any]:
            return [item for item, _ in zip(pages.list(limit=100), range(count), strict=False)]

        found["calls an item"] = per_unit(calls, items)
        found["blocks an item held"] = per_unit(blocks, items)
    print(json.dumps(found))


if __name__ == "__main__":
    main()
