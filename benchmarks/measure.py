"""Measures every row, with the peers in turn, round after round; `benchmarks.report` writes the results."""

from __future__ import annotations

import os
import platform
import statistics
import sys
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

from benchmarks import bulk, facts, startup
from benchmarks.rows import ROWS, Row
from benchmarks.running import Sample, Workers, installed, server, tls_server
from benchmarks.sweeps import SWEEPS, Sweep
from benchmarks.worker import NEEDS

VERSIONS = (
    "openai-overlay", "httpx", "httpcore", "h11", "attrs", "msgspec", "httpx-aiohttp", "aiohttp", "openai", "pydantic",
)  # fmt: skip


@dataclass
class Results:
    """All that was measured.

    Attributes:
        rows: For each row and peer one sample per round; CPU and wall seconds of one unit.
        startup: For each kind of start and peer: (CPU seconds, modules, peak RSS, tracked objects) per round.
        facts: Other figures by name and peer.
        sizes: For each peer the parts of its installation.
        sweeps: For each sweep and peer the seconds by size.
        bulk: The figures of bulk runs, as Markdown.
        skipped: Peers that are not installed.
    """

    rows: dict[str, dict[str, list[Sample]]] = field(default_factory=dict)
    startup: dict[str, dict[str, list[tuple[float, int, int, int]]]] = field(default_factory=dict)
    facts: dict[str, dict[str, float]] = field(default_factory=dict)
    sizes: dict[str, dict[str, facts.Size]] = field(default_factory=dict)
    sweeps: dict[str, dict[str, dict[int, float]]] = field(default_factory=dict)
    bulk: str = ""
    skipped: list[str] = field(default_factory=list)


def machine() -> list[str]:
    """The machine and versions that the figures depend on."""
    cpu = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        names = [
            line.partition(":")[2].strip() for line in info.read_text().splitlines() if line.startswith("model name")
        ]
        cpu = names[0] if names else cpu
    versions = []
    for name in VERSIONS:
        try:
            versions.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            versions.append(f"{name} (not installed)")
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    return [
        f"{datetime.now(UTC):%Y-%m-%d}, {cpu}, {os.cpu_count()} cores, {platform.system()} {platform.release()}, "
        f"load {load} when it began",
        f"{platform.python_implementation()} {platform.python_version()}, " + ", ".join(versions),
    ]


def names() -> list[str]:
    """The names of everything that can be measured alone."""
    return [
        *(row.id for row in ROWS), *startup.WORK, "connections", "memory", "bulk", "size",
        *(f"sweep-{sweep.id}" for sweep in SWEEPS),
    ]  # fmt: skip


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def ratio(ours: Iterable[float], others: Iterable[float]) -> float:
    """The median of the ratios of the rounds: a disturbance of a round affects both peers."""
    return statistics.median(a / b for a, b in zip(ours, others, strict=False))


def measure(wanted: Callable[[str], bool], rounds: int) -> Results:
    """Measure the selected rows."""
    results = Results(skipped=[peer for peer in NEEDS if not installed(peer)])
    for peer in results.skipped:
        say(f"{peer} is not installed: skipped")
    with server() as base, tls_server() as tls, ExitStack() as stack:
        workers = Workers(base, stack, **tls)
        for row in ROWS:
            if wanted(row.id):
                results.rows[row.id] = _row(row, workers, rounds)
        for work in startup.WORK:
            if wanted(work):
                results.startup[work] = _startup(work, base, rounds)
        if wanted("connections"):
            say("connections")
            results.facts["connections"] = {
                peer: facts.connections(peer, workers, base)
                for peer in ("httpx", "openai", "overlay", "overlay[aiohttp]")
                if installed(peer)
            }
        if wanted("memory"):
            say("memory")
            results.facts["memory"] = {
                peer: facts.memory(peer, base) for peer in ("httpx", "openai", "overlay") if installed(peer)
            }
        for sweep in SWEEPS:
            if wanted(f"sweep-{sweep.id}"):
                results.sweeps[sweep.id] = _sweep(sweep, workers)
    if wanted("bulk"):
        say("bulk")
        results.bulk = bulk.section()
    if wanted("size"):
        say("size")
        results.sizes = {
            peer: facts.installed_size(package)
            for peer, package in (("httpx", "httpx"), ("openai", "openai"), ("overlay", "openai-overlay"))
            if installed(peer)
        }
    return results


def _row(row: Row, workers: Workers, rounds: int) -> dict[str, list[Sample]]:
    peers = [peer for peer in row.peers if installed(peer)]
    found: dict[str, list[Sample]] = {peer: [] for peer in peers}
    if row.rounds > rounds:  # connections, caches, the first use of everything
        for peer in peers:
            workers.ask(peer, row.order)
    for _ in range(min(rounds, row.rounds)):
        for peer in peers:
            sample = workers.ask(peer, row.order)
            found[peer].append(Sample(sample.wall / row.per, sample.cpu / row.per))
    costs = ", ".join(f"{peer} {statistics.median(s.cpu for s in found[peer]) * 1e6:.1f}" for peer in peers)
    say(f"{row.id}: CPU µs a {row.unit}: {costs}")
    return found


def _startup(work: str, base: str, rounds: int) -> dict[str, list[tuple[float, int, int, int]]]:
    programs = {
        peer: startup.code(work, peer, base) for peer in startup.WORK[work] if peer == "python" or installed(peer)
    }
    found: dict[str, list[tuple[float, int, int, int]]] = {peer: [] for peer in programs}
    for program in programs.values():  # fills the caches of bytecode and of the disk
        startup.measure(program)
    for _ in range(2 * rounds):
        for peer, program in programs.items():
            found[peer].append(startup.measure(program))
    costs = ", ".join(f"{peer} {statistics.median(s[0] for s in found[peer]) * 1e3:.1f}" for peer in programs)
    say(f"{work}: CPU ms: {costs}")
    return found


def _sweep(sweep: Sweep, workers: Workers) -> dict[str, dict[int, float]]:
    found: dict[str, dict[int, float]] = {}
    for peer in filter(installed, sweep.peers):
        workers.ask(peer, sweep.asked(sweep.sizes[0]))
        found[peer] = {}
        for size in sweep.sizes:
            samples = [workers.ask(peer, sweep.asked(size)) for _ in range(1 if size == sweep.sizes[-1] else 3)]
            found[peer][size] = min(sample.cpu for sample in samples)
    say(f"sweep-{sweep.id}: done")
    return found
