"""Checks that a prepared document is valid OpenAPI 3.1; reports each problem with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, cast

import jsonschema_rs
from openapi_schema_validator import OAS31Validator
from openapi_schema_validator._specifications import REGISTRY
from openapi_spec_validator import OpenAPIV31SpecValidator
from openapi_spec_validator.validation.exceptions import OpenAPIValidationError
from openapi_spec_validator.validation.keywords import OpenAPIV31SchemaValidator
from openapi_spec_validator.validation.registries import KeywordValidatorRegistry

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


def _is_pattern(text: str) -> bool:
    try:
        re.compile(text)
    except re.error:
        return False
    return True


_BASE = "https://spec.openapis.org/oas/3.1/meta/base"
_META = jsonschema_rs.Draft202012Validator(
    cast(Any, OAS31Validator.META_SCHEMA),
    registry=jsonschema_rs.Registry([(_BASE, cast(Any, REGISTRY.contents(_BASE)))]),
    formats={"regex": _is_pattern},
    validate_formats=True,
)
"""Tells in milliseconds whether schemas are valid. It is stricter about URIs, and as strict otherwise."""


class _Schemas(OpenAPIV31SchemaValidator):
    """Asks the validator that finds the reason, which takes seconds for a document, only where there is one.

    A prepared document has no schemas of another dialect.
    """

    def __init__(self, registry: KeywordValidatorRegistry) -> None:
        super().__init__(registry)
        self.visited_schema_ids, self.meta_checked_schema_ids = _Ids(), _Ids()

    def _validate_schema_meta(self, schema: Any, schema_value: Any) -> OpenAPIValidationError | None:
        return None if _META.is_valid(schema_value) else super()._validate_schema_meta(schema, schema_value)


class _Validator(OpenAPIV31SpecValidator):
    keyword_validators = {**OpenAPIV31SpecValidator.keyword_validators, "schema": _Schemas}  # noqa: RUF012


def validation_problems(document: dict[str, Any]) -> list[str]:
    """Return the problems of a document: a JSON Pointer and a reason, one line each.

    If none of several forms fits, the reason is that of the form that matches furthest, with the place where it fails.
    """
    problems = []
    for error in _Validator(document).iter_errors():
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
