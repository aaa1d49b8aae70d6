"""The command line as a process: in a pipe, and at a terminal."""

from __future__ import annotations

import os
import pty
import select
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-m", "overlay._cli"]
KEY = "sk-test-do-not-show"
PATIENCE = 120  # seconds, far above what anything here takes


def environment(server: Any, more: Mapping[str, str] | None = None) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("OPENAI_")}
    path = f"{ROOT}{os.pathsep}{ROOT / 'generated'}"
    own = {"PYTHONPATH": path, "OPENAI_API_KEY": KEY, "OPENAI_ADMIN_KEY": KEY, "TERM": "xterm", "COLUMNS": "100"}
    return {**kept, **own, "OPENAI_BASE_URL": "" if server is None else server.base_url, **(more or {})}


def run(
    server: Any,
    *words: str,
    stdin: str | bytes | None = None,
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
) -> subprocess.CompletedProcess[str]:
    """Run a command in pipes; nothing that it writes may hold the key."""
    done = subprocess.run(
        [*COMMAND, *words], input="" if stdin is None else stdin, capture_output=True, text=True, cwd=cwd,
        env=environment(server, env), timeout=PATIENCE, check=False,
    )  # fmt: skip
    assert KEY not in done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    return done


def run_bytes(
    server: Any, stdin: bytes, *words: str, env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Run a command of which not everything is UTF-8."""
    command = [*COMMAND, *words]
    return subprocess.run(command, input=stdin, capture_output=True, env=environment(server, env), check=False)


def heed_interrupts() -> None:
    """Take back what a script's background does to the programs that it starts: they do not hear Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Terminal:
    """A command at a pseudo-terminal."""

    def __init__(
        self, server: Any, *words: str, env: Mapping[str, str] | None = None, command: Sequence[str] = COMMAND
    ) -> None:
        self.seen = ""
        self._pid, self._fd = pty.fork()
        if self._pid == 0:
            heed_interrupts()
            os.execve(command[0], [*command, *words], environment(server, env))

    def until(self, text: str, start: int = 0) -> None:
        """Read until a text has been shown."""
        while text not in self.seen[start:]:
            assert self._read(), f"{text!r} is not in {self.seen!r}"

    def _read(self) -> bool:
        ready, _, _ = select.select([self._fd], [], [], PATIENCE)
        assert ready, f"nothing more comes after {self.seen!r}"
        try:
            data = os.read(self._fd, 65536)
        except OSError:  # Linux's way of saying that the other side is closed
            return False
        self.seen += data.decode("utf-8", "replace")
        return bool(data)

    def type(self, text: str) -> None:
        os.write(self._fd, text.encode())

    def end(self) -> int:
        """Read to the end, and return the exit code."""
        while self._read():
            pass
        os.close(self._fd)
        _, status = os.waitpid(self._pid, 0)
        assert KEY not in self.seen
        assert "Traceback" not in self.seen
        return os.waitstatus_to_exitcode(status)
