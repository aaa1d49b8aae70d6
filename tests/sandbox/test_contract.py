"""What the sandbox answers fits `openapi.yaml`, but for departures that the real server was seen to make, too."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from overlay.sandbox import Sandbox
from tests.sandbox.tours import TOURS, Visit, visit

SPEC = Path(__file__).parents[2] / "openapi.yaml"

# Where the real server itself departs: operation, place and rule, with a recorded interaction that shows it. A line
# can go once `spec/overlays/reality.yaml` says the same; a departure that is not here fails the test.
REAL = {
    ("listChatCompletions", "$.first_id", "type"): "29cc64d3d38623c5, of an empty page of messages",
    ("listChatCompletions", "$.last_id", "type"): "29cc64d3d38623c5, of an empty page of messages",
    ("listChatCompletions", "$.data[].choices[].message", "required"): "0c3126f249da74d6",
    ("listChatCompletions", "$.data[].choices[].message.tool_calls", "type"): "0c3126f249da74d6",
    ("listChatCompletions", "$.data[].choices[].message.function_call", "type"): "0c3126f249da74d6",
    ("getChatCompletion", "$.choices[].message", "required"): "b5d5db03377ee629",
    ("getChatCompletion", "$.choices[].message.tool_calls", "type"): "b5d5db03377ee629",
    ("getChatCompletion", "$.choices[].message.function_call", "type"): "b5d5db03377ee629",
    ("updateChatCompletion", "$.choices[].message", "required"): "2b4b3a9f943da685",
    ("updateChatCompletion", "$.choices[].message.tool_calls", "type"): "2b4b3a9f943da685",
    ("updateChatCompletion", "$.choices[].message.function_call", "type"): "2b4b3a9f943da685",
    ("getChatCompletionMessages", "$.first_id", "type"): "29cc64d3d38623c5",
    ("getChatCompletionMessages", "$.last_id", "type"): "29cc64d3d38623c5",
    ("getChatCompletionMessages", "$.data[]", "required"): "0462738adce07fa8",
    ("getChatCompletionMessages", "$.data[].role", "const"): "0462738adce07fa8",
    ("getChatCompletionMessages", "$.data[].content_parts[].type", "const"): "bd00a016f63533c0",
    ("getChatCompletionMessages", "$.data[].content_parts[].text", "type"): "bd00a016f63533c0",
}


@cache
def spec() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.load(SPEC.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return loaded


@cache
def registry() -> Any:
    return Registry().with_resource("urn:spec", Resource.from_contents(spec(), default_specification=DRAFT202012))


def find_operation(found: Visit) -> tuple[str, dict[str, Any]]:
    """Find the operation that a method and a path belong to; a fixed segment wins over a parameter."""
    for path in sorted(spec()["paths"], key=lambda path: path.count("{")):
        if re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", path.partition("?")[0]), found.path):
            operation = spec()["paths"][path].get(found.method.lower())
            if operation:
                return operation["operationId"], operation
    raise AssertionError(f"openapi.yaml has no {found.method} {found.path}")


def departures(schema: dict[str, Any], value: Any) -> Iterator[tuple[str, str, str]]:
    """Say where a value departs from a schema: place, broken rule, message; of a union, its nearest member counts."""
    # A `$ref` beside the document's own needs the document's name.
    named = {key: f"urn:spec{ref}" if key == "$ref" else ref for key, ref in schema.items()}
    for error in Draft202012Validator(named, registry=registry()).iter_errors(value):
        yield from _leaves(error)


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


@pytest.mark.parametrize("name", TOURS)
def test_answers_fit_the_spec(name: str, sandbox: Sandbox) -> None:
    visits: list[Visit] = []
    hooks = {"response": [lambda response: visits.append(visit(response))]}
    headers = {"Authorization": f"Bearer {sandbox.api_key}"}
    with httpx.Client(base_url=sandbox.base_url, headers=headers, event_hooks=hooks) as http:
        TOURS[name](http)
    assert visits
    unknown: dict[tuple[str, str, str], str] = {}
    for found in visits:
        operation_id, operation = find_operation(found)
        if found.status >= 400:
            assert set(found.values[0]["error"]) == {"message", "type", "param", "code"}
            continue
        declared = operation["responses"].get(str(found.status)) or operation["responses"]["200"]
        content = declared.get("content", {}).get(found.content_type)
        where = f"{operation_id} {found.content_type}"
        if content is None:
            unknown[operation_id, found.content_type, "undeclared"] = f"{where} is not declared"
            continue
        for value in found.values:
            for place, rule, message in departures(content["schema"], value):
                unknown[operation_id, place, rule] = f"{where} {place}: {message}"
    assert not [text for key, text in unknown.items() if key not in REAL]


def test_the_check_can_fail() -> None:
    schema = {"$ref": "#/components/schemas/Model"}
    model = {"id": "m", "object": "model", "created": 1, "owned_by": "me"}
    assert list(departures(schema, model)) == []
    assert [place for place, *_ in departures(schema, {**model, "created": "now"})] == ["$.created"]
    assert [rule for _, rule, _ in departures(schema, {})] == ["required"] * 4
