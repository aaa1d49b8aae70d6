"""spec.drift.compare on documents that are not prepared: each spelling, each rule that the zoo has no place for."""

import copy
import json
from typing import Any

import pytest

from spec.drift.compare import compare
from spec.drift.model import Change
from spec.drift.rules import RULES
from spec.drift.semver import next_step

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
    found = compare(document(tree), document(REF_A, A=twin, Twin=twin))
    assert [change.rule for change in found] == ["reference-to-twin", "schema-added", "schema-added"]


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


def answering(*statuses: str, schema: Document = A, kind: str = "application/json") -> Document:
    """A document of one operation that answers one schema with each status."""
    found = document(A, A=A, B=B)
    answer = {"description": "", "content": {kind: {"schema": schema}}}
    found["paths"]["/it"]["post"]["responses"] = dict.fromkeys(statuses, answer)
    return found


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (answering("200"), answering("201"), [("answer-status-changed", "info")]),
        (answering("200"), answering("2XX"), [("answer-status-changed", "info")]),
        (answering("200", "202"), answering("200"), [("answer-removed", "warning")]),
        (
            answering("200"),
            answering("201", schema={"type": "string"}),
            [("type-changed", "breaking"), ("answer-status-changed", "info")],
        ),
        (
            answering("200", kind="application/octet-stream", schema={"type": "string", "format": "binary"}),
            answering("200", kind="audio/mpeg", schema={"type": "string", "format": "binary"}),
            [("answer-type-changed", "warning")],
        ),
        (
            answering("200", kind="application/octet-stream", schema={"type": "string", "format": "binary"}),
            answering("200", kind="text/csv", schema={"type": "string"}),
            [("answer-type-removed", "breaking"), ("answer-type-added", "warning")],
        ),
    ],
    ids=["another status", "any status", "one of two", "another body", "another binary", "text, no longer binary"],
)
def test_an_answer_that_python_reads_alike_does_not_break(old: Document, new: Document, expected: Any) -> None:
    assert [(change.rule, change.level) for change in compare(old, new)] == expected


@pytest.mark.parametrize(
    ("plain", "limited", "breaks"),
    [
        ({"type": "string"}, {"minLength": 0}, False),
        ({"type": "string"}, {"minLength": 1}, True),
        ({"type": "array", "items": {}}, {"minItems": 0}, False),
        ({"type": "object", "additionalProperties": {"type": "string"}}, {"minProperties": 0}, False),
        ({"type": "integer"}, {"minimum": -(2**63)}, False),
        ({"type": "integer"}, {"minimum": -9223372036854776000, "maximum": 9223372036854776000}, False),
        ({"type": "integer"}, {"minimum": 2**63}, True),
        ({"type": "number"}, {"minimum": -(2**63)}, True),
    ],
    ids=["empty text", "one letter", "empty list", "empty map", "int64", "int64 as a float", "large", "number"],
)
def test_a_limit_that_no_value_misses_is_none(plain: Document, limited: Document, breaks: bool) -> None:
    found = told(plain, plain | limited, received=False)
    assert found == ([("limit-tightened", "breaking")] if breaks else [])


NAMES = {"type": "string", "enum": ["a", "b"]}
FEWER = {"type": "string", "enum": ["a"]}
REF_NAMES = {"$ref": "#/components/schemas/Names"}
OPEN = {"anyOf": [{"type": "string"}, REF_NAMES]}


@pytest.mark.parametrize(
    ("place", "more", "expected"),
    [
        (OPEN, {}, ("known-value-removed", "info")),
        (REF_NAMES, {}, ("enum-value-removed", "breaking")),
        ({"anyOf": [{"type": "string"}, {"$ref": "#/components/schemas/All"}]},
         {"All": {"anyOf": [REF_NAMES, {"type": "integer"}]}}, ("known-value-removed", "info")),
        ({"type": "array", "items": OPEN}, {}, ("known-value-removed", "info")),
        ({"type": "object", "properties": {"open": OPEN, "closed": REF_NAMES}}, {}, ("enum-value-removed", "breaking")),
    ],
    ids=["beside a string", "alone", "in a union beside one", "in a list", "in both ways"],
)  # fmt: skip
def test_a_value_gone_where_any_string_is_allowed_breaks_nothing(place: Any, more: Any, expected: Any) -> None:
    old = document(place, received=False, Names=NAMES, **more)
    new = document(place, received=False, Names=FEWER, **more)
    assert [(change.rule, change.level) for change in compare(old, new)] == [expected]


@pytest.mark.parametrize(
    "place",
    [
        REF_NAMES,
        {"anyOf": [REF_NAMES, {"type": "null"}]},
        {"type": "array", "items": REF_NAMES},
        {"type": "object", "additionalProperties": REF_NAMES},
        {"type": "object", "properties": {"name": REF_NAMES}, "required": ["name"]},
        {"anyOf": [{"type": "object", "properties": {"name": REF_NAMES}}, REF_A]},
    ],
    ids=["alone", "or null", "in a list", "in a map", "in a field", "in a union"],
)
@pytest.mark.parametrize("fewer", [FEWER, {"const": "a"}], ids=["enum", "constant"])
def test_a_value_gone_from_what_is_received_is_a_warning(place: Any, fewer: Document) -> None:
    """Received enums are open: a program that compares with the value that is gone runs on, and meets it no more."""
    old, new = (document(place, Names=names, A=A) for names in (NAMES, fewer))
    changes = compare(old, new)
    assert [(change.rule, change.level, change.direction) for change in changes] == [
        ("enum-value-removed", "warning", "response")
    ]
    assert next_step(changes) == "minor"
    sent = [document(place, received=False, Names=names, A=A) for names in (NAMES, fewer)]
    assert [(change.rule, change.level) for change in compare(sent[0], sent[1])] == [("enum-value-removed", "breaking")]
    both = copy.deepcopy(sent)
    for one in both:
        content = {"application/json": {"schema": {"$ref": "#/components/schemas/It"}}}
        one["paths"]["/it"]["post"]["responses"]["200"]["content"] = content
    assert [change.level for change in compare(both[0], both[1])] == ["breaking"]


def test_what_only_an_unused_schema_loses_is_apart_and_no_major_step() -> None:
    old, new = document(A, Unused=B), document(A, Unused={**B, "properties": {"type": {"const": "b"}}})
    changes = compare(old, new)
    assert [(change.rule, change.level) for change in changes] == [("property-removed", "unused")]
    assert next_step(changes) == "minor"


def test_a_schema_of_a_session_is_used() -> None:
    """Sessions over WebSocket stand in no document; see spec/sessions.tsv."""
    old = document(A, RealtimeClientEvent={"anyOf": [REF_B]}, B=B)
    new = document(A, RealtimeClientEvent={"anyOf": [REF_B]}, B={**B, "required": ["type", "y"]})
    (change,) = compare(old, new)
    assert (change.level, change.direction, change.operations) == ("breaking", "request", ("session /realtime",))


def test_a_place_that_names_another_enum_or_union_is_told() -> None:
    both = {"anyOf": [REF_A, REF_B]}
    more: dict[str, Any] = {"Names": NAMES, "Twins": NAMES, "AorB": both, "BorA": both, "A": A, "B": B}
    old = {"type": "object", "properties": {"p": REF_NAMES, "q": {"$ref": "#/components/schemas/AorB"}}}
    new = json.loads(json.dumps(old).replace("Names", "Twins").replace("AorB", "BorA"))
    found = [(change.rule, change.level, change.where, change.text) for change in compare(
        document(old, **more), document(new, **more))]  # fmt: skip
    assert found == [
        ("reference-renamed", "info", "It.p", "has the type Twins now, before Names"),
        ("reference-renamed", "info", "It.q", "has the type BorA now, before AorB"),
    ]


def test_a_body_that_is_written_out_has_a_class_of_its_own_and_that_is_told() -> None:
    old, new = document(REF_A, A=A), document(REF_A, A=A)
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/ItBody"}}}
    old["paths"]["/it"]["post"]["requestBody"] = {"content": {"application/json": {"schema": REF_A}}}
    new["paths"]["/it"]["post"]["requestBody"] = {"content": content}
    new["components"]["schemas"]["ItBody"] = A
    assert [(change.rule, change.level, change.where) for change in compare(old, new)] == [
        ("reference-to-twin", "breaking", "POST /it body"),
        ("schema-added", "info", "ItBody"),
    ]
    assert [change.rule for change in compare(new, old)] == ["schema-removed", "reference-to-twin"]
