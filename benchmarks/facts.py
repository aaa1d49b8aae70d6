"""What is no time: memory, connections, size on disk."""

from __future__ import annotations

import json
import marshal
import subprocess
import sys
import urllib.request
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement

from benchmarks.running import Workers, environment

ROOT = Path(__file__).parent.parent
LISTED = 5_000

_MEMORY = """
import gc, sys, tracemalloc
from benchmarks.worker import load
half = load({peer!r}).Sync({base!r})
list(half.items(100))
gc.collect()
tracemalloc.start()
before = tracemalloc.get_traced_memory()[0]
held = list(half.items({count}))
gc.collect()
print((tracemalloc.get_traced_memory()[0] - before) / len(held))
"""


def memory(peer: str, base: str) -> float:
    """Bytes that one stored completion takes while it is held in a list."""
    program = _MEMORY.format(peer=peer, base=base, count=LISTED)
    done = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True, env=environment(), cwd=ROOT
    )
    return float(done.stdout)


def connections(peer: str, workers: Workers, base: str, *, calls: int = 2000, tasks: int = 200) -> int:
    """TCP connections that a fresh client opens for `calls` calls made by `tasks` tasks."""
    asked = f"{base}/connections"
    with urllib.request.urlopen(asked):
        pass
    workers.ask(peer, ("async", "connections", calls, tasks))
    with urllib.request.urlopen(asked) as answer:
        found: int = json.loads(answer.read())
    return found - 1


def installed_size(package: str) -> tuple[int, int, int]:
    """Bytes of a package and all it needs: its files, their compiled form included; the same in blocks; the files."""
    done: set[str] = set()
    size = blocks = count = 0
    waiting = [package]
    while waiting:
        name = waiting.pop().lower().replace("_", "-")
        if name in done:
            continue
        done.add(name)
        found = metadata.distribution(name)
        for path in _files(found, name):
            for part in _sizes(path):
                size += part
                blocks += -(-part // 4096) * 4096
                count += 1
        for line in found.requires or ():
            wanted = Requirement(line)
            if wanted.marker is None or wanted.marker.evaluate({"extra": ""}):
                waiting.append(wanted.name)
    return size, blocks, count


def _files(found: metadata.Distribution, name: str) -> Iterable[Path]:
    if name == "openai-overlay":  # installed in place: its RECORD names a link only
        for folder in ("overlay", "generated/openai_raw"):
            yield from (path for path in (ROOT / folder).rglob("*") if path.is_file() and path.suffix != ".pyc")
        return
    for file in found.files or ():
        path = Path(str(file.locate()))
        if path.suffix != ".pyc" and path.is_file():
            yield path


def _sizes(path: Path) -> Iterable[int]:
    yield path.stat().st_size
    if path.suffix == ".py":
        yield 16 + len(marshal.dumps(compile(path.read_bytes(), str(path.name), "exec")))
