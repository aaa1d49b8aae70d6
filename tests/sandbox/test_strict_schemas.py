"""Strict schemas that the sandbox refuses as the API does, each with its place."""

from __future__ import annotations

from typing import Any

import pytest

from overlay.sandbox._call import ApiError
from overlay.sandbox._endpoints.schema_checks import named_schema


def closed(properties: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "type": "object", "properties": properties, "required": list(properties), "additionalProperties": False, **more,
    }  # fmt: skip


def check(schema: Any) -> None:
    named_schema({"name": "x", "strict": True, "schema": schema}, "format")


def nested(levels: int) -> dict[str, Any]:
    made = closed({"x": {"type": "string"}})
    for _ in range(levels - 1):
        made = closed({"x": made})
    return made


TEXT = {"type": "string"}
ACCEPTED: dict[str, Any] = {
    "every keyword": closed(
        {
            "a": {"type": "string", "format": "date-time", "description": "d", "title": "A"},
            "b": {"type": ["integer", "null"], "minimum": 1, "exclusiveMaximum": 9, "multipleOf": 2},
            "c": {"type": "array", "items": {"$ref": "#/$defs/D"}, "minItems": 1, "maxItems": 3},
            "d": {"anyOf": [{"$ref": "#"}, {"const": "x", "type": "string"}, {"enum": ["a"], "type": "string"}]},
            "e": {"type": "string", "pattern": "^a(?:b)+$"},
        },
        **{"$defs": {"D": closed({"again": {"anyOf": [{"$ref": "#/$defs/D"}, {"type": "null"}]}})}},
    ),
    "ten levels": nested(10),
    "levels of a definition count anew": closed({"x": {"$ref": "#/$defs/D"}}, **{"$defs": {"D": nested(10)}}),
    "5,000 properties": closed({f"p{number}": TEXT for number in range(5_000)}),
    "1,000 choices": closed({"x": {"type": "string", "enum": [str(number) for number in range(1_000)]}}),
    "250 long choices": closed({"x": {"type": "string", "enum": [f"{number:070}" for number in range(250)]}}),
}
REFUSED: list[tuple[str, Any, str]] = [
    ("no type", closed({"x": {}}), "properties.x"),
    ("only a description", closed({"x": {"description": "d"}}), "properties.x"),
    ("anything", closed({"x": True}), "properties.x"),
    ("a default", closed({"x": {**TEXT, "default": "a"}}), "'default' is not permitted"),
    ("a set", closed({"x": {"type": "array", "items": TEXT, "uniqueItems": True}}), "'uniqueItems' is not permitted"),
    ("a tuple", closed({"x": {"type": "array", "items": TEXT, "prefixItems": [TEXT]}}), "'prefixItems'"),
    ("a length", closed({"x": {**TEXT, "maxLength": 3}}), "'maxLength' is not permitted"),
    ("oneOf", closed({"x": {"oneOf": [TEXT], "type": "string"}}), "'oneOf' is not permitted"),
    ("allOf", closed({"x": {"allOf": [TEXT], "type": "string"}}), "'allOf' is not permitted"),
    ("a discriminator", closed({"x": {"anyOf": [TEXT], "discriminator": {}}}), "'discriminator' is not permitted"),
    ("a list of anything", closed({"x": {"type": "array"}}), "must define its 'items'"),
    ("a dict", closed({"x": {"type": "object", "additionalProperties": TEXT}}), "properties.x"),
    ("an open object", {**closed({"x": TEXT}), "additionalProperties": True}, "must be present and false"),
    ("not all required", {**closed({"x": TEXT}), "required": []}, "including 'x'"),
    ("required and not there", {**closed({"x": TEXT}), "required": ["x", "y"]}, "'y', which is not a property"),
    ("beside a reference", closed({"x": {"$ref": "#", "description": "d"}}), "cannot have sibling keywords"),
    ("a reference to nothing", closed({"x": {"$ref": "#/$defs/No"}}), "cannot be resolved"),
    ("a reference elsewhere", closed({"x": {"$ref": "https://a.example"}}), "cannot be resolved"),
    ("a format", closed({"x": {**TEXT, "format": "uri"}}), "properties.x.format"),
    ("look-around", closed({"x": {**TEXT, "pattern": "^(?!a)"}}), "properties.x.pattern"),
    ("a list as the whole", {"type": "array", "items": TEXT}, "must be 'object'"),
    ("eleven levels", nested(11), "more than 10 levels"),
    ("5,001 properties", closed({f"p{number}": TEXT for number in range(5_001)}), "5001 properties"),
    ("1,001 choices", closed({"x": {"type": "string", "enum": list(map(str, range(1_001)))}}), "1001 enum values"),
    ("long names", closed({"x" * 120_001: TEXT}), "120001 characters"),
    ("long choices", closed({"x": {"type": "string", "enum": [f"{n:070}" for n in range(251)]}}), "exceeds 15000"),
]


@pytest.mark.parametrize("schema", ACCEPTED.values(), ids=ACCEPTED)
def test_what_is_accepted(schema: Any) -> None:
    check(schema)


@pytest.mark.parametrize(("schema", "said"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_what_is_refused(schema: Any, said: str) -> None:
    with pytest.raises(ApiError) as caught:
        check(schema)
    assert caught.value.body["error"]["code"] == "invalid_json_schema"
    assert said in caught.value.body["error"]["message"]


def test_what_need_not_be_strict_may_say_more() -> None:
    schema = {"type": "object", "properties": {"x": {"default": 1}, "y": True}}
    named_schema({"name": "x", "schema": schema}, "format")
