"""Checks that a prepared document is valid OpenAPI 3.1; reports each problem with its place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from openapi_spec_validator import OpenAPIV31SpecValidator
from openapi_spec_validator.validation.keywords import SchemaValidator

from spec.upstream import pointer_text

LONGEST = 300
MOST = 3
_NOTHING = object()


class _Ids(list[int]):
    """What the validator has seen; in a list it looks for each of 20,000 schemas among all before."""

    def __init__(self) -> None:
        super().__init__()
        self._all: set[int] = set()

    def append(self, number: int) -> None:
        self._all.add(number)

    def __contains__(self, number: object) -> bool:
        return number in self._all


def validation_problems(document: dict[str, Any]) -> list[str]:
    """Return the problems of a document: a JSON Pointer and a reason, one line each.

    If none of several forms fits, the reason is that of the form that matches furthest, with the place where it fails.
    """
    problems = []
    validator = OpenAPIV31SpecValidator(document)
    schemas = validator.keyword_validators_registry["schema"]
    if isinstance(schemas, SchemaValidator):
        schemas.visited_schema_ids, schemas.meta_checked_schema_ids = _Ids(), _Ids()
    for error in validator.iter_errors():
        inner = error
        while inner.context:
            inner = max(inner.context, key=lambda one: len(one.absolute_path))
        message = inner.message.partition("\n")[0]
        message = message if len(message) <= LONGEST else message[: LONGEST - 3] + "..."
        problems += [f"{place}: {message}" for place in _places(document, tuple(inner.absolute_path), inner.instance)]
    return problems


def _places(document: Any, path: tuple[str | int, ...], instance: Any) -> list[str]:
    """Return the places of a problem; those in a schema only by their path in the schema."""
    if _at(document, path) == instance:
        return [pointer_text(path)]
    found = [pointer_text((*base, *path)) for base, node in _nodes(document) if _at(node, path) == instance]
    return sorted(set(found))[:MOST] or [pointer_text(path)]


def _at(node: Any, path: tuple[str | int, ...]) -> Any:
    for step in path:
        try:
            node = node[step]
        except (LookupError, TypeError):
            return _NOTHING
    return node


def _nodes(node: Any, base: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    yield base, node
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in items:
        yield from _nodes(value, (*base, key))
