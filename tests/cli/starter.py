"""Starts commands as copies of this program, which has loaded the command line: nine tenths of a start are that.

Each is a process of its own, with its own streams or terminal, environment, folder, signals, and exit of the
interpreter. It goes on where `python -m overlay._cli` has loaded the commands and has read nothing; what a command
loads later of this package, each loads itself. What Python reads at its start, as `PYTHONIOENCODING`, is read here
alone.

A request is a byte with the numbers of five files: the command's stdin, stdout and stderr, one that says what it is,
and one to be told its number and, at the end, its exit code.
"""

from __future__ import annotations

import contextlib
import fcntl
import io
import json
import os
import runpy
import select
import signal
import socket
import sys
import termios
import time
from importlib import import_module
from pathlib import Path
from typing import Any

from overlay._cli import load

# What most commands load later, of others.
LIBRARIES = ("httpcore", "rich.live", "rich.markdown", "rich.progress", "rich.table")


def serve(asked: socket.socket) -> list[int] | None:
    """Start what is asked for, until nobody can ask any more. Only in a command it returns files."""
    ended, end = socket.socketpair()
    end.setblocking(False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(end.fileno())
    running: dict[int, int] = {}
    while True:
        ready, _, _ = select.select([asked, ended], [], [])
        if ended in ready:
            ended.recv(4096)
            for pid in list(running):
                tell(pid, running)
        if asked in ready:
            _, files, _, _ = socket.recv_fds(asked, 1, 5)
            if not files:
                return None
            pid = os.fork()
            if not pid:
                signal.set_wakeup_fd(-1)
                signal.signal(signal.SIGCHLD, signal.SIG_DFL)
                for one in (asked, ended, end):
                    one.close()
                for status in running.values():
                    os.close(status)
                return files
            for number in files[:4]:
                os.close(number)
            running[pid] = files[4]
            os.write(files[4], f"{pid}\n".encode())


def tell(pid: int, running: dict[int, int]) -> None:
    """Tell how a command has ended, if it has."""
    ended, status = os.waitpid(pid, os.WNOHANG)
    if ended:
        with contextlib.suppress(BrokenPipeError), os.fdopen(running.pop(pid), "w") as file:
            print(os.waitstatus_to_exitcode(status), file=file)


def become(stdin: int, stdout: int, stderr: int, order: int, status: int) -> None:
    """Have what a process has at its start."""
    os.close(status)
    with os.fdopen(order) as file:
        asked = json.load(file)
    if asked["terminal"]:
        os.setsid()
        fcntl.ioctl(stdin, termios.TIOCSCTTY, 0)
    for number, own in enumerate((stdin, stdout, stderr)):
        os.dup2(own, number)
        os.close(own)
    os.environ.clear()
    os.environ.update(asked["environment"])
    time.tzset()
    if asked["folder"] is not None:
        os.chdir(asked["folder"])
    sys.path[0] = str(Path.cwd())
    sys.argv[1:] = asked["words"]
    sys.stdin = sys.__stdin__ = stream(0, "r", sys.stdin)
    sys.stdout = sys.__stdout__ = stream(1, "w", sys.stdout)
    sys.stderr = sys.__stderr__ = stream(2, "w", sys.stderr)


def stream(number: int, mode: str, like: Any) -> Any:
    """Open a standard stream as Python does."""
    at_once = like.write_through
    file: Any = os.fdopen(number, f"{mode}b", 0 if at_once and mode == "w" else -1, closefd=False)
    getattr(file, "raw", file).name = like.name
    lines = not at_once and (number == 2 or file.isatty())
    made: Any = io.TextIOWrapper(file, like.encoding, like.errors, "\n", lines, at_once)
    made.mode = mode
    return made


if __name__ == "__main__":
    for library in LIBRARIES:
        import_module(library)
    load()
    if (files := serve(socket.socket(fileno=int(sys.argv[1])))) is not None:
        become(*files)
        runpy.run_module("overlay._cli", run_name="__main__", alter_sys=True)
