"""spec.drift.compare on documents that are not prepared: each spelling, each rule that the zoo has no place for."""

import copy
from typing import Any

import pytest

from spec.drift.compare import compare
from spec.drift.model import Change
from spec.drift.rules import RULES

Document = dict[str, Any]


def document(schema: Document, *, received: bool = True, **schemas: Document) -> Document:
    """A document of one operation that sends or receives one schema."""
    operation: Document = {"operationId": "it", "tags": ["T"], "responses": {"200": {"description": ""}}}
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/It"}}}
    if received:
        operation["responses"]["200"]["content"] = content
    else:
        operation["requestBody"] = {"content": content}
    return {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {"/it": {"post": operation}},
        "components": {"schemas": {"It": schema, **schemas}},
    }


def told(old: Document, new: Document, **kwargs: Any) -> list[tuple[str, str]]:
    return [(change.rule, change.level) for change in compare(document(old, **kwargs), document(new, **kwargs))]


A: Document = {"type": "object", "required": ["type"], "properties": {"type": {"const": "a"}, "x": {"type": "string"}}}
B: Document = {"type": "object", "required": ["type"], "properties": {"type": {"const": "b"}, "y": {"type": "string"}}}
REF_A, REF_B = {"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}
SAME: list[tuple[Document, Document]] = [
    ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
    ({"type": ["string", "null"]}, {"anyOf": [{"type": "string"}, {"type": "null"}]}),
    ({"type": "string", "enum": ["a", None]}, {"anyOf": [{"enum": ["a"]}, {"type": "null"}]}),
    ({"enum": ["a", "b"]}, {"anyOf": [{"const": "b"}, {"enum": ["a"]}]}),
    ({"const": "a"}, {"type": "string", "enum": ["a"]}),
    ({"oneOf": [REF_A, REF_B]}, {"anyOf": [REF_B, REF_A]}),
    ({"oneOf": [A, B]}, {"anyOf": [REF_A, REF_B]}),
    (A, REF_A),
    ({"anyOf": [REF_A, {"anyOf": [REF_B, {"type": "null"}]}]}, {"anyOf": [REF_A, REF_B], "nullable": True}),
    ({"type": ["string", "integer"]}, {"anyOf": [{"type": "integer"}, {"type": "string"}]}),
    ({"type": "object", "properties": {"a": {}}}, {"properties": {"a": {}}, "additionalProperties": True}),
    ({"type": "array", "items": REF_A, "title": "T"}, {"type": "array", "items": A, "description": "d", "x-y": 1}),
    ({"type": "integer", "minimum": 1}, {"type": "integer", "exclusiveMinimum": 0}),
    ({"type": "integer", "maximum": 9}, {"type": "integer", "maximum": 9.0}),
    ({"type": "string", "deprecated": False}, {"type": "string"}),
    ({"type": "string", "default": None}, {"type": "string", "default": None, "example": 1}),
]


@pytest.mark.parametrize(("old", "new"), SAME)
def test_equal_spellings_are_no_change(old: Document, new: Document) -> None:
    assert told(old, new, A=A, B=B) == []
    assert told(new, old, A=A, B=B) == []
    inside = {"type": "object", "properties": {"p": old}}, {"type": "object", "properties": {"p": new}}
    assert told(*inside, A=A, B=B) == []


def test_a_schema_that_contains_itself_is_compared_to_its_end() -> None:
    tree = {"type": "object", "properties": {"kids": {"type": "array", "items": {"$ref": "#/components/schemas/It"}}}}
    other = copy.deepcopy(tree)
    assert told(tree, other) == []
    other["properties"]["kids"]["maxItems"] = 3
    assert told(tree, other) == [("limit-tightened", "info")]
    twin = {"type": "object", "properties": {"kids": {"type": "array", "items": {"$ref": "#/components/schemas/Twin"}}}}
    assert [change.rule for change in compare(document(tree), document(REF_A, A=twin, Twin=twin))] == ["schema-added"]


def test_a_change_in_a_shared_component_is_told_once_with_whom_it_reaches() -> None:
    old = document({"type": "object", "properties": {"a": REF_A, "b": REF_A}}, A=A)
    old["paths"]["/other"] = {
        "get": {**copy.deepcopy(old["paths"]["/it"]["post"]), "operationId": "other", "tags": ["U"]}
    }
    new = copy.deepcopy(old)
    new["components"]["schemas"]["A"]["properties"]["z"] = {"type": "string"}
    (change,) = compare(old, new)
    assert (change.rule, change.owner, change.place) == ("property-added", "A", ".z")
    assert change.operations == ("GET /other", "POST /it")
    assert change.tags == ("T", "U")
    assert change.old_pointer is None
    assert change.new_pointer == "#/components/schemas/A/properties/z"


def test_pointers_lead_to_the_place_in_either_document() -> None:
    old = document({"type": "object", "properties": {"a/b": {"anyOf": [{"type": "string"}, {"type": "integer"}]}}})
    new = copy.deepcopy(old)
    new["components"]["schemas"]["It"]["properties"]["a/b"]["anyOf"].insert(0, {"type": "boolean"})
    (change,) = compare(old, new)
    assert change.rule == "union-member-added"
    assert (change.old_pointer, change.new_pointer) == (
        None,
        "#/components/schemas/It/properties/a~1b/anyOf/0",
    )


def test_union_members_are_matched_by_tag_though_name_and_order_change() -> None:
    more = copy.deepcopy(B)
    more["properties"]["z"] = {"type": "string"}
    old = document({"anyOf": [REF_A, REF_B]}, A=A, B=B)
    new = document({"anyOf": [{"$ref": "#/components/schemas/New"}, REF_A]}, A=A, New=more)
    assert [(c.rule, c.where) for c in compare(old, new)] == [("schema-renamed", "B"), ("property-added", "B.z")]


def test_a_component_replaced_by_another_is_told_at_its_place_and_compared_once() -> None:
    other = copy.deepcopy(A)
    other["properties"]["z"] = {"type": "string"}
    old = document({"type": "object", "properties": {"p": REF_A, "q": REF_A}}, A=A)
    new_properties = {"p": {"$ref": "#/components/schemas/New"}, "q": {"$ref": "#/components/schemas/New"}}
    new = document({"type": "object", "properties": new_properties}, A=A, New=other)
    found = [(c.rule, c.where, c.direction) for c in compare(old, new)]
    assert found == [
        ("reference-changed", "It.p", "response"),
        ("reference-changed", "It.q", "response"),
        ("property-added", "A -> New.z", "response"),
        ("schema-added", "New", "response"),
    ]


def test_discriminators() -> None:
    old = {"anyOf": [REF_A, REF_B], "discriminator": {"propertyName": "type"}}
    new = {"anyOf": [REF_A, REF_B], "discriminator": {"propertyName": "kind"}}
    assert told(old, new, A=A, B=B) == [("discriminator-changed", "info")]
    mapped = {**old, "discriminator": {"propertyName": "type", "mapping": {"a": "#/components/schemas/B"}}}
    assert told(old, mapped, A=A, B=B) == [("discriminator-changed", "info")]


def test_deprecated_schemas() -> None:
    assert told(A, {**A, "deprecated": True}) == [("schema-deprecated", "warning")]
    assert told({**A, "deprecated": True}, A) == [("schema-undeprecated", "info")]


def test_bodies_answers_and_headers_of_documents_as_upstream_writes_them() -> None:
    old = document(A, received=False)
    new = copy.deepcopy(old)
    operation = new["paths"]["/it"]["post"]
    operation["requestBody"]["required"] = True
    operation["responses"]["429"] = {"description": "slow down"}
    operation["responses"]["200"]["headers"] = {"X-Count": {"schema": {"type": "integer"}}}
    assert [(c.rule, c.level) for c in compare(old, new)] == [
        ("answer-header-added", "info"),
        ("error-answer-added", "info"),
        ("body-became-required", "info"),
    ]
    assert [(c.rule, c.level) for c in compare(new, old)] == [
        ("answer-header-removed", "warning"),
        ("error-answer-removed", "info"),
        ("body-became-optional", "info"),
    ]
    other = copy.deepcopy(new)
    other["paths"]["/it"]["post"]["responses"]["200"]["headers"]["X-Count"]["schema"]["type"] = "string"
    assert [(c.rule, c.place) for c in compare(new, other)] == [("type-changed", "answer 200 header X-Count")]


def test_parameters_of_a_path_and_of_its_operations_are_the_same() -> None:
    old = document(A)
    old["paths"]["/it"]["post"]["parameters"] = [{"name": "a", "in": "query", "schema": {"type": "string"}}]
    new = document(A)
    new["paths"]["/it"]["parameters"] = [{"name": "a", "in": "query", "schema": {"type": "string"}}]
    assert compare(old, new) == []


def test_the_name_of_a_header_has_no_case() -> None:
    old, new = document(A), document(A)
    for one, name in ((old, "X-Key"), (new, "x-key")):
        one["paths"]["/it"]["post"]["parameters"] = [{"name": name, "in": "header", "schema": {"type": "string"}}]
    assert compare(old, new) == []


def test_what_holds_of_many_operations_is_told_once() -> None:
    old = document(A)
    old["paths"]["/other"] = {"get": {**copy.deepcopy(old["paths"]["/it"]["post"]), "operationId": "other"}}
    new = copy.deepcopy(old)
    for item in new["paths"].values():
        for operation in item.values():
            operation["responses"]["429"] = {"description": "slow down"}
    new["security"] = [{"Key": []}]
    narrowed, added = compare(old, new)
    assert (narrowed.rule, narrowed.owner, narrowed.place) == ("security-narrowed", "document", "security")
    assert (added.rule, added.owner, added.place) == ("error-answer-added", "document", "error 429")
    assert added.operations == narrowed.operations == ("GET /other", "POST /it")
    del new["paths"]["/other"]["get"]["responses"]["429"]
    alone = next(change for change in compare(old, new) if change.rule == added.rule)
    assert (alone.owner, alone.place) == ("POST /it", "answer 429")
    assert alone.fingerprint != added.fingerprint


def test_webhooks_are_received() -> None:
    old = document(A)
    old["webhooks"] = {"event": {"post": {"requestBody": {"content": {"application/json": {"schema": REF_B}}}}}}
    old["components"]["schemas"]["B"] = B
    new = copy.deepcopy(old)
    new["components"]["schemas"]["B"]["required"].append("y")
    (change,) = compare(old, new)
    assert (change.rule, change.direction, change.level) == ("property-became-required", "response", "info")
    assert change.operations == ("webhook event",)
    del new["webhooks"]
    gone = next(change for change in compare(old, new) if change.rule == "operation-removed")
    assert gone.direction == "response"


def test_a_keyword_without_a_rule_is_unclassified_and_breaking() -> None:
    (found,) = told({"type": "string"}, {"type": "string", "weird": 1})
    assert found == ("unclassified", "breaking")


def test_every_rule_makes_a_sentence() -> None:
    words = dict.fromkeys(("old", "new", "name", "kind"), "WORD")
    for rule in RULES.values():
        assert rule.text.format_map(words)


def test_changes_have_one_fingerprint_each() -> None:
    old = document({"type": "object", "properties": {n: {"type": "string"} for n in "abcdef"}})
    new = document({"type": "object", "properties": {n: {"type": "integer", "minimum": 1} for n in "abcxyz"}})
    found: list[Change] = compare(old, new)
    assert len({change.fingerprint for change in found}) == len(found)
    assert [change.fingerprint for change in found] == [change.fingerprint for change in compare(old, new)]


def test_a_member_of_a_union_replaced_by_another_class() -> None:
    other = copy.deepcopy(B)
    other["properties"]["z"] = {"type": "string"}
    old = document({"anyOf": [REF_A, REF_B]}, A=A, B=B)
    new = document({"anyOf": [REF_A, {"$ref": "#/components/schemas/New"}]}, A=A, B=B, New=other)
    assert [(c.rule, c.where, c.level) for c in compare(old, new)] == [
        ("union-member-replaced", "It", "warning"),
        ("property-added", "B -> New.z", "info"),
        ("schema-added", "New", "info"),
    ]
