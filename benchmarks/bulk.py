"""Bulk runs compared with plain asyncio, and their memory by number of rows.

    python -m benchmarks.bulk [ROWS]
    python -m benchmarks.bulk --write [ROWS]          # the same, into benchmarks/RESULTS.md
    python -m benchmarks.bulk --file ROWS [FOLDER]    # from a file to a file, 1,000 in flight: memory by rows done

Each way runs in a separate process against the canned server, with 100 requests in flight; the ways alternate and the
median round counts. The server answers at once, where the cost of each row is seen, and after 20 ms, which is nearer to
real use. Ratios within one run are meaningful, rows per second only on an idle machine.
"""

from __future__ import annotations

import asyncio
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks.running import environment, server

ROOT = Path(__file__).parent.parent
HEAD, TAIL = "<!-- bulk runs -->\n", "<!-- /bulk runs -->\n"  # around the section in RESULTS.md
IN_FLIGHT = 100
FILE_IN_FLIGHT = 1_000
ROUNDS = 3
WAITS = {"call": "at once", "after-20": "after 20 ms"}  # the server's name of an answer, and when it comes
WAYS = ("bulk", "bulk, ledger in memory", "asyncio over overlay", "asyncio over openai")
REQUEST: dict[str, Any] = {"model": "gpt-5-mini", "messages": [{"role": "user", "content": "Say hello."}]}


def requests(rows: int) -> Iterator[dict[str, Any]]:
    """Make rows one by one; each is a different request, or the ledger would recognise it."""
    for number in range(rows):
        yield {**REQUEST, "messages": [{"role": "user", "content": f"Say hello {number}."}]}


async def plain(client: Any, rows: int) -> None:
    """The handwritten way: `IN_FLIGHT` calls at a time, and the next ones when all of them have finished."""
    window = []
    for params in requests(rows):
        window.append(client.chat.completions.create(**params))
        if len(window) == IN_FLIGHT:
            await asyncio.gather(*window)
            window = []
    await asyncio.gather(*window)


def now() -> tuple[float, float]:
    """Return the time, and the CPU seconds of this process so far."""
    return time.perf_counter(), time.process_time()


def since(began: tuple[float, float]) -> tuple[float, float]:
    """Return the elapsed and the CPU seconds since `began`."""
    wall, cpu = now()
    return wall - began[0], cpu - began[1]


async def work(way: str, url: str, rows: int) -> tuple[float, float]:
    """Do it one way; return the elapsed and the CPU seconds."""
    if way == "asyncio over openai":
        from openai import AsyncOpenAI as Official

        async with Official(api_key="x", base_url=url) as other:
            await plain(other, IN_FLIGHT)  # opens the connections
            began = now()
            await plain(other, rows)
            return since(began)
    from overlay import AsyncOpenAI, bulk

    async with AsyncOpenAI(api_key="x", base_url=url) as client:
        await plain(client, IN_FLIGHT)
        began = now()
        if way == "asyncio over overlay":
            await plain(client, rows)
        else:
            with tempfile.TemporaryDirectory() as folder:
                ledger = ":memory:" if way.endswith("memory") else Path(folder) / "run.sqlite"
                limits = bulk.Limits(in_flight=IN_FLIGHT)
                report = await bulk.run(requests(rows), client=client, limits=limits, ledger=ledger)
            assert report.done == rows, report
        return since(began)


def measured(way: str, url: str, rows: int) -> tuple[float, float, float]:
    """Return seconds, CPU seconds, and the peak memory of the process in MB."""
    command = [sys.executable, "-m", "benchmarks.bulk", "--work", way, url, str(rows)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment())
    seconds, cpu, most = map(float, done.stdout.split())
    return seconds, cpu, most


def memory() -> tuple[float, float]:
    """Return the current and the peak memory of this process in MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 2**20, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


async def from_file(rows: int, url: str, folder: Path) -> None:
    """Run a file of requests with a ledger and an output file, and print time and memory at each tenth."""
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
        taken, most = memory()
        print(f"| {done:,} | {done / (time.monotonic() - begun):.0f} | {taken:.0f} | {most:.0f} |", flush=True)

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
    """Run a file in a separate process; ``place`` is the folder for its files, a few kilobytes per row."""
    with tempfile.TemporaryDirectory(dir=place) as folder, server() as address:
        command = [sys.executable, "-m", "benchmarks.bulk", "--work-file", rows, f"{address}/call", folder]
        subprocess.run(command, check=True, env=environment())


def section(rows: int = 5_000) -> str:
    """Run the ways in alternation, measure more rows and Ray, and write the results as Markdown."""
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    with server() as address:
        rounds = [
            {(kind, way): measured(way, f"{address}/{kind}", rows) for kind in WAITS for way in WAYS}
            for _ in range(ROUNDS)
        ]
        most = {count: measured("bulk", f"{address}/call", count)[2] for count in (rows // 5, rows, rows * 5)}
    lines = [f"{datetime.now(UTC):%Y-%m-%d}, load {load} when it began.\n"]
    lines += [
        f"| {rows:,} rows, {IN_FLIGHT} in flight | answers | rows/s | of asyncio over overlay | µs of CPU a row |"
    ]
    lines += ["| --- | --- | ---: | ---: | ---: |"]
    lines += [result(rows, rounds, kind, way) for kind in WAITS for way in WAYS]
    lines += ["", f"| rows | memory of bulk with {IN_FLIGHT} in flight, MB |", "| --- | ---: |"]
    lines += [f"| {count:,} | {memory_:.0f} |" for count, memory_ in most.items()]
    return "\n".join([*lines, "", on_ray(rows), ""])


def result(rows: int, rounds: list[dict[tuple[str, str], tuple[float, float, float]]], kind: str, way: str) -> str:
    """Return the row of one way: medians of the rounds, and the median of its share in each round."""
    rate = statistics.median(rows / each[kind, way][0] for each in rounds)
    share = statistics.median(each[kind, "asyncio over overlay"][0] / each[kind, way][0] for each in rounds)
    cpu = statistics.median(each[kind, way][1] for each in rounds) / rows * 1e6
    return f"| {way} | {WAITS[kind]} | {rate:,.0f} | {share:.2f} | {cpu:,.0f} |"


def on_ray(rows: int) -> str:
    """Measure one Ray actor, if there is an environment with Ray."""
    python = ROOT / "build" / "ray" / "bin" / "python"
    if not python.exists():
        return "One Ray actor: not measured, because `make bulk-ray` has not made its environment."
    paths = os.pathsep.join([str(ROOT), str(ROOT / "generated")])
    command = [str(python), "-W", "ignore", "-m", "benchmarks.on_ray", str(rows)]
    more = {"PYTHONPATH": paths, "RAY_USAGE_STATS_ENABLED": "0"}
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment() | more, cwd=ROOT)
    return "".join(line for line in done.stdout.splitlines(keepends=True) if line.startswith("- ")).rstrip()


def write(text: str) -> None:
    """Replace a section of RESULTS.md."""
    path = ROOT / "benchmarks" / "RESULTS.md"
    before, head, rest = path.read_text("utf-8").partition(HEAD)
    after = rest.partition(TAIL)
    path.write_text(before + head + text + "".join(after[1:]), "utf-8")


def main() -> None:
    match sys.argv[1:]:
        case ["--work", way, url, count]:
            print(*asyncio.run(work(way, url, int(count))), memory()[1])
        case ["--file", rows, *place]:
            file(rows, *place)
        case ["--work-file", rows, url, folder]:
            asyncio.run(from_file(int(rows), url, Path(folder)))
        case ["--write", *rest]:
            write(section(*map(int, rest)))
        case [] | [_] as rest if all(map(str.isdecimal, rest)):
            print(section(*map(int, rest)))
        case rest:
            sys.exit(f"bench-bulk takes a number of rows, not {' '.join(rest)}")


if __name__ == "__main__":
    main()
