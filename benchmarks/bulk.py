"""Bulk runs beside plain asyncio, and their memory over rows.

    python -m benchmarks.bulk [ROWS]
    python -m benchmarks.bulk --file ROWS [FOLDER]    # from a file to a file, 1,000 in flight: memory by rows done

Each way has a process of its own against the canned server, with 100 requests in flight; the ways take turns and the
median round counts. Ratios within one run mean something, rows a second only on an idle machine.
"""

from __future__ import annotations

import asyncio
import json
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
FILE_IN_FLIGHT = 1_000
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


def memory() -> tuple[float, float]:
    """Return the MB that this process takes now, and the most that it took."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 2**20, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


async def from_file(rows: int, url: str, folder: Path) -> None:
    """Run a file of requests with a ledger and an output file, and print what it takes at each tenth."""
    from overlay import AsyncOpenAI, bulk

    source, out = folder / "requests.jsonl", folder / "answers.jsonl"
    with source.open("w") as lines:
        lines.writelines(json.dumps(request) + "\n" for request in requests(rows))
    begun, marks = time.monotonic(), [rows * tenth // 10 for tenth in range(1, 11)]

    def tell(progress: bulk.Progress) -> None:
        if marks and progress.done >= marks[0]:
            marks[:] = [mark for mark in marks if mark > progress.done]
            line(progress.done)

    def line(done: int) -> None:
        now, most = memory()
        print(f"| {done:,} | {done / (time.monotonic() - begun):.0f} | {now:.0f} | {most:.0f} |", flush=True)

    print(f"| rows done, {FILE_IN_FLIGHT:,} in flight | rows/s | memory, MB | most, MB |", flush=True)
    print("|---|---|---|---|", flush=True)
    async with AsyncOpenAI(api_key="x", base_url=url) as client:
        limits = bulk.Limits(in_flight=FILE_IN_FLIGHT)
        report = await bulk.run(
            source, client=client, limits=limits, ledger=folder / "run.sqlite", out=out, progress=tell,
            progress_interval=0.5,
        )  # fmt: skip
    assert report.done == rows, report
    with out.open() as lines:
        assert sum(1 for _ in lines) == rows
    print("\nWith the output of all rows written:\n")
    line(rows)


def file(rows: str, place: str | None = None) -> None:
    """Run a file in a process of its own; ``place`` is the folder for its files, a few kilobytes a row."""
    with tempfile.TemporaryDirectory(dir=place) as folder, server() as address:
        command = [sys.executable, "-m", "benchmarks.bulk", "--work-file", rows, f"{address}/call", folder]
        subprocess.run(command, check=True, env=environment())


def compare(rows: int) -> None:
    """Let the ways take turns, and then look at what more rows take."""
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


def main() -> None:
    match sys.argv[1:]:
        case ["--work", way, url, count]:
            print(asyncio.run(work(way, url, int(count))), memory()[1])
        case ["--file", rows, *place]:
            file(rows, *place)
        case ["--work-file", rows, url, folder]:
            asyncio.run(from_file(int(rows), url, Path(folder)))
        case rest:
            compare(int(rest[0]) if rest else 5_000)


if __name__ == "__main__":
    main()
