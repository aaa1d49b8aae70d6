"""Bulk runs beside plain asyncio, and their memory over rows.

    python -m benchmarks.bulk [ROWS]

Each way has a process of its own against the canned server, with 100 requests in flight; the ways take turns and the
median round counts. Ratios within one run mean something, rows a second only on an idle machine.
"""

from __future__ import annotations

import asyncio
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.running import environment, server

IN_FLIGHT = 100
ROUNDS = 3
WAYS = ("bulk", "bulk, ledger in memory", "asyncio over overlay", "asyncio over openai")
REQUEST: dict[str, Any] = {"model": "gpt-5-mini", "messages": [{"role": "user", "content": "Say hello."}]}


def requests(rows: int) -> Iterator[dict[str, Any]]:
    """Make rows one by one; each is another request, or the ledger would know it already."""
    for number in range(rows):
        yield {**REQUEST, "messages": [{"role": "user", "content": f"Say hello {number}."}]}


async def plain(client: Any, rows: int) -> None:
    """What one writes by hand: so many at a time, and the next when all of them are there."""
    window = []
    for params in requests(rows):
        window.append(client.chat.completions.create(**params))
        if len(window) == IN_FLIGHT:
            await asyncio.gather(*window)
            window = []
    await asyncio.gather(*window)


async def work(way: str, url: str, rows: int) -> float:
    """Do it one way; return the seconds it took."""
    if way == "asyncio over openai":
        from openai import AsyncOpenAI as Official

        async with Official(api_key="x", base_url=url) as other:
            await plain(other, IN_FLIGHT)  # connections are made
            begun = time.perf_counter()
            await plain(other, rows)
            return time.perf_counter() - begun
    from overlay import AsyncOpenAI, bulk

    async with AsyncOpenAI(api_key="x", base_url=url) as client:
        await plain(client, IN_FLIGHT)
        begun = time.perf_counter()
        if way == "asyncio over overlay":
            await plain(client, rows)
        else:
            with tempfile.TemporaryDirectory() as folder:
                ledger = ":memory:" if way.endswith("memory") else Path(folder) / "run.sqlite"
                limits = bulk.Limits(in_flight=IN_FLIGHT)
                report = await bulk.run(requests(rows), client=client, limits=limits, ledger=ledger)
            assert report.done == rows, report
        return time.perf_counter() - begun


def measured(way: str, url: str, rows: int) -> tuple[float, float]:
    """Return seconds, and the most memory of the process in MB."""
    command = [sys.executable, "-m", "benchmarks.bulk", "--work", way, url, str(rows)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment())
    seconds, memory = map(float, done.stdout.split())
    return seconds, memory


def main() -> None:
    if sys.argv[1:2] == ["--work"]:
        way, url, count = sys.argv[2:]
        seconds = asyncio.run(work(way, url, int(count)))
        print(seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
        return
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 5_000
    with server() as address:
        url = f"{address}/call"
        rounds = [{way: rows / measured(way, url, rows)[0] for way in WAYS} for _ in range(ROUNDS)]
        base = [each["asyncio over overlay"] for each in rounds]
        print(f"| {rows} rows, {IN_FLIGHT} in flight | rows/s | of asyncio over overlay |\n|---|---|---|")
        for way in WAYS:
            share = statistics.median(each[way] / first for each, first in zip(rounds, base, strict=True))
            print(f"| {way} | {statistics.median(each[way] for each in rounds):.0f} | {share:.0%} |", flush=True)
        print("\n| rows | memory of bulk, MB |\n|---|---|")
        for count in (rows // 5, rows, rows * 5):
            print(f"| {count} | {measured('bulk', url, count)[1]:.0f} |", flush=True)


if __name__ == "__main__":
    main()
