"""Writes ``overlay/resources`` from the tree: the list of resources, and a stub of each for type checkers."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any

from overlay._tree import AsyncTree, Tree

_DO_NOT = "Written by ``python -m spec names``; do not edit."


def resource_files() -> dict[str, str]:
    """Return the contents of the files, by path below ``overlay/resources``."""
    ours = {node: (found, _at(AsyncTree(), node)) for node, found in _walk(Tree(), "")}
    nodes = "".join(f'    "{node}",\n' for node in ours)
    files = {"_nodes.py": f'"""The resources of a client.\n\n{_DO_NOT}\n"""\n\nNODES = (\n{nodes})\n'}
    for node in ("", *ours):
        below = [each for each in ours if each.rpartition(".")[0] == node and each != node]
        modules = sorted(each.rpartition(".")[2] for each in below)
        homes = [line for each in ([node] if node else []) + below for line in _imports(each, ours[each])]
        lines = [f"from . import {module} as {module}" for module in modules]
        path = f"{node.replace('.', '/')}/__init__.pyi" if below else f"{node.replace('.', '/')}.pyi"
        title = f"client.{node}".rstrip(".")
        text = "\n".join([*lines, *sorted(homes)])
        files[path.lstrip("/")] = f'"""The classes of ``{title}``.\n\n{_DO_NOT}\n"""\n\n{text}\n'
    return files


def _walk(found: Any, above: str) -> Iterator[tuple[str, Any]]:
    names = {
        name: value
        for kind in reversed(type(found).__mro__)
        for name, value in vars(kind).items()
        if isinstance(value, cached_property) and not name.startswith("_")
    }
    for name in sorted(names):
        node = f"{above}.{name}".lstrip(".")
        inner = getattr(found, name)
        if hasattr(type(inner), "with_raw_response"):
            yield node, inner
            yield from _walk(inner, node)


def _at(tree: Any, node: str) -> Any:
    for name in node.split("."):
        tree = getattr(tree, name)
    return tree


def _imports(node: str, pair: tuple[Any, Any]) -> list[str]:
    last = node.rpartition(".")[2].title().replace("_", "")
    return [
        f"from {type(each).__module__} import {type(each).__name__} as {prefix}{last}"
        for each, prefix in zip(pair, ("", "Async"), strict=True)
    ]
