"""Documents that are valid and odd: what upstream may write one day, and no document at hand does.

`KINDS` are those that once gave a traceback or wrong code; `documents()` mixes odd names and forms at random.
"""

from __future__ import annotations

import re
from typing import Any

from hypothesis import strategies as st

from tests.spec.prepare_cases import OK, document

Json = dict[str, Any]

TEXT: Json = {"type": "string"}
JSON = "application/json"
CLASH = (
    "Literal", "Sequence", "Required", "Operation", "TypedDict", "Base", "Any", "Open", "Mapping", "Model", "FileInput",
    "Iterable", "RequestOptions", "Omit", "Page", "Stream", "None", "True", "Exception", "Dict", "List", "Unset",
    "Resource", "KindDict", "Kind", "ChoiceInput",
)  # fmt: skip
"""Names of components that generated modules use for themselves, or for what requests take of another component."""
CHOICE: Json = {"type": "string", "enum": ["a", "b"]}


def at(name: str) -> Json:
    return {"name": name, "in": "path", "required": True, "schema": TEXT}


def answer(schema: Json, kind: str = JSON, status: str = "200") -> Json:
    return {status: {"description": "", "content": {kind: {"schema": schema}}}}


def body(schema: Json, kind: str = JSON) -> Json:
    return {"content": {kind: {"schema": schema}}}


def record(**properties: Json) -> Json:
    return {"type": "object", "properties": properties}


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def both(name: str) -> Json:
    """An operation that takes and gives one component."""
    return {"requestBody": body(ref(name)), "responses": answer(ref(name))}


SCHEMAS: Json = {
    "Cat": record(kind=TEXT, lives={"type": "integer"}),
    "Dog": record(kind=TEXT, tricks={"type": "integer"}),
    "Pet": {
        "oneOf": [ref("Cat"), ref("Dog")],
        "discriminator": {"propertyName": "kind", "mapping": {"cat": "Cat", "dog": "Dog"}},
    },
    "Nothing": {"type": "string", "enum": []},
    "Names": record(
        **{
            "": TEXT,
            "first-name": TEXT,
            "first_name": TEXT,
            "class": TEXT,
            "class_": TEXT,
            "_tags": TEXT,
            "_nested": TEXT,
        },
        **{"self": TEXT, "to_dict": TEXT, "2nd": TEXT},
    ),
    "Values": record(
        nothing=ref("Nothing"),
        limited={"type": ["string", "null"], "minLength": 3},
        yes={"type": "boolean", "enum": [True, False]},
        mixed={"enum": [1, "a", None]},
        half={"type": "number", "enum": [0.5, 1.5]},
        quarter={"const": 0.25},
    ),
    "Types": record(
        str=TEXT,
        int={"type": "integer"},
        list={"type": "array", "items": TEXT},
        absent=TEXT,
        schema=TEXT,
        property=TEXT,
        construct=TEXT,
        builtins=TEXT,
        additional_properties=TEXT,
        Cat=ref("Cat"),
        Any={},
        last=ref("Cat"),
        all={"type": "integer"},
        choice={"enum": ["str", "list"]},
    ),
    "Choice": CHOICE,
    **{name: record(x=TEXT, again=ref(name), choice=ref("Choice")) for name in CLASH},
}

KINDS: Json = {
    "/camel/{widgetId}": {"get": {"operationId": "camel", "parameters": [at("widgetId")], "responses": OK}},
    "/hyphen/{widget-id}": {"get": {"operationId": "hyphen", "parameters": [at("widget-id")], "responses": OK}},
    "/pets": {"post": {"operationId": "pets", **both("Pet")}},
    "/no-id/{x}": {"get": {"responses": OK}},
    "/import": {"get": {"operationId": "import", "responses": OK}},
    "/3d": {"get": {"operationId": "3d things", "responses": OK, "tags": ["3d & more"]}},
    "/widgets:batch": {"post": {"operationId": "None", "responses": OK, "tags": ["import"]}},
    "/twice/{x}": {
        "post": {"operationId": "twice", "responses": OK},
        "patch": {"operationId": "again", "responses": OK},
    },
    "/twice/{x}/{y}": {"patch": {"operationId": "and again", "responses": OK}},
    "/lists": {"get": {"operationId": "lists", "responses": answer(record(data={"type": "array", "items": TEXT}))}},
    "/lists/list": {"get": {"operationId": "listsList", "responses": OK}},
    "/names": {"post": {"operationId": "names", **both("Names")}},
    "/types": {"post": {"operationId": "types", **both("Types")}},
    "/types/str": {
        "get": {
            "operationId": "typesStr",
            "parameters": [{"name": name, "in": "query", "schema": TEXT} for name in ("str", "last")],
            "responses": answer(TEXT),
        }
    },
    "/types/Types": {"get": {"operationId": "typesTypes", "responses": answer(ref("Types"))}},
    "/FirstName/x": {"get": {"operationId": "FirstNameX", "responses": OK}},
    "/firstName": {"get": {"operationId": "firstName", "responses": OK}},
    "/types/cached_property": {"get": {"operationId": "typesCached", "responses": OK}},
    "/types/with_raw_response": {"get": {"operationId": "typesRaw", "responses": OK}},
    "/types/list/{x}": {"get": {"operationId": "typesList", "responses": answer({"type": "array", "items": TEXT})}},
    "/values": {"post": {"operationId": "values", **both("Values")}},
    "/clash": {
        "post": {
            "operationId": "clash",
            "requestBody": body(record(**{name.lower(): ref(name) for name in CLASH})),
            "responses": answer({"anyOf": [ref(name) for name in CLASH]}),
        }
    },
    "/options/{self}/{timeout}": {
        "post": {
            "operationId": "options",
            "requestBody": body(record(max_retries=TEXT, params=TEXT, extra_body=TEXT, strict=TEXT)),
            "responses": OK,
        }
    },
    "/charset": {
        "post": {
            "operationId": "charset",
            "requestBody": body(record(a=TEXT), "application/json; charset=utf-8"),
            "responses": answer(record(b=TEXT), "Application/JSON; charset=utf-8"),
        }
    },
    "/vendor": {"get": {"operationId": "vendor", "responses": answer(record(b=TEXT), "application/vnd.thing+json")}},
    "/only-default": {"get": {"operationId": "onlyDefault", "responses": answer(record(b=TEXT), status="default")}},
    "/two-answers": {
        "post": {
            "operationId": "twoAnswers",
            "responses": {**answer(ref("Cat")), **answer(ref("Dog"), status="202")},
        }
    },
    "/undeclared/{x}/{y}": {"get": {"operationId": "undeclared", "parameters": [at("y"), at("z")], "responses": OK}},
    "/same/{x}": {
        "get": {"operationId": "same", "parameters": [{"name": "x", "in": "query", "schema": TEXT}], "responses": OK}
    },
    "/everywhere/{x}": {
        "post": {
            "operationId": "everywhere",
            "parameters": [
                *({"name": "x", "in": place, "schema": TEXT} for place in ("path", "query", "header")),
                {"name": "x-query", "in": "query", "schema": TEXT},
                {"name": "Accept", "in": "header", "schema": TEXT},
            ],
            "requestBody": body(record(x=TEXT, x_body=TEXT, body=TEXT)),
            "responses": OK,
        }
    },
    "/whole": {
        "post": {"operationId": "whole", "requestBody": body({"type": "array", "items": TEXT}), "responses": OK},
        "put": {"operationId": "map", "requestBody": body({"type": "object"}), "responses": OK},
        "patch": {
            "operationId": "mixed",
            "parameters": [{"name": "body", "in": "query", "schema": TEXT}],
            "requestBody": body({"anyOf": [record(a=TEXT), TEXT]}, "application/vnd.thing+json"),
            "responses": OK,
        },
        "delete": {"operationId": "plain", "requestBody": body(TEXT, "text/plain"), "responses": OK},
    },
    "/forms": {
        "post": {
            "operationId": "forms",
            "requestBody": {
                "content": {"text/plain": {"schema": TEXT}, "application/json": {"schema": record(a=TEXT)}},
            },
            "responses": OK,
        }
    },
    "/a_b": {"get": {"operationId": "under", "responses": OK}},
    "/a/b": {"get": {"operationId": "below", "responses": OK}},
    "/None": {"get": {"operationId": "nothing", "responses": OK}},
    "/cookie": {
        "get": {"operationId": "cookie", "parameters": [{"name": "c", "in": "cookie", "schema": TEXT}], "responses": OK}
    },
    "/": {method: {"operationId": f"root {method}", "responses": OK} for method in ("head", "options", "trace", "put")},
}


def all_kinds() -> Json:
    """Every kind in one document."""
    return document(SCHEMAS, KINDS)


# --- at random

WORDS = (
    "a", "first-name", "first_name", "firstName", "FirstName", "class", "None", "self", "params", "timeout", "list",
    "id", "import", "2nd", "x:y", "to_dict", "_tags", "data", "type", "str", "int", "model", "Ünï", "a.b", "a b",
    "property", "cached_property", "with_raw_response", "construct", "additional_properties", "builtins", "Cat",
)  # fmt: skip
NAMES = st.sampled_from(WORDS)
COMPONENTS = st.sampled_from((*CLASH, "Cat", "cat_", "Page2", "Response", "Literal_"))


def _schemas(known: list[str]) -> st.SearchStrategy[Json]:
    leaves = st.one_of(
        st.sampled_from(known).map(ref) if known else st.just(TEXT),
        st.sampled_from([
            TEXT, CHOICE, {}, {"type": "integer"}, {"type": ["number", "null"], "minimum": 0}, {"const": 1.5},
            {"enum": ["a", None]}, {"enum": [True, 2, "c"]}, {"type": "string", "enum": []},
            {"type": "string", "format": "binary"},
        ]),
    )  # fmt: skip
    return st.recursive(
        leaves,
        lambda inner: st.one_of(
            st.dictionaries(NAMES, inner, max_size=4).map(lambda found: record(**found)),
            inner.map(lambda item: {"type": "array", "items": item}),
            st.lists(inner, min_size=1, max_size=3).map(lambda members: {"oneOf": members}),
            inner.map(lambda value: {"type": "object", "additionalProperties": value}),
        ),
        max_leaves=6,
    )


def _parameters(known: list[str], places: tuple[str, ...]) -> st.SearchStrategy[list[Json]]:
    def made(place: str, name: str, schema: Json, required: bool) -> Json:
        if place == "header":
            name, schema = re.sub(r"[^\w.-]", "", name, flags=re.ASCII) or "x", TEXT
        return {"name": name, "in": place, "schema": schema, "required": required}

    one = st.builds(made, st.sampled_from(places), NAMES, _schemas(known), st.booleans())
    return st.lists(one, max_size=3, unique_by=lambda each: (each["in"], each["name"].lower()))


def _bodies(known: list[str]) -> st.SearchStrategy[Json]:
    fields = st.dictionaries(NAMES, _schemas(known), min_size=1, max_size=4)
    form = st.dictionaries(NAMES, st.sampled_from([TEXT, CHOICE, {"type": "integer"}]), min_size=1, max_size=3)
    return st.one_of(
        _schemas(known).map(body),
        fields.map(lambda found: body(record(**found))),
        fields.map(lambda found: body(record(**found), "application/vnd.thing+json")),
        form.map(lambda found: body(record(**found), "multipart/form-data")),
        form.map(
            lambda found: {
                "content": {**body(record(**found))["content"], "multipart/form-data": {"schema": record(**found)}}
            }
        ),
        st.sampled_from([body(TEXT, kind) for kind in ("text/plain", "application/octet-stream", "application/sdp")]),
    )


def _answers(known: list[str]) -> st.SearchStrategy[Json]:
    return st.one_of(
        st.just(OK),
        _schemas(known).map(answer),
        st.sampled_from(known).map(lambda name: answer(ref(name), status="2XX")),
        st.sampled_from(known).map(lambda name: answer(ref(name), "application/vnd.thing+json", "default")),
        st.just(answer(TEXT, "text/plain", "201")),
        st.just(answer({"type": "string", "format": "binary"}, "application/octet-stream")),
    )


@st.composite
def documents(draw: st.DrawFn) -> Json:
    """A document of some components and operations with odd names."""
    known = draw(st.lists(COMPONENTS, unique_by=lambda name: name.lower().rstrip("_"), min_size=1, max_size=4))
    schemas = {name: record(**draw(st.dictionaries(NAMES, _schemas(known), min_size=1, max_size=4))) for name in known}
    paths: Json = {}
    for number in range(draw(st.integers(3, 8))):
        parts = draw(st.lists(NAMES, min_size=1, max_size=3))
        inside = draw(st.lists(NAMES, unique=True, max_size=2))
        path = (
            "/"
            + "/".join([*parts, *(f"{{{name}}}" for name in inside)])
            + draw(st.sampled_from(["", "", "?beta=true"]))
        )
        operation: Json = {
            "responses": draw(_answers(known)),
            "parameters": draw(_parameters(known, ("query", "query", "header"))),
        }
        if draw(st.booleans()):
            operation["operationId"] = f"{draw(NAMES)}{number}"
        if draw(st.booleans()):
            operation["tags"] = [draw(NAMES)]
        if draw(st.booleans()):
            operation["requestBody"] = draw(_bodies(known))
        item = paths.setdefault(path, {})
        item[draw(st.sampled_from(["get", "post", "patch", "delete", "put"]))] = operation
    return document(schemas, paths)
