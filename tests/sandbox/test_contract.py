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
from tests.sandbox.tours import TOURS, Visit, json_values, visit

SPEC = Path(__file__).parents[2] / "openapi.yaml"

# Where the real server itself departs: operation, place, rule, and the id of a recorded interaction that shows it.
# A line can go once `spec/overlays/reality.yaml` says the same; a departure that is not here fails the test.
REAL = {
    (operation, place, rule): evidence
    for operation, place, rule, evidence in (
        line.split("\t") for line in Path(__file__).with_name("departures.tsv").read_text().splitlines()
    )
}
Departure = tuple[str, str, str]
# What no recording shows of this very operation, but of another with the same object.
ANALOGOUS: dict[Departure, str] = {
    ("listChatCompletions", "$.first_id", "type"): "an empty page of messages has null",
    ("listChatCompletions", "$.last_id", "type"): "an empty page of messages has null",
    ("listFiles", "$.data[].expires_at", "type"): "a file that is uploaded or read has null",
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


def check(found: Visit) -> dict[Departure, str]:
    """Find all departures of an answer from what its operation declares."""
    operation_id, operation = find_operation(found)
    declared = operation["responses"].get(str(found.status)) or operation["responses"]["200"]
    content = declared.get("content", {}).get(found.content_type)
    if content is None:
        return {(operation_id, found.content_type, "undeclared"): f"{operation_id} declares no {found.content_type}"}
    return {
        (operation_id, place, rule): f"{operation_id} {found.content_type} {place}: {message}"
        for value in found.values
        for place, rule, message in departures(content["schema"], value)
    }


@pytest.mark.parametrize("name", TOURS)
def test_answers_fit_the_spec(name: str, sandbox: Sandbox) -> None:
    visits: list[Visit] = []
    hooks = {"response": [lambda response: visits.append(visit(response))]}
    headers = {"Authorization": f"Bearer {sandbox.api_key}"}
    with httpx.Client(base_url=sandbox.base_url, headers=headers, event_hooks=hooks) as http:
        TOURS[name](http)
    assert visits
    found: dict[Departure, str] = {}
    for step in visits:
        if step.status >= 400:
            assert set(step.values[0]["error"]) == {"message", "type", "param", "code"}
        else:
            found |= check(step)
    assert [message for departure, message in found.items() if departure not in REAL.keys() | ANALOGOUS.keys()] == []


def test_the_real_server_departs_as_we_say(recordings: list[dict[str, Any]]) -> None:
    by_id = {record["id"]: record for record in recordings}
    wrong = []
    for departure, evidence in REAL.items():
        record = by_id[evidence]
        content_type = (record["response_content_type"] or "application/json").partition(";")[0]
        path = httpx.URL(record["uri"]).path.removeprefix("/v1")
        values = list(json_values(content_type, record["response_body"]))
        shown = check(Visit(record["method"], path, record["status"], content_type, values))
        if departure not in shown:
            wrong.append((departure, evidence))
    assert wrong == []


def test_the_check_can_fail() -> None:
    schema = {"$ref": "#/components/schemas/Model"}
    model = {"id": "m", "object": "model", "created": 1, "owned_by": "me"}
    assert list(departures(schema, model)) == []
    assert [place for place, *_ in departures(schema, {**model, "created": "now"})] == ["$.created"]
    assert [rule for _, rule, _ in departures(schema, {})] == ["required"] * 4
