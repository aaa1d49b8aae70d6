"""The command line as a process: in a pipe, and at a terminal."""

from __future__ import annotations

import contextlib
import json
import os
import pty
import select
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TextIO

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-m", "overlay._cli"]
KEY = "sk-test-do-not-show"
PATIENCE = 120  # seconds, far above what anything here takes


def environment(server: Any, more: Mapping[str, str] | None = None) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("OPENAI_")}
    path = f"{ROOT}{os.pathsep}{ROOT / 'generated'}"
    own = {"PYTHONPATH": path, "OPENAI_API_KEY": KEY, "OPENAI_ADMIN_KEY": KEY, "TERM": "xterm", "COLUMNS": "100"}
    return {**kept, **own, "OPENAI_BASE_URL": "" if server is None else server.base_url, **(more or {})}


class Starter:
    """Starts commands by `starter.py`, which is started for the first of them."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def start(self, files: Sequence[int], words: Sequence[str], *, terminal: bool, **more: Any) -> TextIO:
        """Start a command with three files, which are closed here; return where its number and exit code appear."""
        if self._process is None:
            self._socket, theirs = socket.socketpair()
            with theirs:
                self._process = subprocess.Popen(
                    [sys.executable, str(ROOT / "tests/cli/starter.py"), str(theirs.fileno())],
                    pass_fds=[theirs.fileno()], start_new_session=True, env=environment(None),
                    stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                )  # fmt: skip
        (asked, asking), (told, telling) = os.pipe(), os.pipe()
        socket.send_fds(self._socket, [b"."], [*files, asked, telling])
        for number in {*files, asked, telling}:
            os.close(number)
        with os.fdopen(asking, "w") as file:
            json.dump({"words": words, "terminal": terminal, **more}, file)
        return os.fdopen(told)

    def end(self) -> None:
        if self._process is not None:
            self._socket.close()
            assert self._process.wait(PATIENCE) == 0
            self._process = None


STARTER = Starter()


def must_be_started(env: Mapping[str, str] | None) -> bool:
    """Whether Python has to be started: for settings that it reads itself; and where libraries break in a copy."""
    return sys.platform != "linux" or any(name.startswith(("PYTHON", "LC_", "LANG")) for name in env or {})


def run(
    server: Any,
    *words: str,
    stdin: str | bytes | None = None,
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
    afresh: bool = False,
) -> subprocess.CompletedProcess[str]:
    """Run a command in pipes; nothing that it writes may hold the key."""
    given = stdin.encode() if isinstance(stdin, str) else stdin or b""
    code, out, err = piped(server, given, words, env, cwd, afresh)
    done = subprocess.CompletedProcess(words, code, out.decode(), err.decode())
    assert KEY not in done.stdout + done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    return done


def run_bytes(
    server: Any, stdin: bytes, *words: str, env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Run a command of which not everything is UTF-8."""
    return subprocess.CompletedProcess(words, *piped(server, stdin, words, env))


def piped(
    server: Any, stdin: bytes, words: Sequence[str], env: Mapping[str, str] | None, cwd: Path | None = None,
    afresh: bool = False,
) -> tuple[int, bytes, bytes]:  # fmt: skip
    """Run a command in pipes, by starting Python or from where it has loaded the commands."""
    whole = environment(server, env)
    if afresh or must_be_started(env):
        done = subprocess.run(
            [*COMMAND, *words], input=stdin, capture_output=True, cwd=cwd, env=whole, timeout=PATIENCE, check=False
        )
        return done.returncode, done.stdout, done.stderr
    (theirs, typed), (out, their_out), (err, their_err) = os.pipe(), os.pipe(), os.pipe()
    folder = None if cwd is None else str(cwd)
    files = (theirs, their_out, their_err)
    with STARTER.start(files, words, terminal=False, environment=whole, folder=folder) as told:
        patience = threading.Timer(PATIENCE, os.kill, (int(told.readline()), signal.SIGKILL))
        patience.start()
        try:
            with ThreadPoolExecutor(2) as readers:
                found = [readers.submit(read, number) for number in (out, err)]
                with contextlib.suppress(BrokenPipeError), os.fdopen(typed, "wb") as file:
                    file.write(stdin)
            return int(told.readline()), found[0].result(), found[1].result()
        finally:
            patience.cancel()


def read(number: int) -> bytes:
    with os.fdopen(number, "rb") as file:
        return file.read()


def heed_interrupts() -> None:
    """Take back what a script's background does to the programs that it starts: they do not hear Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Terminal:
    """A command at a pseudo-terminal."""

    def __init__(
        self,
        server: Any,
        *words: str,
        env: Mapping[str, str] | None = None,
        command: Sequence[str] | None = None,
        afresh: bool = False,
    ) -> None:
        self.seen = ""
        whole = environment(server, env)
        self._told: TextIO | None = None
        if command is None and not afresh and not must_be_started(env):
            self._fd, theirs = pty.openpty()
            self._told = STARTER.start([theirs] * 3, words, terminal=True, environment=whole, folder=None)
            return
        self._pid, self._fd = pty.fork()
        if self._pid == 0:
            heed_interrupts()
            start = command or COMMAND
            os.execve(start[0], [*start, *words], whole)

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
        code = self._wait()
        assert KEY not in self.seen
        assert "Traceback" not in self.seen
        return code

    def _wait(self) -> int:
        if self._told is None:
            _, status = os.waitpid(self._pid, 0)
            return os.waitstatus_to_exitcode(status)
        with self._told:
            _, code = self._told
            return int(code)
