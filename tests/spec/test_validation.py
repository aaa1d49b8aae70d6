"""Whether a document is valid is told quickly, and what is wrong as by the validator that takes its time."""

from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from spec.validation import validation_problems

from .prepare_cases import document


@pytest.mark.parametrize(
    ("schema", "place"),
    [
        ({"type": "nope"}, "/type"),
        ({"type": "object", "properties": {"a": {"type": "array", "items": 3}}}, "/properties/a/items"),
        ({"type": "object", "required": ["a", "a"]}, "/required"),
        ({"type": "string", "minLength": -1}, "/minLength"),
        ({"type": "string", "enum": "a"}, "/enum"),
        ({"type": "string", "pattern": "["}, "/pattern"),
        ({"type": "string", "pattern": "(?<name>a)"}, "/pattern"),  # JavaScript, which Python does not read
        ({"anyOf": []}, "/anyOf"),
        ({"anyOf": [{"type": "string"}], "discriminator": {}}, "/discriminator"),
        ({"type": "string", "xml": {"attribute": 1}}, "/xml/attribute"),
    ],
)
def test_what_is_wrong_is_told(schema: dict[str, Any], place: str) -> None:
    written = document({"Right": {"type": "string"}, "Thing": schema})
    (problem,) = validation_problems(written)
    (error,) = OpenAPIV31SpecValidator(written).iter_errors()
    assert problem == f"#/components/schemas/Thing{place}: {(error.context or [error])[0].message}"


def test_a_default_is_of_its_type() -> None:
    (problem,) = validation_problems(
        document(
            {
                "Thing": {"type": "object", "properties": {"a": {"type": "string"}}},
                "Other": {"type": "string", "default": 1},
            }
        )
    )
    assert problem.endswith("1 is not of type 'string'")


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "pattern": "^a$", "format": "nobody knows"},
        {"type": "string", "externalDocs": {"url": "::none"}},  # which the quick validator refuses
    ],
)
def test_what_is_right_has_no_problems(schema: dict[str, Any]) -> None:
    assert validation_problems(document({"Thing": schema})) == []
