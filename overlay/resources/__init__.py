"""The classes of resources by the paths of the official client, for annotations.

    from overlay.resources.chat import Completions

    def ask(completions: Completions) -> str: ...

A module has the class of its resource and those of the resources right below it, each with its async version. What
``with_raw_response`` gives is of the same class; a name such as ``CompletionsWithRawResponse`` is a subclass, for
annotations only. A class is found in the tree of a client when it is asked for.
"""

from __future__ import annotations

import sys
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any, Final

from ._nodes import NODES

_CONNECTIONS: Final = {
    "realtime": "RealtimeConnection",
    "realtime.translations": "TranslationsConnection",
    "responses": "ResponsesConnection",
    "beta.responses": "ResponsesConnection",
    "live": "LiveConnection",
    "live.forks": "ForkConnection",
    "live.sideband": "SidebandConnection",
}
"""What a session of a resource is; the official client keeps them beside the resources."""
_VIEWS: Final = ("WithRawResponse", "WithStreamingResponse")


def _named(segment: str) -> str:
    return segment.title().replace("_", "")


def _below(node: str) -> list[str]:
    start = f"{node}." if node else ""
    return [each for each in NODES if each.startswith(start) and "." not in each[len(start) :]]


@cache
def _class(node: str, kind: str) -> type:
    """Return the class of a resource; `kind` says in which tree it hangs."""
    found = getattr(import_module("overlay._tree"), kind)()
    for name in node.split("."):
        found = getattr(found, name)
    return type(found)


def _found(node: str, name: str) -> Any:
    """Return what the module of a resource has under a name, or None."""
    plain = next((name.removesuffix(view) for view in _VIEWS if name.endswith(view)), name)
    for each in (node, *_below(node)):
        last = _named(each.rpartition(".")[2])
        if each and plain in (last, f"Async{last}"):
            found = _class(each, "Tree" if plain == last else "AsyncTree")
            return found if plain == name else type(name, (found,), {"__module__": found.__module__})
    if node in _CONNECTIONS and name.endswith("Connection"):
        home = import_module("overlay.live" if node.startswith("live") else "overlay.realtime")
        given = _CONNECTIONS[node]
        plain = name.removeprefix("Async")
        if plain in (given, f"{_named(node.rpartition('.')[2])}Connection"):
            return getattr(home, name.replace(plain, given))
    return None


def _names(node: str) -> list[str]:
    """Return the names of classes in the module of a resource."""
    classes = [_named(each.rpartition(".")[2]) for each in (node, *_below(node)) if each]
    classes += [_CONNECTIONS[node]] if node in _CONNECTIONS else []
    return [prefix + each for each in classes for prefix in ("", "Async")]


def _offer(module: ModuleType, node: str) -> None:
    """Let a module find its names when they are asked for (PEP 562)."""
    modules = {each.rpartition(".")[2]: f"{__name__}.{each}" for each in _below(node)}
    if node and modules:  # the official client has a package with a module of the same name in it
        modules[node.rpartition(".")[2]] = module.__name__
        sys.modules.setdefault(f"{module.__name__}.{node.rpartition('.')[2]}", module)

    def of_module(name: str) -> Any:
        found = import_module(modules[name]) if name in modules else _found(node, name)
        if found is None:
            raise AttributeError(f"module {module.__name__!r} has no attribute {name!r}")
        setattr(module, name, found)
        return found

    module.__dict__.update(__getattr__=of_module, __dir__=lambda: sorted({*_names(node), *modules}))


for _node in NODES:
    _made = ModuleType(f"{__name__}.{_node}", f"The resource ``client.{_node}``.")
    _made.__dict__["__path__"] = []
    _offer(sys.modules.setdefault(_made.__name__, _made), _node)
_offer(sys.modules[__name__], "")
