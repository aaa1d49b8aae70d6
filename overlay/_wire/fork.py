"""What a forked process must not touch: connections shared with its parent, and unfinished imports."""

from __future__ import annotations

import os
import sys
import weakref
from functools import cached_property
from threading import RLock, get_ident
from typing import Any, Protocol

__all__ = ["FORKED_STREAM", "forget_after_fork"]

FORKED_STREAM = "this connection belongs to the parent process of this fork"
_OURS = ("openai_raw", "overlay")


class _Forgets(Protocol):
    def forget(self) -> None:
        """Release what belongs to the parent process."""


_known: weakref.WeakSet[_Forgets] = weakref.WeakSet()
forget_after_fork = _known.add


def _forget_all() -> None:
    for one in list(_known):
        one.forget()
    _forget_imports()
    _renew_locks()


def _forget_imports() -> None:
    """Let this process import what another thread of its parent was importing during the fork.

    Models and operations are loaded when first used, in the middle of a call. The lock of such a module would be held
    forever by a thread that does not exist in this process (CPython, as of 3.14, only resets the global import lock
    after a fork). Other modules that this thread was importing are released too.
    """
    locks: dict[str, Any] = getattr(sys.modules["_frozen_importlib"], "_module_locks", {})
    owners = {name: getattr(reference(), "owner", None) for name, reference in list(locks.items())}
    orphaned = [name for name, owner in owners.items() if owner not in (None, get_ident())]
    if any(name.partition(".")[0] in _OURS for name in orphaned):
        for name in orphaned:
            locks.pop(name, None)
            sys.modules.pop(name, None)


def _renew_locks() -> None:
    """Reset the lock of each of our `cached_property` attributes, which have one in Python 3.11.

    Resources and decoders are created under such locks, and import modules meanwhile.
    """
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] in _OURS:
            for kind in list(vars(module).values()):
                for each in vars(kind).values() if isinstance(kind, type) else ():
                    if isinstance(each, cached_property) and hasattr(each, "lock"):
                        setattr(each, "lock", RLock())  # noqa: B010  # 3.12 has no such attribute, and checkers know none


if hasattr(os, "register_at_fork"):  # pragma: no branch  # Windows has no fork
    os.register_at_fork(after_in_child=_forget_all)
