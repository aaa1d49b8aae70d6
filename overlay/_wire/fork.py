"""What a forked process must not touch: the connections that it shares with its parent."""

from __future__ import annotations

import os
import weakref
from typing import Protocol

__all__ = ["FORKED_STREAM", "forget_after_fork"]

FORKED_STREAM = "this connection belongs to the process from which this one was forked"


class _Forgets(Protocol):
    def forget(self) -> None:
        """Let go of what belongs to the parent process."""


_known: weakref.WeakSet[_Forgets] = weakref.WeakSet()
forget_after_fork = _known.add


def _forget_all() -> None:
    for one in list(_known):
        one.forget()


if hasattr(os, "register_at_fork"):  # pragma: no branch  # Windows has no fork
    os.register_at_fork(after_in_child=_forget_all)
