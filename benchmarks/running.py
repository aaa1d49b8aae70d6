"""The processes of a run: the server and one worker per peer, asked in turn."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any

from benchmarks.worker import NEEDS


@dataclass(frozen=True)
class Sample:
    """Duration of one round, in seconds."""

    wall: float
    cpu: float


def environment() -> dict[str, str]:
    """Return the environment without settings that change a client, or that keep Python from its caches."""
    dropped = ("OPENAI_", "COVERAGE_", "PYTHONDONTWRITEBYTECODE", "PYTHONPROFILEIMPORTTIME")
    found = {name: value for name, value in os.environ.items() if not name.startswith(dropped)}
    return {name: value for name, value in found.items() if not name.lower().endswith("_proxy")}


def installed(peer: str) -> bool:
    """Return whether a peer's requirements are installed."""
    return all(find_spec(name) is not None for name in NEEDS[peer])


@contextmanager
def process(*module: str, **more: str) -> Iterator[subprocess.Popen[str]]:
    """Run one of our modules in a process with additional environment variables; it ends when its input does."""
    command, pipe = [sys.executable, "-m", *module], subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=environment() | more) as made:
        try:
            yield made
        finally:
            assert made.stdin is not None
            made.stdin.close()
            try:
                made.wait(10)
            except subprocess.TimeoutExpired:
                made.kill()


@contextmanager
def server() -> Iterator[str]:
    """Run the canned server; yields its address."""
    with process("benchmarks.server") as made:
        assert made.stdout is not None
        yield f"http://127.0.0.1:{int(made.stdout.readline())}"


@contextmanager
def tls_server() -> Iterator[dict[str, str]]:
    """Run the canned server for TLS; yields the environment variables that a worker needs for it."""
    with tempfile.TemporaryDirectory() as folder, process("benchmarks.tls", folder) as made:
        assert made.stdout is not None
        address = f"https://127.0.0.1:{int(made.stdout.readline())}"
        yield {"BENCHMARK_TLS": address, "SSL_CERT_FILE": f"{folder}/ca.pem"}


class Workers:
    """One worker per peer, started on first use.

    Args:
        base: The address of the canned server.
        more: Additional environment variables of the workers.
    """

    def __init__(self, base: str, stack: ExitStack, **more: str) -> None:
        self._base = base
        self._stack = stack
        self._more = more
        self._made: dict[str, subprocess.Popen[str]] = {}

    def ask(self, peer: str, order: tuple[Any, ...]) -> Sample:
        """Let a peer do some work once."""
        worker = self._made.get(peer)
        if worker is None:
            worker = self._made[peer] = self._stack.enter_context(
                process("benchmarks.worker", peer, self._base, **self._more)
            )
        assert worker.stdin is not None
        assert worker.stdout is not None
        worker.stdin.write(json.dumps(order) + "\n")
        worker.stdin.flush()
        answer = worker.stdout.readline()
        if not answer:
            raise SystemExit(f"the worker of {peer} ended at {order}")
        return Sample(**json.loads(answer))
