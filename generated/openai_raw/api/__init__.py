"""Every operation, one module each, loaded when it is first called."""

from __future__ import annotations

from importlib import import_module

from ..operation import Operation

_loaded: dict[str, Operation] = {}


def operation(key: str) -> Operation:
    """Return an operation by its tag and module: ``operation("chat.create_chat_completion")``."""
    found = _loaded.get(key)
    if found is None:
        found = _loaded[key] = import_module(f".{key}", __name__).OPERATION
    return found
