"""Whether a tool has patched a method of httpx or httpcore, to mock or observe the network."""

from __future__ import annotations

from types import FunctionType

__all__ = ["is_replaced"]


def is_replaced(kind: type, *names: str) -> bool:
    """Return whether methods of a class come from another file.

    It is checked in each call, because tools come and go with tests, and takes half a microsecond.
    """
    home = kind.__init__.__code__.co_filename  # type: ignore[misc]
    for name in names:
        method = getattr(kind, name, None)
        if type(method) is not FunctionType or method.__code__.co_filename != home:
            return True
    return False
