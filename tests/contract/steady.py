"""A `steady` server on this machine: it serves upstream's document and judges every request that it gets.

The command is npm's ``@stdy/cli``: ``npm ci --prefix tests/contract`` installs the version that package-lock.json pins;
the environment variable STEADY names another one.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile

import httpx

from tests import ports

__all__ = ["command", "serving"]

HERE = Path(__file__).parent
OPTIONS = (
    "--host=127.0.0.1",
    "--quiet",
    "--reject-on-sdk-error=false",
    "--generator-seed=7",
    "--generator-array-size=2",
    "--stream-count=3",
    "--stream-interval=0",
    "--validator-query-array-format=brackets",
    "--validator-query-object-format=brackets",
    "--validator-form-array-format=brackets",
    "--validator-form-object-format=brackets",
)
READY_WITHIN = 60.0
"""Seconds; it needs one or two."""


def command() -> list[str] | None:
    """Return the command that starts steady, None where it is not installed."""
    if "STEADY" in os.environ:
        return shlex.split(os.environ["STEADY"])
    # The program itself and not npm's wrapper, which would leave it running when it is ended.
    found = sorted(HERE.glob("node_modules/@stdy/cli-*/bin/steady*"))
    return [str(found[0])] if found else None


@contextmanager
def serving(document: Path) -> Iterator[str]:
    """Serve a document; gives the base URL.

    Raises:
        RuntimeError: The server ended, or was not ready in time; the message holds what it said.
    """
    program = command()
    assert program is not None
    with TemporaryFile() as output, ports.for_server() as port:
        process = subprocess.Popen([*program, f"--port={port}", *OPTIONS, str(document)], stdout=output, stderr=output)
        try:
            url = f"http://127.0.0.1:{port}"
            deadline = time.monotonic() + READY_WITHIN
            while not _is_ready(url):
                if process.poll() is not None or time.monotonic() > deadline:
                    output.seek(0)
                    raise RuntimeError(f"steady did not start: {output.read()[-2_000:].decode(errors='replace')}")
                time.sleep(0.1)
            yield url
        finally:
            process.terminate()
            process.wait(10)


def _is_ready(url: str) -> bool:
    try:
        return httpx.get(f"{url}/_x-steady/health", timeout=5).is_success
    except httpx.TransportError:
        return False
