"""What the sandbox answers fits `openapi.yaml`, as corrected by what the real server was seen to do."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from overlay.sandbox import Sandbox
from spec.upstream import load
from tests.sandbox.tours import TOURS, Visit, walk

SPEC = Path(__file__).parents[2] / "openapi.yaml"

Departure = tuple[str, str, str]  # operation, place, rule

# Where we follow the real server against the spec, each with its reason. What recorded answers show belongs into
# `spec/overlays/reality.yaml`, not here.
ANALOGOUS: dict[Departure, str] = {
    ("listChatCompletions", "$.first_id", "type"): "null, as on an empty page of messages; none of these is recorded",
    ("listChatCompletions", "$.last_id", "type"): "null, as on an empty page of messages; none of these is recorded",
}


@cache
def spec() -> dict[str, Any]:
    return load(SPEC)


@cache
def registry() -> Any:
    return Registry().with_resource("urn:spec", Resource.from_contents(spec(), default_specification=DRAFT202012))


@cache
def patterns() -> list[tuple[re.Pattern[str], str]]:
    """Give what fits the paths, those with fewer parameters first."""
    paths = sorted(spec()["paths"], key=lambda path: path.count("{"))
    return [(re.compile(re.sub(r"\{\w+\}", "[^/]+", path.partition("?")[0])), path) for path in paths]


def find_operation(found: Visit) -> tuple[str, dict[str, Any]]:
    """Find the operation that a method and a path belong to; a fixed segment wins over a parameter."""
    for pattern, path in patterns():
        if pattern.fullmatch(found.path):
            operation = spec()["paths"][path].get(found.method.lower())
            if operation:
                return operation["operationId"], operation
    raise AssertionError(f"openapi.yaml has no {found.method} {found.path}")


def departures(schema: dict[str, Any], value: Any) -> Iterator[tuple[str, str, str]]:
    """Say where a value departs from a schema: place, broken rule, message; of a union, its nearest member counts."""
    for error in Draft202012Validator(_named(schema), registry=registry()).iter_errors(value):
        yield from _leaves(error)


def _named(schema: Any) -> Any:
    """Give every reference the document's name, as a schema outside of the document needs it."""
    if isinstance(schema, dict):
        return {key: f"urn:spec{inner}" if key == "$ref" else _named(inner) for key, inner in schema.items()}
    return [_named(inner) for inner in schema] if isinstance(schema, list) else schema


def _leaves(error: ValidationError) -> Iterator[tuple[str, str, str]]:
    if not error.context:
        yield re.sub(r"\[\d+\]", "[]", error.json_path), str(error.validator), error.message[:120]
        return
    members: defaultdict[Any, list[ValidationError]] = defaultdict(list)
    for inner in error.context:
        members[inner.schema_path[0]].append(inner)
    wrong_tags = ("const", "enum", "type")
    nearest = min(members.values(), key=lambda errors: (sum(e.validator in wrong_tags for e in errors), len(errors)))
    for inner in nearest:
        yield from _leaves(inner)


def declared_values(found: Visit) -> list[Any]:
    """Give the values as the spec describes them: an event whose name is not in its data stands beside it."""
    if not any(found.names):
        return found.values
    pairs = zip(found.names, found.values, strict=True)
    return [value if value.get("type") == name else {"event": name, "data": value} for name, value in pairs]


def check(found: Visit) -> dict[Departure, str]:
    """Find all departures of an answer from what its operation declares."""
    operation_id, operation = find_operation(found)
    declared = operation["responses"].get(str(found.status)) or operation["responses"]["200"]
    contents = declared.get("content", {})
    if not contents and not found.values:
        return {}
    content = contents.get(found.content_type)
    if any(inner["schema"].get("format") == "binary" for inner in contents.values()) and not found.values:
        return {}  # a file says itself of which kind it is
    if content is None:
        return {(operation_id, found.content_type, "undeclared"): f"{operation_id} declares no {found.content_type}"}
    return {
        (operation_id, place, rule): f"{operation_id} {found.content_type} {place}: {message}"
        for value in declared_values(found)
        for place, rule, message in departures(content["schema"], value)
    }


@pytest.mark.parametrize("name", TOURS)
def test_answers_fit_the_spec(name: str, sandbox: Sandbox) -> None:
    found: dict[Departure, str] = {}
    for step in walk(name, sandbox):
        if step.status >= 400:
            assert set(step.values[0]["error"]) == {"message", "type", "param", "code"}
        else:
            found |= check(step)
    assert [message for departure, message in found.items() if departure not in ANALOGOUS] == []


def test_the_check_can_fail() -> None:
    schema = {"$ref": "#/components/schemas/Model"}
    model = {"id": "m", "object": "model", "created": 1, "owned_by": "me"}
    assert list(departures(schema, model)) == []
    assert [place for place, *_ in departures(schema, {**model, "created": "now"})] == ["$.created"]
    assert [rule for _, rule, _ in departures(schema, {})] == ["required"] * 4
