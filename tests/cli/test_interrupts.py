"""A Ctrl-C that Python notes and does not raise: before it waits, and in a finalizer."""

from __future__ import annotations

import signal
import sys
import threading
from types import SimpleNamespace

import pytest

from overlay._cli._interrupts import Interrupts
from tests.cli.program import Terminal

# The hook runs when the prompt is shown and before anything is waited for; called without a Python function around it,
# so that the signal is noted, and no instruction follows that would raise it.
BEFORE_THE_WAIT = """
import ctypes, functools, os, readline, signal
from overlay._cli._interrupts import Interrupts
kill = functools.partial(ctypes.CDLL(None).kill, os.getpid(), int(signal.SIGINT))
with Interrupts():
    for number in range(3):
        readline.set_pre_input_hook(kill)
        try:
            input("> ")
        except KeyboardInterrupt:
            print("heard", number)
    readline.set_pre_input_hook(None)
    print("and", input("> "))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="GNU readline at a pseudo-terminal")
def test_one_before_the_wait_for_a_key_is_heard_once() -> None:
    terminal = Terminal(None, "-c", BEFORE_THE_WAIT, command=[sys.executable])
    terminal.until("heard 2\r\n> ")
    terminal.type("on\n")
    assert terminal.end() == 0
    assert terminal.seen.count("heard") == 3
    assert "and on" in terminal.seen


class Final:
    """Something that is interrupted while it goes away."""

    def __del__(self) -> None:
        signal.raise_signal(signal.SIGINT)


def test_one_in_a_finalizer_is_heard_once() -> None:
    heard = 0
    with Interrupts():
        for _ in range(2):
            try:
                Final()
                threading.Event().wait(60)
            except KeyboardInterrupt:
                heard += 1
    assert heard == 2


def test_everything_is_put_back() -> None:
    before, threads = (signal.getsignal(signal.SIGINT), sys.unraisablehook), {*threading.enumerate()}
    with Interrupts():
        assert signal.getsignal(signal.SIGINT) is not before[0]
    assert (signal.getsignal(signal.SIGINT), sys.unraisablehook) == before
    assert {*threading.enumerate()} <= threads
    assert signal.set_wakeup_fd(-1) == -1


def test_what_else_a_finalizer_raises_is_shown_as_before(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []
    monkeypatch.setattr(sys, "unraisablehook", lambda unraisable: seen.append(unraisable.exc_type))

    class Broken:
        def __del__(self) -> None:
            raise LookupError

    with Interrupts():
        Broken()
    assert seen == [LookupError]


def test_one_that_was_raised_late_is_not_sent_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """Noted, nothing for a moment, and raised before the watcher has looked: its byte is not in the pipe yet."""
    sent: list[int] = []
    interrupts = Interrupts()
    interrupts._reader = 0
    pipe = iter([bytes([signal.SIGINT]), None, b"\0", bytes([signal.SIGINT]), None, None, b"\0", b""])
    found: list[bytes | None] = []

    def ready(*_: object) -> tuple[list[int], list[int], list[int]]:
        found[:] = [next(pipe)]
        if found == [None] and not sent and interrupts._raised == 0:
            interrupts._raised = 1
        return [] if found == [None] else [0], [], []

    module = "overlay._cli._interrupts"  # its names, not the modules' own: other threads use those
    monkeypatch.setattr(f"{module}.select", SimpleNamespace(select=ready))
    monkeypatch.setattr(f"{module}.os", SimpleNamespace(read=lambda *_: found[0]))
    kill = SimpleNamespace(pthread_kill=lambda _, number: sent.append(number), SIGINT=signal.SIGINT)
    monkeypatch.setattr(f"{module}.signal", kill)
    interrupts._watch(0)
    assert sent == [signal.SIGINT]  # the second one, which nothing has raised


def test_who_ignores_it_goes_on_ignoring_it() -> None:
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with Interrupts():
            assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)


def test_another_thread_has_no_signals() -> None:
    inside = []

    def work() -> None:
        with Interrupts():
            inside.append(signal.getsignal(signal.SIGINT))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert inside == [signal.getsignal(signal.SIGINT)]
