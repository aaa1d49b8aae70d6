"""Ten minutes of everything at once: `python -m tests.faults.soak --seconds 600`; `test_load.py` runs a short form.

Many tasks on one async client and many threads on one sync client call a server that resets, stalls, cuts, limits and
fails at random. Every answer must be the answer to its own question, every failure one of ours, and at the end nothing
may be left over: no connection, task, thread or file descriptor, and no more memory than after the first quarter.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import itertools
import json
import os
import random
import sys
import threading
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from overlay import AsyncOpenAI, OpenAI, RetryPolicy, errors
from tests.faults.server import CLOSE, RESET, Entry, FaultServer, Request, answer, api_error, event, stream

EXPECTED: Final = (errors.APIConnectionError, errors.APIStatusError, errors.StreamError, errors.ResponseDecodeError)
RETRY: Final = RetryPolicy(max_retries=1, initial_delay=0.01, max_delay=0.02)


@dataclass
class Outcome:
    """What happened, and what was left."""

    counts: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    memory: list[int] = field(default_factory=list)
    left: dict[str, int] = field(default_factory=dict)


def completion(number: int) -> dict[str, Any]:
    """Make an answer that belongs to one question only."""
    message = {"role": "assistant", "content": f"answer {number}"}
    choices = [{"index": 0, "finish_reason": "stop", "message": message}]
    return {"id": f"c{number}", "object": "chat.completion", "created": 1, "model": "m", "choices": choices}


def chunks(number: int) -> list[bytes]:
    """Make the same answer as a stream."""
    parts: list[tuple[str | None, str | None]] = [("answer ", None), (str(number), None), (None, "stop")]
    made = []
    for text, finish in parts:
        delta = {} if text is None else {"content": text}
        choices = [{"index": 0, "delta": delta, "finish_reason": finish}]
        made.append(event({"id": f"c{number}", "object": "chat.completion.chunk", "choices": choices}))
    return [*made, event("[DONE]")]


def faulty(share: float, seed: int = 7) -> Any:
    """Make a server's behaviour in which that share of requests goes wrong."""
    dice = random.Random(seed)

    def behave(request: Request) -> Entry:
        asked = json.loads(request.body)
        number = int(asked["messages"][0]["content"])
        whole = stream(*chunks(number)) if asked.get("stream") else answer(body=completion(number))
        if dice.random() >= share:
            return whole
        beginning: Entry = stream(*chunks(number)[:2], end=False) if asked.get("stream") else [whole[0][:120]]  # type: ignore[index]
        faults: list[Entry] = [
            [RESET],
            [CLOSE],
            [*beginning, RESET],
            [*beginning, CLOSE],
            [*beginning, 0.3, RESET],
            [0.2, *whole],
            [*whole, RESET],
            api_error(429, headers={"retry-after-ms": "5"}),
            api_error(500),
            api_error(503, headers={"retry-after": "0.01"}),
            api_error(400),
            answer(502, b"<html>", content_type="text/html"),
            answer(body=b"<html>", content_type="text/html"),
            stream(event({"error": {"message": "overloaded"}})),
        ]
        return dice.choice(faults)

    return behave


def run(
    seconds: float,
    *,
    tasks: int = 40,
    threads: int = 8,
    share: float = 0.3,
    rate: float = 400.0,
    calls: int = 0,
    looks: int = 20,
) -> Outcome:
    """Run the mixture that long and, on however slow a machine, for so many calls; `rate` bounds the calls a second.

    It looks for garbage and at the memory `looks` times.
    """
    outcome = Outcome()
    numbers = itertools.count()
    end = time.monotonic() + seconds
    begun = 0
    pause = (tasks + threads) / rate
    before = resources()

    def goes_on() -> bool:
        return time.monotonic() < end or begun < calls

    def next_number() -> int:
        nonlocal begun
        begun = next(numbers)
        return begun

    def judge(number: int, text: str | None) -> None:
        outcome.counts["right" if text == f"answer {number}" else "wrong"] += 1
        if text != f"answer {number}":
            outcome.wrong.append(f"{number}: {text!r}")

    def ask_sync(client: OpenAI) -> None:
        while goes_on():
            number = next_number()
            options: Any = {"model": "m", "messages": [{"role": "user", "content": str(number)}]}
            try:
                if number % 2:
                    with client.chat.completions.create(**options, stream=True) as events:
                        judge(number, "".join(one.choices[0].delta.content or "" for one in events))
                else:
                    judge(number, client.chat.completions.create(**options).choices[0].message.content)
            except EXPECTED as error:
                outcome.counts[type(error).__name__] += 1
            time.sleep(pause)

    async def ask_async(client: AsyncOpenAI) -> None:
        while goes_on():
            number = next_number()
            options: Any = {"model": "m", "messages": [{"role": "user", "content": str(number)}]}
            try:
                if number % 2:
                    parts = []
                    async with await client.chat.completions.create(**options, stream=True) as events:
                        async for one in events:
                            parts.append(one.choices[0].delta.content or "")  # it may break off
                    judge(number, "".join(parts))
                else:
                    completion = await client.chat.completions.create(**options)
                    judge(number, completion.choices[0].message.content)
            except EXPECTED as error:
                outcome.counts[type(error).__name__] += 1
            await asyncio.sleep(pause)

    async def watch() -> None:
        for _ in range(looks):
            await asyncio.sleep(seconds / looks)
            gc.collect()
            outcome.memory.append(resident())

    async def all_async(url: str) -> None:
        async with AsyncOpenAI("sk-test", base_url=url, timeout=2, retry_policy=RETRY) as client:
            await asyncio.gather(watch(), *[ask_async(client) for _ in range(tasks)])
        for _ in range(1000):
            if len(asyncio.all_tasks()) == 1:
                break
            await asyncio.sleep(0.01)
        outcome.left["tasks"] = len(asyncio.all_tasks()) - 1

    with FaultServer(faulty(share), keep_requests=False) as server:
        with OpenAI("sk-test", base_url=server.base_url, timeout=2, retry_policy=RETRY) as client:
            running = [threading.Thread(target=ask_sync, args=(client,)) for _ in range(threads)]
            for thread in running:
                thread.start()
            asyncio.run(all_async(server.base_url))
            for thread in running:
                thread.join()
        with suppress(AssertionError):
            server.wait_for_connections()
        outcome.left["connections"] = server.open_connections
    gc.collect()
    after = resources()
    outcome.left |= {name: after[name] - before[name] for name in before}
    return outcome


def resources() -> dict[str, int]:
    """Count what a process may forget to give back."""
    return {"threads": threading.active_count(), "file descriptors": len(list(Path("/proc/self/fd").iterdir()))}


def resident() -> int:
    """Return the resident memory in bytes."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def problems(outcome: Outcome) -> list[str]:
    """Say what is not as it should be."""
    found = [f"a wrong answer: {text}" for text in outcome.wrong[:5]]
    found += [f"{count} {name} left" for name, count in outcome.left.items() if count > 0]
    quarter = len(outcome.memory) // 4
    early, late = max(outcome.memory[quarter : 2 * quarter]), min(outcome.memory[-quarter:])
    if late > early * 1.15 + 4_000_000:
        found.append(f"memory grew from {early} to {late} bytes")
    if not outcome.counts["right"]:
        found.append("nothing succeeded")
    return found


def main() -> int:
    """Run the soak from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=600.0)
    parser.add_argument("--rate", type=float, default=400.0, help="calls a second")
    arguments = parser.parse_args()
    outcome = run(arguments.seconds, rate=arguments.rate)
    sys.stdout.write(f"{dict(outcome.counts)}\nmemory {[m // 1_000_000 for m in outcome.memory]} MB\n")
    found = problems(outcome)
    sys.stdout.write("\n".join(found or ["nothing lost, doubled or left over"]) + "\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
