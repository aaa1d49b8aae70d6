"""Every operation of openapi.yaml, and the methods by which each client offers it."""

from __future__ import annotations

import contextlib
import inspect
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from openai_raw.api import operation
from openai_raw.operation import Operation
from openai_raw.resources import AsyncResources, Resources
from tests.committed import committed

ROOT = Path(__file__).parent.parent.parent


@dataclass(kw_only=True)
class Entry:
    """One operation.

    Attributes:
        spec: What openapi.yaml says of it.
        operation: What was generated of that.
        names: Its dotted names; the first one is meant where one is enough.
        positional: The path parameter that is given by position, None without one.
        named: The path parameters that are given by name.
    """

    spec: Mapping[str, Any]
    path: str
    method: str
    key: str
    operation: Operation
    positional: str | None
    named: tuple[str, ...]
    names: list[str] = field(default_factory=list)

    @property
    def id(self) -> str:
        return self.operation.id

    @property
    def request(self) -> str:
        """Method and path without the pseudo query, for people."""
        return f"{self.method.upper()} {self.path}"

    def __repr__(self) -> str:
        return self.id


class Recorder:
    """Stands in for a client and keeps what a method hands to it."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, Mapping[str, str], Mapping[str, Any]]] = []

    def _call(self, key: str, path: Mapping[str, str], params: Mapping[str, Any]) -> Any:
        self.calls.append((key, path, params))
        return _Nothing()

    _pages = _call


class _Nothing:
    """What a recorded call gives: it can be awaited."""

    def __await__(self) -> Iterator[Any]:
        return iter(())


def resource(client: Any, dotted: str) -> Any:
    """Return the node of the tree that holds the method."""
    for name in dotted.split(".")[:-1]:
        client = getattr(client, name)
    return client


def method(client: Any, dotted: str) -> Any:
    """Return a method by its dotted name."""
    return getattr(resource(client, dotted), dotted.rpartition(".")[2])


def tree(node: type, prefix: str = "") -> Iterator[tuple[str, type, Any]]:
    """Yield the dotted name, the resource's class and the function of every method under a class of resources."""
    for name, value in vars(node).items():
        if isinstance(value, cached_property):
            yield from tree(_class_of(node, name), f"{prefix}{name}.")
        elif inspect.isfunction(value) and not name.startswith("_"):
            yield prefix + name, node, value


def _class_of(node: type, name: str) -> type:
    made = node.__new__(node)
    made._client = Recorder()
    return type(getattr(made, name))


@cache
def methods(root: type) -> dict[str, tuple[str, Any]]:
    """Return the operation's key and the function of every dotted name."""
    found = {}
    for dotted, cls, function in tree(root):
        recorder = Recorder()
        required = [
            parameter
            for parameter in list(inspect.signature(function).parameters.values())[1:]
            if parameter.default is parameter.empty and parameter.kind is not parameter.VAR_KEYWORD
        ]
        by_place = [parameter.name for parameter in required if parameter.kind is parameter.POSITIONAL_OR_KEYWORD]
        by_name = {parameter.name: "x" for parameter in required if parameter.kind is parameter.KEYWORD_ONLY}
        made = function(cls(recorder), *by_place, **by_name)
        if inspect.iscoroutine(made):
            with contextlib.suppress(StopIteration):
                made.send(None)
        ((key, path, _),) = recorder.calls
        assert set(path) >= {*by_place}
        found[dotted] = (key, function)
    return found


@cache
def document() -> dict[str, Any]:
    """Return openapi.yaml."""
    return committed()


@cache
def entries() -> dict[str, Entry]:
    """Return every operation by its id."""
    specs = {
        found["operationId"]: (path, verb, found)
        for path, item in document()["paths"].items()
        for verb, found in item.items()
    }
    made: dict[str, Entry] = {}
    for dotted, (key, function) in methods(Resources).items():
        one = operation(key)
        if one.id not in made:
            path, verb, spec = specs[one.id]
            parameters = inspect.signature(function).parameters.values()
            switch = one.switch[0] if one.switch else None
            made[one.id] = Entry(
                spec=spec,
                path=path,
                method=verb,
                key=key,
                operation=one,
                positional=next(
                    (each.name for each in list(parameters)[1:] if each.kind is each.POSITIONAL_OR_KEYWORD), None
                ),
                named=tuple(
                    each.name
                    for each in parameters
                    if each.kind is each.KEYWORD_ONLY
                    and each.default is each.empty
                    and each.name not in (*one.names, switch)
                ),
            )
        made[one.id].names.append(dotted)
    return made


__all__ = ["AsyncResources", "Entry", "Recorder", "Resources", "document", "entries", "method", "methods", "resource"]
