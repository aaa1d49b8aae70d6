"""Assigns each component to a file of the package: its owner's.

A schema that only one schema uses belongs to that schema, recursively: ``Response`` and its exclusive parts share one
file. Components that operations or several files name start their own file, except enums: those without an owner
share a file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from spec.prepare.names import referenced_name

Json = dict[str, Any]

ENUMS = "enums"
"""The module of the enums that no schema owns."""


@dataclass(frozen=True, slots=True)
class Home:
    """The home of a component: a module, and the component that owns the module, if any."""

    module: str
    owner: str | None


def homes(document: Json, module_name: Callable[[str], str]) -> dict[str, Home]:
    """Return the home of each component of a prepared document; ``module_name`` returns a component's module name."""
    schemas = document["components"]["schemas"]
    operations = [operation for item in document["paths"].values() for operation in item.values()]
    tops = owners(schemas, {name for operation in operations for name in _references(operation)})
    enums = ENUMS
    while enums in {module_name(top) for top in tops.values()}:
        enums += "_"
    return {
        name: Home(enums, None) if "enum" in schemas[top] else Home(module_name(top), top) for name, top in tops.items()
    }


def owners(schemas: Mapping[str, Json], shared: Iterable[str]) -> dict[str, str]:
    """Return the final owner of each component, itself if it has none; ``shared`` components have none."""
    users: dict[str, set[str]] = {name: set() for name in schemas}
    for name, schema in schemas.items():
        for used in _references(schema):
            users[used].add(name)
    owner = {name: name for name in schemas}

    def top(name: str) -> str:
        while owner[name] != name:
            name = owner[name]
        return name

    waiting = dict.fromkeys(schemas)
    for name in shared:
        waiting.pop(name, None)
    found = True
    while found:  # repeat until no other file has a single user
        found = False
        for name in list(waiting):
            tops = {top(user) for user in users[name]} - {name}
            if len(tops) == 1:
                owner[name] = tops.pop()
                del waiting[name]
                found = True
    return {name: top(name) for name in schemas}


def _references(value: Any) -> Iterator[str]:
    """Yield the components named anywhere in a schema or an operation."""
    if isinstance(value, list):
        for part in value:
            yield from _references(part)
    elif isinstance(value, dict):
        name = referenced_name(value)
        if name is not None:
            yield name
        for part in value.values():
            yield from _references(part)
