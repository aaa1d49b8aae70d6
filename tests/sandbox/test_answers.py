"""The pure parts: text, tokens, schema instances, forms, and what a schema allows."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
from hypothesis import given, strategies as st

from overlay.sandbox._answers import Question, Tool, answer, conversation
from overlay.sandbox._call import ApiError, Call
from overlay.sandbox._document import Operation
from overlay.sandbox._fit import fits, misfit
from overlay.sandbox._instances import DEEPEST, instance
from overlay.sandbox._make import MISSING, make
from overlay.sandbox._multipart import File, FormError, parse_form
from overlay.sandbox._resources.asked import body_of, check_query
from overlay.sandbox._resources.kinds import JSON, Place
from overlay.sandbox._resources.shelves import singular
from overlay.sandbox._store import Store
from overlay.sandbox._text import count, plain, quote, reply, tokens

NODE = {
    "type": "object",
    "properties": {
        "value": {"type": "number"},
        "next": {"anyOf": [{"$ref": "#/$defs/node"}, {"type": "null"}]},
        "children": {"type": "array", "items": {"$ref": "#/$defs/node"}},
        "maybe": {"type": ["object", "null"], "properties": {"deeper": {"$ref": "#/$defs/node"}}},
    },
    "required": ["value", "next", "children", "maybe"],
    "additionalProperties": False,
}
SCHEMAS: list[Any] = [
    {},
    True,
    {"type": "string", "minLength": 20},
    {"type": "string", "maxLength": 3},
    {"type": "string", "enum": ["b", "a"]},
    {"type": "string", "format": "date-time"},
    {"type": "integer", "minimum": 5, "maximum": 7},
    {"type": "integer", "maximum": -3},
    {"type": "integer", "exclusiveMinimum": 4, "multipleOf": 4},
    {"type": "integer", "exclusiveMaximum": 0},
    {"type": "number", "minimum": 1.5},
    {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 0.1},
    {"type": "number", "exclusiveMinimum": 3},
    {"type": "number", "exclusiveMaximum": 0.5},
    {"type": "number"},
    {"type": "boolean"},
    {"type": "null"},
    {"const": {"a": 1}},
    {"type": ["string", "null"]},
    {"type": "array"},
    {"type": "array", "items": {"type": "integer"}, "minItems": 3, "maxItems": 4},
    {"type": "array", "items": {"type": "integer"}, "maxItems": 0},
    {"type": "array", "prefixItems": [{"type": "integer"}, {"type": "string"}]},
    {"type": "object"},
    {"type": "object", "required": ["undeclared"]},
    {"properties": {"a": {"type": "integer"}}},
    {"items": {"type": "integer"}},
    {"anyOf": [{"type": "null"}, {"type": "integer"}]},
    {"oneOf": [{"type": "integer"}, {"type": "string"}]},
    {
        "allOf": [
            {"type": "object", "properties": {"a": {"type": "integer"}}, "required": ["a"]},
            {"properties": {"b": {"type": "string"}}, "required": ["b"]},
        ]
    },
    {"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"type": "integer", "minimum": 9}}},
    {"$ref": "#/$defs/node", "$defs": {"node": NODE}},
]


@pytest.mark.parametrize("schema", SCHEMAS, ids=json.dumps)
def test_an_instance_fits_its_schema(schema: Any) -> None:
    value = instance(schema)
    jsonschema.Draft202012Validator(schema).validate(value)
    assert instance(schema) == value
    json.dumps(value)


@pytest.mark.parametrize(
    "schema", [{"$ref": "#"}, {"$ref": "#/$defs/none"}, {"type": "strange"}, {"$ref": "#/a/b", "a": 5}]
)
def test_odd_schemas_do_no_harm(schema: Any) -> None:
    json.dumps(instance(schema))


def test_a_recursion_ends() -> None:
    value = instance({"$ref": "#/$defs/node", "$defs": {"node": NODE}})
    depth = 0
    while value["next"] is not None:
        value, depth = value["next"], depth + 1
    assert 0 < depth <= DEEPEST


def test_a_recursion_of_required_objects_alone_ends_in_the_flat_member() -> None:
    tree = {"type": "object", "properties": {"of": {"anyOf": [{"$ref": "#"}, {"type": "string"}]}}, "required": ["of"]}
    jsonschema.Draft202012Validator(tree).validate(instance(tree))


@given(st.text())
def test_tokens_join_to_the_text(text: str) -> None:
    pieces = tokens(text)
    assert "".join(pieces) == text
    assert all(0 < len(piece) <= 13 for piece in pieces)
    assert len(pieces) == count(text)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(), lambda x: st.lists(x) | st.dictionaries(st.text(), x)
    )
)
def test_counting_takes_any_json(value: Any) -> None:
    assert count(value) >= 0


@given(st.text(), st.integers(0, 5))
def test_a_reply_says_where_it_comes_from(prompt: str, index: int) -> None:
    text = reply(prompt, index=index)
    assert text.startswith("Hello from the sandbox!")
    assert text == reply(prompt, index=index)
    assert text != reply(prompt, index=index + 1)
    assert quote(prompt) in text


def test_a_quote_is_one_short_line() -> None:
    assert quote(" a\n b ") == '"a b"'
    assert quote("x" * 81) == f'"{"x" * 79}…"'
    assert quote("x" * 80) == f'"{"x" * 80}"'


@pytest.mark.parametrize(
    ("content", "text"), [("a", "a"), (None, ""), (5, ""), (["a", {"text": "b"}, {"text": 1}, {}], "b")]
)
def test_plain_text_of_a_content(content: Any, text: str) -> None:
    assert plain(content) == text


def test_a_conversation_comes_down_to_its_last_question() -> None:
    system = {"role": "system", "content": "Be brief"}
    assert conversation([]) == ("", None)
    assert conversation([system]) == ("Be brief", None)
    ask = {"role": "user", "content": "Well?"}
    results = [{"role": "tool", "content": "1"}, {"role": "function", "content": "2"}]
    assert conversation([system, ask, {"role": "assistant", "content": None}, *results]) == ("Well?", "1, 2")
    assert conversation([system, ask, *results, {"role": "user", "content": "Thanks"}]) == ("Thanks", None)


@pytest.mark.parametrize(
    ("name", "prompt", "called"),
    [
        ("get_weather", "the weather?", True),
        ("getWeather", "the weather?", True),
        ("get_weather", "call get_weather", True),
        ("get_weather", "what time is it", False),
        ("___", "anything", False),
    ],
)
def test_which_prompts_name_a_tool(name: str, prompt: str, called: bool) -> None:
    other = Tool("other", {})
    (call,) = answer(Question(prompt=prompt, tools=[other, Tool(name, {})])).calls
    assert (call.name == name) is called


def test_arguments_come_from_the_prompt() -> None:
    schema = {"type": "object", "properties": {"city": {"type": "string"}}}

    def city(prompt: str) -> str:
        return str(json.loads(answer(Question(prompt=prompt, tools=[Tool("f", schema)])).calls[0].arguments)["city"])

    assert city("Weather in New York today") == "New York"
    assert city('Weather in "rome" today') == "rome"
    assert city("東京の天気") == "東京の天気"
    assert city("Weather today") == "sandbox"
    odd = answer(Question(prompt="x", tools=[Tool("f", {"const": 5})])).calls[0]
    assert odd.arguments == "{}"


BODY = (
    b'--XX\r\nContent-Disposition: form-data; name="purpose"\r\n\r\nbatch\r\n'
    b'--XX\r\ncontent-disposition: form-data; name="expires[days]"\r\n\r\n3\r\n'
    b'--XX\r\nContent-Disposition: form-data; name="list[]"\r\n\r\na\r\n'
    b'--XX\r\nContent-Disposition: form-data; name="list[]"\r\n\r\nb\r\n'
    b'--XX\r\nContent-Disposition: form-data; name="deep[][x]"\r\n\r\nc\r\n'
    b'--XX\r\nContent-Disposition: form-data; name="file"; filename="a b.bin"\r\nContent-Type: image/png\r\n\r\n'
    b"\x00\r\n--X\r\n\xff\r\n--XX--\r\n"
)


def test_a_form() -> None:
    assert parse_form('multipart/form-data; boundary="XX"', BODY) == {
        "purpose": "batch",
        "expires": {"days": "3"},
        "list": ["a", "b"],
        "deep": [{"x": "c"}],
        "file": File("a b.bin", b"\x00\r\n--X\r\n\xff", "image/png"),
    }


@pytest.mark.parametrize(
    ("content_type", "body", "message"),
    [
        ("multipart/form-data", BODY, "without a boundary"),
        ("multipart/form-data; boundary=YY", BODY, "must begin with its boundary"),
        ("multipart/form-data; boundary=XX", BODY[:-6], "must begin with its boundary"),
        ("multipart/form-data; boundary=XX", b"--XX\r\nno blank line\r\n--XX--", "no blank line"),
        ("multipart/form-data; boundary=XX", b"--XX\r\nX: y\r\n\r\nz\r\n--XX--", "no name"),
        (
            "multipart/form-data; boundary=XX",
            BODY[:-8] + b'\r\n--XX\r\nContent-Disposition: form-data; name="purpose[a]"\r\n\r\nz\r\n--XX--',
            "contradicts",
        ),
    ],
)
def test_bad_forms(content_type: str, body: bytes, message: str) -> None:
    with pytest.raises(FormError, match=message):
        parse_form(content_type, body)


# --- what the document allows, for schemas and operations that it does not have today


@pytest.mark.parametrize(
    ("schema", "known", "expected"),
    [
        ({"type": "string", "default": "auto"}, MISSING, "auto"),
        ({"type": "string", "default": None}, MISSING, "sandbox"),
        ({}, MISSING, {}),
        ({"type": "array", "items": {"type": "integer", "minimum": 3}, "minItems": 2}, MISSING, [3, 3]),
        ({"type": "array", "items": {"type": "integer", "minimum": 3}, "minItems": 2}, [7], [7, 3]),
        (
            {"properties": {"a": {"type": "string"}, "b": {"anyOf": [{"type": "string"}, {"type": "null"}]}}},
            {"a": None, "b": None, "c": None},
            {"b": None},
        ),
    ],
)
def test_a_value_is_made(schema: Any, known: Any, expected: Any) -> None:
    made = make(schema, known)
    assert made == expected
    assert fits(schema, made)


def test_a_tag_that_not_every_member_needs_may_be_left_out() -> None:
    message = {"properties": {"type": {"const": "message"}, "text": {"type": "string"}}, "required": ["text"]}
    item = {"properties": {"type": {"const": "item"}, "id": {"type": "string"}}, "required": ["type", "id"]}
    union = {"anyOf": [message, item]}
    assert fits(union, {"text": "a"})
    refused = misfit(union, {"text": 5})
    assert refused is not None
    assert refused.body["error"]["param"] == "text"


def a_call(body: Any = None, query: dict[str, str] | None = None) -> Call:
    return Call(store=Store(), method="POST", path="/odd", body=body, query=[*(query or {}).items()])


def a_place(**given: Any) -> Place:
    return Place(Operation(id="odd", method="POST", path="/odd", **given), "create", "/odd")


def test_a_query_is_complete() -> None:
    here = a_place(query={"since": {"type": "integer"}}, required=("since",))
    check_query(here, a_call(query={"since": "5"}))
    with pytest.raises(ApiError, match="Missing required parameter: 'since'"):
        check_query(here, a_call())


def test_a_body_has_more_properties_where_it_is_open() -> None:
    schema = {"type": "object", "properties": {"name": {"type": "string"}}}
    body = {"name": "a", "more": 5}
    assert body_of(a_place(body={JSON: schema | {"additionalProperties": True}}), a_call(body)) == body
    with pytest.raises(ApiError, match="more") as refused:
        body_of(a_place(body={JSON: schema}), a_call(body))
    assert refused.value.body["error"]["code"] == "unknown_parameter"


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/organization/projects/{project_id}/service_accounts", "service account"),
        ("/batches", "batch"),
        ("/organization/addresses", "address"),
        ("/organization/policies", "policy"),
    ],
)
def test_one_of_a_collection_has_a_name(path: str, name: str) -> None:
    assert singular(path) == name
