"""Ctrl-C that always works.

Python only notes a signal and raises `KeyboardInterrupt` before its next instruction. One that comes after it last
looked and before it waits for a key or for the network is noted, but nothing wakes the wait; and one that is raised in
a finalizer is printed as ignored. So a thread watches: what was noted and not raised after a moment is sent again.
"""

from __future__ import annotations

import os
import select
import signal
import sys
import threading
from types import FrameType
from typing import Any, Final, Self

__all__ = ["Interrupts"]

MOMENT: Final = 0.05  # seconds until a signal that was not raised is sent again


class Interrupts:
    """Ensures that each Ctrl-C inside ``with`` raises `KeyboardInterrupt`; in the main thread only.

    What happens comes through a pipe in its order: a byte of the interpreter's for each signal that it notes, and one
    of ours when the exception is raised. Beside other work the watcher may be late: what was raised since it last read
    is counted in an attribute, so that no signal is sent for it, which would be a second Ctrl-C that nobody typed.
    """

    _raised = 0

    def __enter__(self) -> Self:
        is_main = threading.current_thread() is threading.main_thread()
        is_ignored = signal.getsignal(signal.SIGINT) is signal.SIG_IGN  # as in the background of a script
        self._is_on = hasattr(signal, "pthread_kill") and is_main and not is_ignored
        if self._is_on:
            self._reader, self._writer = os.pipe()
            os.set_blocking(self._writer, False)
            self._thread = threading.Thread(target=self._watch, args=(threading.get_ident(),), daemon=True)
            # A signal that another thread takes could be raised here before its byte is written.
            before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
            self._thread.start()
            signal.pthread_sigmask(signal.SIG_SETMASK, before)
            self._hook, sys.unraisablehook = sys.unraisablehook, self._lost
            self._wakeup = signal.set_wakeup_fd(self._writer)
            self._handler = signal.signal(signal.SIGINT, self._raise)
        return self

    def __exit__(self, *error: object) -> None:
        if self._is_on:
            signal.signal(signal.SIGINT, self._handler)
            signal.set_wakeup_fd(self._wakeup)
            sys.unraisablehook = self._hook
            os.close(self._writer)
            self._thread.join()
            os.close(self._reader)

    def _raise(self, number: int, frame: FrameType | None) -> None:  # noqa: ARG002  # what a handler is called with
        self._raised += 1
        os.write(self._writer, b"\0")
        raise KeyboardInterrupt

    def _lost(self, unraisable: Any) -> None:
        if issubclass(unraisable.exc_type, KeyboardInterrupt):
            os.write(self._writer, bytes([signal.SIGINT]))
        else:
            self._hook(unraisable)

    def _watch(self, main: int) -> None:
        is_noted, raised = False, self._raised
        while True:
            if not select.select([self._reader], [], [], MOMENT if is_noted else None)[0]:
                if self._raised != raised:  # it was raised, and the byte that says so is on its way
                    raised = self._raised
                else:  # no other thread runs between the comparison and this
                    signal.pthread_kill(main, signal.SIGINT)
            elif happened := os.read(self._reader, 4096):
                is_noted = happened[-1] == signal.SIGINT
                raised += happened.count(0)
            else:
                return
