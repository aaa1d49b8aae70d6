"""What a method takes, for those who read it off the typed dict of its arguments (``CompletionCreateParamsBase``)."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from importlib import import_module
from typing import Any

__all__ = ["arguments_of"]


def arguments_of(module: str) -> dict[str, Any]:
    """Return what a typed dict says of its keys, where a module of them is named after a method that is known."""
    resources = import_module("overlay.resources")
    for node, method in _methods(module):
        if node in resources.NODES and (found := getattr(resources._class(node, "Tree"), method, None)) is not None:
            options = import_module("overlay._raw").RequestOptions.__annotations__
            given = [one for one in inspect.signature(found).parameters.values() if one.name not in ("self", *options)]
            required = frozenset(one.name for one in given if one.default is one.empty)
            return {
                "__annotations__": {one.name: one.annotation for one in given},
                "__required_keys__": required,
                "__optional_keys__": frozenset(one.name for one in given) - required,
                "__total__": False,
            }
    return {}


def _methods(module: str) -> Iterator[tuple[str, str]]:
    """Yield what may be meant: ``chat.completion_create_params`` is ``create`` of ``chat.completions``."""
    *folders, leaf = module.split(".")[2:]
    words = leaf.removesuffix("_params").split("_")
    for length in range(1, len(words)):
        noun, method = "_".join(words[:length]), "_".join(words[length:])
        for last in (noun, f"{noun}s", f"{noun}es"):
            yield ".".join([*folders, last]), method
            if folders and folders[-1] == last:
                yield ".".join(folders), method
