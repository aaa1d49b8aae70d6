"""Each rule of the preparation, by tables: what upstream writes, and the one form that comes out."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from spec.prepare import prepare
from tests.spec.prepare_cases import OK, components, departures_from_the_form, document, operation, prop

NULL = {"type": "null"}
STRING = {"type": "string"}
ANYTHING: dict[str, Any] = {}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


A = {"type": "object", "properties": {"type": {"const": "a"}, "x": STRING}, "required": ["type"]}
B = {"type": "object", "properties": {"type": {"enum": ["b"]}, "y": {"type": "integer"}}}
CONST_A, CONST_B = {"type": "string", "const": "a"}, {"type": "string", "const": "b"}


# --- prose


def test_sentences_and_examples_go_but_names_stay() -> None:
    prose = {"title": "T", "description": "words", "example": "e", "examples": ["e"], "x-oaiMeta": {"name": "n"}}
    found = components(
        {
            **prose,
            "type": "object",
            "properties": {
                # properties may be called like keywords; these are names, not prose
                "title": {**prose, **STRING},
                "description": STRING,
                "example": {"type": "object", "properties": {"summary": STRING, "x-y": STRING}},
                "properties": {"type": "object", "properties": {"title": STRING}},
            },
            "required": ["title"],
        }
    )
    assert found == {
        "Thing": {
            "type": "object",
            "properties": {
                "title": STRING,
                "description": STRING,
                "example": ref("ThingExample"),
                "properties": ref("ThingProperties"),
            },
            "required": ["title"],
        },
        "ThingExample": {"type": "object", "properties": {"summary": STRING, "x-y": STRING}},
        "ThingProperties": {"type": "object", "properties": {"title": STRING}},
    }


def test_the_title_of_the_document_stays() -> None:
    assert prepare(document())["info"] == {"title": "Things", "version": "1"}


# --- null


@pytest.mark.parametrize(
    "written",
    [
        {"type": "string", "nullable": True},
        {"type": ["string", "null"]},
        {"anyOf": [STRING, NULL]},
        {"anyOf": [NULL, STRING]},
        {"oneOf": [STRING, NULL, {"type": "string", "description": "again"}]},
        {"oneOf": [{"type": "string", "nullable": True}]},
        {"allOf": [STRING], "nullable": True},
    ],
    ids=str,
)
def test_null_has_one_spelling(written: dict[str, Any]) -> None:
    assert prop(written) == {"anyOf": [STRING, NULL]}


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ({"type": "string", "nullable": False}, STRING),
        ({**ref("A"), "nullable": True}, {"anyOf": [ref("A"), NULL]}),
        ({"allOf": [ref("A")], "nullable": True}, {"anyOf": [ref("A"), NULL]}),
        ({"type": "string", "enum": ["a", None]}, {"anyOf": [CONST_A, NULL]}),
        ({"type": "string", "enum": ["a", "b"], "nullable": True}, {"anyOf": [ref("ThingIt"), NULL]}),
        ({"const": None}, NULL),
        ({"type": "null"}, NULL),
        ({"type": ["string", "integer", "null"]}, {"anyOf": [STRING, {"type": "integer"}, NULL]}),
    ],
    ids=str,
)
def test_null_beside_other_things(written: dict[str, Any], expected: dict[str, Any]) -> None:
    assert prop(written, A=A) == expected


# --- unions


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ({"oneOf": [STRING, {"type": "integer"}]}, {"anyOf": [STRING, {"type": "integer"}]}),
        ({"anyOf": [STRING], "oneOf": [{"type": "integer"}]}, {"anyOf": [STRING, {"type": "integer"}]}),
        ({"anyOf": [{"anyOf": [STRING, NULL]}, {"oneOf": [STRING, ref("A")]}]}, {"anyOf": [STRING, ref("A"), NULL]}),
        ({"anyOf": [STRING, STRING]}, STRING),
        ({"anyOf": [STRING, {"type": "string", "description": "again"}]}, STRING),
        ({"anyOf": [ref("A")]}, ref("A")),
        ({"anyOf": [STRING, ANYTHING]}, ANYTHING),
        ({"anyOf": [{"type": "integer"}, {"type": "number"}]}, {"type": "number"}),
        ({"anyOf": [{"type": "number"}, {"type": "integer"}, NULL]}, {"anyOf": [{"type": "number"}, NULL]}),
        ({"anyOf": [{"type": "string", "enum": ["a"]}, {"const": "a"}]}, CONST_A),
        ({"anyOf": [CONST_A, STRING]}, {"anyOf": [CONST_A, STRING]}),
        (
            {"type": "object", "anyOf": [{"required": ["x"]}, {"required": ["y"]}]},
            {
                "type": "object",
                "additionalProperties": {},
                "x-rules": {"anyOf": [{"required": ["x"]}, {"required": ["y"]}]},
            },
        ),
        (
            {"anyOf": [STRING, {"type": "array", "items": STRING}]},
            {"anyOf": [STRING, {"type": "array", "items": STRING}]},
        ),
    ],
    ids=str,
)
def test_unions_are_flat(written: dict[str, Any], expected: dict[str, Any]) -> None:
    assert prop(written, A=A) == expected


def test_several_enums_become_one() -> None:
    found = components(
        {"anyOf": [{"type": "string", "enum": ["a", "b"]}, {"const": "b"}, {"type": "string", "enum": ["c"]}]}
    )
    assert found["Thing"] == {"type": "string", "enum": ["a", "b", "c"]}


def test_what_only_asks_for_names_is_no_member() -> None:
    found = components({**A, "anyOf": [{"required": ["x"]}, {"required": ["type"]}]})
    assert found["Thing"] == {
        "type": "object", "properties": {"type": CONST_A, "x": STRING}, "required": ["type"],
        "x-rules": {"anyOf": [{"required": ["type"]}, {"required": ["x"]}]},
    }  # fmt: skip


def test_an_enum_of_both_booleans_is_no_enum() -> None:
    both = {"anyOf": [{"type": "boolean", "enum": [False]}, {"type": "boolean", "const": True}, {"type": "null"}]}
    assert components(both)["Thing"] == {"anyOf": [{"type": "boolean"}, {"type": "null"}]}


def test_properties_beside_a_union_belong_to_each_member() -> None:
    found = components(
        {"type": "object", "properties": {"id": STRING}, "required": ["id"], "oneOf": [ref("A"), ref("B")]}, A=A, B=B
    )
    assert found["Thing"] == {"anyOf": [ref("ThingA"), ref("ThingB")]}
    assert found["ThingA"]["properties"] == {"id": STRING, "type": CONST_A, "x": STRING}
    assert found["ThingA"]["required"] == ["id", "type"]


def test_the_discriminator_of_a_union_stays_where_it_has_a_table() -> None:
    tag = {"propertyName": "type", "mapping": {"a": "#/components/schemas/A", "b": "#/components/schemas/B"}}
    assert prop({"oneOf": [ref("A"), ref("B")], "discriminator": tag}, A=A, B=B)["discriminator"] == tag
    assert "discriminator" not in prop(
        {"oneOf": [ref("A"), ref("B")], "discriminator": {"propertyName": "t"}}, A=A, B=B
    )


# --- allOf


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ({"allOf": [ref("A")]}, ref("A")),
        ({"allOf": [ref("A"), {"description": "words"}]}, ref("A")),
        ({"allOf": [{"type": "object"}, ref("A")]}, ref("A")),
        ({"allOf": [STRING, {"const": "a"}]}, CONST_A),
        ({"allOf": [{"type": "string", "minLength": 1}, {"type": "string", "maxLength": 9}]},
         {"type": "string", "minLength": 1, "maxLength": 9}),
        ({"allOf": [ANYTHING, STRING]}, STRING),
        ({"allOf": []}, ANYTHING),
        ({"allOf": [{"type": "array", "items": STRING}, {"type": "array", "items": {"const": "a"}}]},
         {"type": "array", "items": CONST_A}),
    ],
    ids=str,
)  # fmt: skip
def test_all_of_one_thing_is_that_thing(written: dict[str, Any], expected: dict[str, Any]) -> None:
    assert prop(written, A=A) == expected


def test_objects_merge_and_the_narrower_property_wins() -> None:
    base = {
        "type": "object",
        "properties": {"kind": STRING, "inner": {"type": "object", "properties": {"one": STRING}, "required": ["one"]}},
        "required": ["inner"],
    }
    narrower = {
        "properties": {"kind": {"const": "n"}, "inner": {"type": "object", "properties": {"two": STRING}}},
        "required": ["kind", "inner"],
    }
    for parts in ([ref("Base"), narrower], [narrower, ref("Base")]):
        found = components({"allOf": parts, "properties": {"more": STRING}}, Base=base)
        assert found["Thing"]["properties"]["kind"] == {"type": "string", "const": "n"}
        assert found["Thing"]["properties"]["more"] == STRING
        assert set(found["Thing"]["required"]) == {"kind", "inner"}
        assert found["ThingInner"]["properties"] == {"one": STRING, "two": STRING}
        assert found["ThingInner"]["required"] == ["one"]
        assert found["Base"]["properties"]["kind"] == STRING


def test_all_of_a_union_and_an_object_is_a_union() -> None:
    found = components({"allOf": [{"oneOf": [ref("A"), ref("B")]}, {"properties": {"id": STRING}}]}, A=A, B=B)
    assert found["Thing"] == {"anyOf": [ref("ThingA"), ref("ThingB")]}
    assert found["ThingB"]["properties"] == {"type": CONST_B, "y": {"type": "integer"}, "id": STRING}


# --- objects, arrays, what is left unsaid


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (ANYTHING, ANYTHING),
        (True, ANYTHING),
        ({"description": "words"}, ANYTHING),
        ({"type": "object"}, {"type": "object", "additionalProperties": {}}),
        ({"type": "object", "additionalProperties": False},
         {"type": "object", "additionalProperties": {}, "x-rules": {"additionalProperties": False}}),
        ({"type": "object", "minProperties": 1, "maxProperties": 9},
         {"type": "object", "additionalProperties": {}, "minProperties": 1, "maxProperties": 9}),
        ({"additionalProperties": STRING}, {"type": "object", "additionalProperties": STRING}),
        ({"type": "array"}, {"type": "array", "items": {}}),
        ({"items": STRING}, {"type": "array", "items": STRING}),
        ({"type": "string", "format": "binary"}, {"type": "string", "format": "binary"}),
        ({"type": "number", "minimum": 0, "exclusiveMinimum": True}, {"type": "number", "exclusiveMinimum": 0}),
        ({"type": "number", "maximum": 1, "exclusiveMaximum": False}, {"type": "number", "maximum": 1}),
        ({"enum": [1]}, {"type": "integer", "const": 1}),
        ({"enum": [True]}, {"type": "boolean", "const": True}),
        ({"type": "string", "readOnly": True, "x-y": 1}, {"type": "string", "readOnly": True}),
        ({"type": "string", "deprecated": True, "title": "T"}, {"type": "string", "deprecated": True}),
    ],
    ids=str,
)  # fmt: skip
def test_what_is_unsaid_is_inferred(written: Any, expected: dict[str, Any]) -> None:
    assert prop(written) == expected


def test_unknown_fields_must_survive() -> None:
    assert components({**A, "additionalProperties": False})["Thing"] == {
        "type": "object", "properties": {"type": CONST_A, "x": STRING}, "required": ["type"],
        "x-rules": {"additionalProperties": False},
    }  # fmt: skip


def test_required_names_are_properties() -> None:
    found = components({**A, "required": ["type", "ghost", "type"]})["Thing"]
    assert (found["required"], found["x-rules"]) == (["type"], {"required": ["ghost"]})


# --- what no client sees is kept aside, for comparisons


@pytest.mark.parametrize(
    ("written", "rules"),
    [
        ({"type": "string", "not": {"const": "a"}}, {"not": {"const": "a"}}),
        ({"type": "object", "propertyNames": {"maxLength": 3}}, {"propertyNames": {"maxLength": 3}}),
        ({"type": "array", "items": STRING, "contains": {"const": "a"}}, {"contains": {"const": "a"}}),
        ({"allOf": [STRING, {"not": {"const": "a"}}]}, None),
        ({"allOf": [ref("A")], "required": ["x"]}, {"required": ["x"]}),
        ({"allOf": [ref("A"), {"required": ["x"]}]}, {"required": ["x"]}),
        ({"allOf": [{**A, "additionalProperties": False}]}, None),
        ({**A, "unevaluatedProperties": False}, {"additionalProperties": False}),
        ({"not": {"const": "a"}}, None),
        ({"anyOf": [STRING, ref("A")], "not": {"const": "a"}}, {"not": {"const": "a"}}),
    ],
    ids=str,
)
def test_rules_that_no_type_shows_are_kept_aside(written: dict[str, Any], rules: dict[str, Any] | None) -> None:
    once = prepare(document({"Thing": {"type": "object", "properties": {"it": written}}, "A": A}))
    schemas = once["components"]["schemas"]
    assert {**schemas["Thing"]["properties"]["it"], **schemas.get("ThingIt", {})}.get("x-rules") == rules
    assert departures_from_the_form(once) == []
    assert json.dumps(prepare(once)) == json.dumps(once)


def test_what_an_operation_declares_and_no_method_shows_is_kept_aside() -> None:
    error = {"description": "words", "content": {"application/json": {"schema": {"nullable": True, **STRING}}}}
    counted = {"description": "words", "headers": {"X-Count": {"description": "words", "schema": {"type": "integer"}}}}
    paths = {
        "/things": {
            "servers": [{"url": "https://other.test"}],
            "post": {
                "operationId": "doThing",
                "tags": ["One", "Two"],
                "requestBody": {"content": {"application/json": {"schema": ref("A")}}},
                "callbacks": {"done": {"$ref": "#/components/callbacks/Done"}},
                "responses": {"200": counted, "400": error, "429": {"$ref": "#/components/responses/Slow"}},
            },
        }
    }
    shared = {"schemas": {"A": A}, "responses": {"Slow": error, "Fine": counted}, "callbacks": {"Done": {"{$url}": {}}}}
    once = prepare(document(paths=paths, components=shared))
    found = once["paths"]["/things"]["post"]
    content = {"application/json": {"schema": {"anyOf": [STRING, NULL]}}}
    assert found["x-unseen"] == {
        "optional_body": True,
        "more_tags": ["Two"],
        "servers": [{"url": "https://other.test"}],
        "callbacks": {"done": {"{$url}": {}}},
        "errors": {"400": {"content": content}, "429": {"$ref": "#/components/responses/Slow"}},
        "headers": {"200": {"X-Count": {"schema": {"type": "integer"}}}},
    }
    assert found["responses"] == {"200": {"description": ""}}
    assert found["requestBody"]["required"] is True
    assert once["components"]["responses"] == {"Slow": {"description": "", "content": content}}
    assert json.dumps(prepare(once)) == json.dumps(once)


def test_a_style_that_is_stated_stays_where_it_is_not_the_usual_one() -> None:
    parameters = [
        {"name": "a", "in": "query", "style": "form", "explode": True, "schema": STRING},
        {"name": "b", "in": "query", "explode": False, "schema": {"type": "array", "items": STRING}},
        {"name": "c", "in": "header", "explode": True, "schema": STRING},
        {"name": "d", "in": "query", "allowReserved": True, "schema": STRING},
    ]
    found = operation({"parameters": parameters})["parameters"]
    stated = [{k: v for k, v in one.items() if k in ("style", "explode", "allowReserved")} for one in found]
    assert stated == [{}, {"explode": False}, {"explode": True}, {"allowReserved": True}]


def test_a_path_item_may_be_shared() -> None:
    item = {"get": {"operationId": "getThing", "responses": OK}}
    shared = {"schemas": {}, "pathItems": {"Thing": item}}
    found = prepare(document(paths={"/a": {"$ref": "#/components/pathItems/Thing"}}, components=shared))
    assert found["paths"]["/a"]["get"]["operationId"] == "getThing"


# --- names


def test_inline_objects_and_enums_are_named_after_their_place() -> None:
    colour = {"type": "string", "enum": ["red", "blue"]}
    inline = {"type": "object", "properties": {"x": STRING}}
    found = components(
        {
            "type": "object",
            "properties": {
                "plain": inline,
                "snake_case": colour,
                "listed": {"type": "array", "items": inline},
                "mapped": {"type": "object", "additionalProperties": inline},
                "either": {"anyOf": [STRING, inline]},
                "colour_or": {"anyOf": [colour, inline]},
                "kinds": {"oneOf": [A, B, NULL]},
                "constant": {"const": "one"},
            },
        }
    )
    assert found["Thing"]["properties"] == {
        "plain": ref("ThingPlain"),
        "snake_case": ref("ThingSnakeCase"),
        "listed": {"type": "array", "items": ref("ThingListedItem")},
        "mapped": {"type": "object", "additionalProperties": ref("ThingMappedValue")},
        "either": {"anyOf": [STRING, ref("ThingEither")]},
        "colour_or": {"anyOf": [ref("ThingColourOrEnum"), ref("ThingColourOr")]},
        "kinds": {"anyOf": [ref("ThingKindsA"), ref("ThingKindsB"), NULL]},
        "constant": {"type": "string", "const": "one"},
    }
    assert list(found) == [
        "Thing", "ThingPlain", "ThingSnakeCase", "ThingListedItem", "ThingMappedValue", "ThingEither",
        "ThingColourOrEnum", "ThingColourOr", "ThingKindsA", "ThingKindsB",
    ]  # fmt: skip


def test_the_class_inside_a_component_that_is_a_union_does_not_take_its_name() -> None:
    found = components({"anyOf": [STRING, {"type": "object", "properties": {"x": STRING}}]})
    assert found["Thing"]["anyOf"][1] == ref("ThingObject")


def test_names_are_unique_on_letters_and_digits() -> None:
    inline = {"type": "object", "properties": {"it": {"type": "object", "properties": {"x": STRING}}}}
    found = components(inline, thing=inline, Thing_It={"type": "string", "enum": ["taken", "too"]})
    assert len({name.lower().replace("_", "") for name in found}) == len(found)
    assert found["Thing"]["properties"]["it"] == ref("ThingIt2")  # a component's own name goes before a made one
    assert {"Thing", "thing2", "Thing_It"} <= set(found)


def test_references_follow_a_renamed_component() -> None:
    found = components(A, thing=B, Holder={"type": "object", "properties": {"it": ref("thing")}})
    assert found["Holder"]["properties"]["it"] == ref("thing2")


def test_components_that_only_name_another_are_gone() -> None:
    found = components(A, One=ref("Two"), Two=ref("Thing"), User={"type": "array", "items": ref("One")})
    assert set(found) == {"Thing", "User"}
    assert found["User"] == {"type": "array", "items": ref("Thing")}


def test_recursion_survives() -> None:
    found = components(
        {
            "type": "object",
            "properties": {"children": {"type": "array", "items": {"$recursiveRef": "#"}}, "x": ref("Tree")},
        },
        Tree={"anyOf": [STRING, {"type": "array", "items": ref("Tree")}]},
    )
    assert found["Thing"]["properties"] == {"children": {"type": "array", "items": ref("Thing")}, "x": ref("Tree")}
    assert found["Tree"] == {"anyOf": [STRING, {"type": "array", "items": ref("Tree")}]}


# --- defaults


@pytest.mark.parametrize(
    ("schema", "default", "stays"),
    [
        (STRING, "x", True),
        (STRING, 1, False),
        ({"type": "integer"}, 1, True),
        ({"type": "integer"}, True, False),
        ({"type": "integer"}, 1.5, False),
        ({"type": "number"}, 1, True),
        ({"type": "boolean"}, False, True),
        ({"type": "string", "enum": ["a", "b"]}, "a", True),
        ({"type": "string", "enum": ["a", "b"]}, "c", False),
        ({"const": "a"}, "b", False),
        ({"anyOf": [STRING, {"type": "integer"}]}, 1, True),
        ({"anyOf": [STRING, {"type": "integer"}]}, [], False),
        ({"type": "array", "items": STRING}, ["x"], True),
        ({"type": "array", "items": STRING}, [1], False),
        (ANYTHING, [1], True),
        (ref("A"), {"type": "a"}, True),
        (ref("A"), "a", False),
    ],
    ids=str,
)
def test_a_default_that_its_schema_refuses_goes(schema: dict[str, Any], default: Any, stays: bool) -> None:
    assert ("default" in prop({**schema, "default": default}, A=A)) is stays


def test_a_property_may_be_called_default() -> None:
    found = components({"type": "object", "properties": {"default": {"type": "integer", "default": 3}}})
    assert found["Thing"]["properties"] == {"default": {"type": "integer", "default": 3}}


# --- operations


def test_one_tag_an_operation() -> None:
    assert operation({"tags": ["One", "Two"]})["tags"] == ["One"]
    assert operation({}, path="/vector_stores/{id}")["tags"] == ["VectorStores"]
    assert prepare(document(paths={"/a": {"get": {"operationId": "a", "responses": OK}}}))["tags"] == [{"name": "A"}]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ({"name": "q", "in": "query", "schema": STRING}, {"name": "q", "in": "query", "schema": STRING}),
        ({"name": "id", "in": "path", "schema": STRING},
         {"name": "id", "in": "path", "required": True, "schema": STRING}),
        ({"name": "q", "in": "query", "required": True, "deprecated": True, "schema": STRING},
         {"name": "q", "in": "query", "required": True, "deprecated": True, "schema": STRING}),
        ({"name": "q", "in": "query", "schema": {"type": "array", "items": STRING}},
         {"name": "q[]", "in": "query", "schema": {"type": "array", "items": STRING}}),
        ({"name": "q[]", "in": "query", "schema": {"type": "array", "items": STRING}},
         {"name": "q[]", "in": "query", "schema": {"type": "array", "items": STRING}}),
        ({"name": "q", "in": "query", "schema": {"type": "object", "additionalProperties": STRING}},
         {"name": "q", "in": "query", "style": "deepObject", "explode": True,
          "schema": {"type": "object", "additionalProperties": STRING}}),
        ({"name": "q", "in": "header", "schema": {"type": "array", "items": STRING}},
         {"name": "q", "in": "header", "schema": {"type": "array", "items": STRING}}),
        ({"$ref": "#/components/parameters/Shared"}, {"name": "shared", "in": "query", "schema": STRING}),
    ],
    ids=lambda value: str(value.get("name")),
)  # fmt: skip
def test_parameters_say_how_they_go_out(written: dict[str, Any], expected: dict[str, Any]) -> None:
    shared = {"parameters": {"Shared": {"name": "shared", "in": "query", "description": "words", "schema": STRING}}}
    paths = {"/things/{id}": {"get": {"operationId": "getThing", "parameters": [written], "responses": OK}}}
    found = prepare(document(paths=paths, components={"schemas": {}, **shared}))
    assert found["paths"]["/things/{id}"]["get"]["parameters"][0] == expected


def test_parameters_of_the_path_are_shared_unless_the_operation_has_its_own() -> None:
    shared = [{"name": "id", "in": "path", "schema": STRING}, {"name": "limit", "in": "query", "schema": STRING}]
    own = {"name": "limit", "in": "query", "schema": {"type": "integer"}}
    paths = {"/things/{id}": {"parameters": shared, "get": {"operationId": "g", "parameters": [own], "responses": OK}}}
    found = prepare(document(paths=paths))["paths"]["/things/{id}"]["get"]["parameters"]
    assert [(one["name"], one["schema"]["type"]) for one in found] == [("limit", "integer"), ("id", "string")]


def test_a_body_is_required_and_its_schema_has_a_name() -> None:
    body = {"content": {"application/json": {"schema": {"type": "object", "properties": {"x": STRING}}}}}
    found = operation({"requestBody": body})
    assert found["requestBody"] == {
        "required": True,
        "content": {"application/json": {"schema": ref("DoThingRequest")}},
    }


def test_only_answers_of_success_stay_among_the_answers() -> None:
    answer = {"description": "words", "content": {"application/json": {"schema": ref("A")}}}
    found = operation({"responses": {"200": answer, "default": answer, "404": answer}}, schemas={"A": A})
    assert found["responses"] == {"200": {"description": "", "content": {"application/json": {"schema": ref("A")}}}}
    assert operation({"responses": {"404": answer}}, schemas={"A": A})["responses"] == {"200": {"description": ""}}


def test_the_events_of_a_stream_stay_beside_the_answer() -> None:
    content = {
        "application/json": {"schema": ref("A")},
        "text/event-stream": {"schema": {"oneOf": [ref("A"), ref("B")]}},
    }
    found = operation({"responses": {"200": {"content": content}}}, schemas={"A": A, "B": B})
    assert found["responses"]["200"]["content"] == {
        "application/json": {"schema": ref("A")},
        "text/event-stream": {"schema": {"anyOf": [ref("A"), ref("B")]}},
    }


def test_shared_bodies_and_answers_are_written_out() -> None:
    shared = {
        "schemas": {"A": A},
        "requestBodies": {"Body": {"content": {"application/json": {"schema": ref("A")}}}},
        "responses": {"Fine": {"description": "words", "content": {"application/json": {"schema": ref("A")}}}},
    }
    item = {
        "operationId": "o",
        "requestBody": {"$ref": "#/components/requestBodies/Body"},
        "responses": {"200": {"$ref": "#/components/responses/Fine"}},
    }
    found = prepare(document(paths={"/a": {"post": item}}, components=shared))["paths"]["/a"]["post"]
    assert found["requestBody"]["content"] == {"application/json": {"schema": ref("A")}}
    assert found["responses"]["200"]["content"] == {"application/json": {"schema": ref("A")}}


def test_webhooks_are_prepared_like_operations() -> None:
    body = {"content": {"application/json": {"schema": {"type": "object", "properties": {"x": STRING}}}}}
    hooks = {"thing.done": {"post": {"requestBody": body, "responses": OK}}}
    found = prepare(document(webhooks=hooks))
    assert found["webhooks"]["thing.done"]["post"]["requestBody"]["required"] is True
    assert departures_from_the_form(found) == []


def test_the_argument_stays_as_it_was() -> None:
    given = document({"Thing": {"oneOf": [A, B], "nullable": True}})
    before = repr(given)
    prepare(given)
    assert repr(given) == before


# --- what has no finite form


@pytest.mark.parametrize(
    ("schemas", "message"),
    [
        ({"A": ref("B"), "B": ref("A")}, "the schema A is only a reference to itself"),
        (
            {"A": {"type": "object", "properties": {"it": {"allOf": [ref("A"), {"properties": {"x": STRING}}]}}}},
            "the schema A merges itself into a part of itself",
        ),
        (
            {
                "A": {"type": "array", "items": ref("B")},
                "B": {"type": "array", "items": ref("A")},
                "C": {"allOf": [ref("A"), ref("B")]},
            },
            "allOf merges schemas that contain each other",
        ),
    ],
)
def test_what_has_no_end_is_told(schemas: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        prepare(document(schemas))


@pytest.mark.parametrize(
    "reference", ["#/components/schemas/A/properties/x", "#/paths/~1ping", "#/components/schemas/A~1B", "#"]
)
def test_a_reference_to_no_component_is_told(reference: str) -> None:
    with pytest.raises(ValueError, match=re.escape(repr(reference))):
        prepare(document({"A": A, "B": {"type": "array", "items": {"$ref": reference}}}))


def test_a_shared_part_that_is_no_component_is_told() -> None:
    with pytest.raises(ValueError, match="only something in components"):
        operation({"requestBody": {"$ref": "#/paths/~1things/post/requestBody"}})


def test_one_deprecated_member_does_not_deprecate_its_union() -> None:
    old = {**A, "deprecated": True}
    found = components({"type": "object", "properties": {"it": {"anyOf": [old, ref("B"), NULL]}}}, B=B)
    assert "deprecated" not in found["Thing"]["properties"]["it"]
    assert found["ThingIt"]["deprecated"] is True
    assert prop({"anyOf": [old, NULL]})["deprecated"] is True
    assert prop({"anyOf": [{**STRING, "deprecated": True}, {"type": "integer"}]}) == {
        "anyOf": [STRING, {"type": "integer"}],
    }  # fmt: skip
    assert prop({"anyOf": [{"anyOf": [STRING, {"type": "integer"}], "deprecated": True}, NULL]})["deprecated"] is True
    inner = {"anyOf": [STRING, {"type": "integer"}], "deprecated": True}
    assert "deprecated" not in prop({"anyOf": [inner, {"type": "boolean"}]})


def test_members_that_differ_in_a_false_default_alone_are_one() -> None:
    numbers = {"type": "array", "items": {"type": "integer"}}
    false_default = {"type": "array", "items": {"type": "integer", "default": "x"}}
    assert prop({"anyOf": [numbers, false_default]}) == numbers
    assert prop({"anyOf": [numbers, false_default, NULL]}) == {"anyOf": [numbers, NULL]}


def test_two_names_for_one_class_are_one_member() -> None:
    assert components({"anyOf": [ref("A"), ref("B"), NULL]}, A=A, B=ref("A"))["Thing"] == {"anyOf": [ref("A"), NULL]}


def test_the_table_of_a_discriminator_follows_a_renamed_component() -> None:
    tag = {"propertyName": "type", "mapping": {"a": "#/components/schemas/Alias", "b": "#/components/schemas/B"}}
    found = components({"oneOf": [ref("Alias"), ref("B")], "discriminator": tag}, A=A, B=B, Alias=ref("A"))
    assert found["Thing"]["discriminator"]["mapping"] == {
        "a": "#/components/schemas/A", "b": "#/components/schemas/B",
    }  # fmt: skip
