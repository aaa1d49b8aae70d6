"""Measurements other than time: memory, connections, size on disk."""

from __future__ import annotations

import json
import marshal
import subprocess
import sys
import urllib.request
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement

from benchmarks.running import Workers, environment

ROOT = Path(__file__).parent.parent
OWN = "openai-overlay"
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
    """Bytes that one stored completion takes while it is in a list."""
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


@dataclass
class Size:
    """Bytes of a part of an installation, and of its compiled modules."""

    files: int = 0
    bytecode: int = 0

    @property
    def whole(self) -> int:
        """The sum of both."""
        return self.files + self.bytecode


def installed_size(package: str) -> dict[str, Size]:
    """The size of a package and of all its dependencies, by distribution; our own by folder."""
    found: dict[str, Size] = {}
    seen: set[str] = set()
    waiting = [package]
    while waiting:
        name = waiting.pop().lower().replace("_", "-")
        if name in seen:
            continue
        seen.add(name)
        distribution = metadata.distribution(name)
        _measure(distribution, name, found)
        for line in distribution.requires or ():
            wanted = Requirement(line)
            if wanted.marker is None or wanted.marker.evaluate({"extra": ""}):
                waiting.append(wanted.name)
    return found


def own_size() -> dict[str, Size]:
    """The size of the package itself, by folder, in bytes."""
    found: dict[str, Size] = {}
    _measure(metadata.distribution(OWN), OWN, found)
    return found


def _measure(distribution: metadata.Distribution, name: str, found: dict[str, Size]) -> None:
    for part, path in _files(distribution, name):
        size = found.setdefault(part, Size())
        size.files += path.stat().st_size
        if path.suffix == ".py":
            size.bytecode += 16 + len(marshal.dumps(compile(path.read_bytes(), path.name, "exec")))


def _files(distribution: metadata.Distribution, name: str) -> Iterable[tuple[str, Path]]:
    if name == OWN:  # installed in editable form: its RECORD names only a link
        for folder in ("overlay", "generated/openai_raw"):
            for path in (ROOT / folder).rglob("*"):
                inner = path.relative_to(ROOT / folder).parts[:-1]
                if path.is_file() and "__pycache__" not in inner:
                    yield "/".join((folder.rpartition("/")[2], *inner[:1])), path
        return
    for file in distribution.files or ():
        path = Path(str(file.locate()))
        if path.suffix != ".pyc" and path.is_file():
            yield name, path
