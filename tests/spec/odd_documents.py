"""Documents that are valid and odd: what upstream may write one day, and no document at hand does.

`KINDS` are those that once gave a traceback or wrong code; `documents()` mixes odd names and forms at random.
"""

from __future__ import annotations

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
    "/lists": {"get": {"operationId": "lists", "responses": answer(record(data={"type": "array", "items": TEXT}))}},
    "/lists/list": {"get": {"operationId": "listsList", "responses": OK}},
    "/names": {"post": {"operationId": "names", **both("Names")}},
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


@st.composite
def documents(draw: st.DrawFn) -> Json:
    """A document of some components and operations with odd names."""
    known = draw(st.lists(COMPONENTS, unique_by=lambda name: name.lower().rstrip("_"), min_size=1, max_size=4))
    schemas = {name: record(**draw(st.dictionaries(NAMES, _schemas(known), min_size=1, max_size=4))) for name in known}
    paths: Json = {}
    for number in range(draw(st.integers(3, 8))):
        parts = draw(st.lists(NAMES, min_size=1, max_size=3))
        inside = draw(st.lists(NAMES, unique=True, max_size=2))
        path = "/" + "/".join([*parts, *(f"{{{name}}}" for name in inside)])
        operation: Json = {
            "responses": draw(st.sampled_from([OK, answer(ref(known[0])), answer(ref(known[-1]), status="2XX")]))
        }
        if draw(st.booleans()):
            operation["operationId"] = f"{draw(NAMES)}{number}"
        asked = draw(st.dictionaries(NAMES, _schemas(known), max_size=2))
        operation["parameters"] = [{"name": name, "in": "query", "schema": schema} for name, schema in asked.items()]
        if draw(st.booleans()):
            operation["requestBody"] = body(draw(_schemas(known)))
        paths.setdefault(path, {})[draw(st.sampled_from(["get", "post", "patch", "delete", "put"]))] = operation
    return document(schemas, paths)
