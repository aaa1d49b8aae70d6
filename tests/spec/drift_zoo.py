"""A small document with one of everything, and every kind of edit that drift must detect.

The direction of each component is in its name: Sent, Received, Both, Lonely (used by no operation).
"""

import copy
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

Document = dict[str, Any]
Path = tuple[Any, ...]

REF = "#/components/schemas/"
SIDES = {"Sent": "request", "Received": "response", "Both": "both", "Lonely": "none"}
INFO, WARNING, BREAKING = "info", "warning", "breaking"
UNUSED = "unused"
ORDER = (BREAKING, WARNING, INFO)


def ref(name: str) -> Document:
    return {"$ref": REF + name}


def thing(side: str) -> Document:
    """An object with a property of every kind."""
    return {
        "type": "object",
        "required": ["text", "count", "ratio", "flag", "kind", "color", "tags", "part", "choice", "labels", "anything"],
        "properties": {
            "text": {"type": "string", "minLength": 1, "maxLength": 9, "pattern": "^a", "description": "d"},
            "count": {"type": "integer", "minimum": 1, "maximum": 9, "default": 3},
            "ratio": {"type": "number", "exclusiveMinimum": 0},
            "flag": {"type": "boolean"},
            "kind": {"type": "string", "enum": ["thing"]},
            "color": {"type": "string", "enum": ["red", "green"]},
            "tags": {"type": "array", "items": {"type": "string"}, "maxItems": 5},
            "part": ref(f"{side}Part"),
            "choice": {"anyOf": [ref(f"{side}Cat"), ref(f"{side}Dog")]},
            "labels": {"type": "object", "additionalProperties": {"type": "string"}},
            "anything": {},
            "maybe": {"type": "string"},
            "nothing": {"anyOf": [{"type": "string"}, {"type": "null"}]},
            "needed_or_null": {"anyOf": [{"type": "string"}, {"type": "null"}]},
            "mixed": {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
            "free": {"type": "object", "additionalProperties": True},
            "old": {"type": "string", "deprecated": True},
            "when": {"type": "string", "format": "date"},
            "address": {"type": "object", "required": ["city"], "properties": {"city": {"type": "string"}}},
            "closed": {"type": "object", "properties": {"in": {"type": "string"}}, "additionalProperties": False},
            "even": {"type": "integer", "multipleOf": 2},
            "shade": {"anyOf": [ref(f"{side}Palette"), {"type": "string", "enum": ["dark", "light"]}]},
            "shades": {"type": "array", "items": ref(f"{side}Palette")},
        },
    }


def schemas(side: str) -> Document:
    found = {
        f"{side}Thing": thing(side),
        f"{side}Part": {"type": "object", "properties": {"x": {"type": "string"}, "y": {"type": "string"}}},
        f"{side}Twin": {"type": "object", "properties": {"x": {"type": "string"}, "y": {"type": "string"}}},
        f"{side}Other": {"type": "object", "properties": {"p": {"type": "integer"}, "q": {"type": "integer"}}},
        f"{side}Cat": {
            "type": "object",
            "required": ["type"],
            "properties": {"type": {"const": "cat"}, "a": {"type": "string"}},
        },
        f"{side}Dog": {
            "type": "object",
            "required": ["type"],
            "properties": {"type": {"const": "dog"}, "b": {"type": "string"}},
        },
        f"{side}Palette": {"type": "string", "enum": ["warm", "cold"]},
        f"{side}Bird": {"type": "object", "required": ["type"], "properties": {"type": {"const": "bird"}}},
    }
    found[f"{side}Thing"]["required"].append("needed_or_null")
    return found


def operation(name: str, sent: str | None, received: str | None) -> Document:
    found: Document = {"operationId": name, "tags": ["Zoo"], "responses": {"200": {"description": ""}}}
    if sent:
        found["requestBody"] = {"required": True, "content": {"application/json": {"schema": ref(sent)}}}
    if received:
        found["responses"]["200"]["content"] = {"application/json": {"schema": ref(received)}}
    return found


def zoo() -> Document:
    """The document: OpenAPI as upstream writes it, not yet prepared."""
    create = operation("createThing", "SentThing", "ReceivedThing")
    create["parameters"] = [
        {"name": "thing_id", "in": "path", "required": True, "schema": {"type": "string"}},
        {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 100, "default": 20}},
        {"name": "order", "in": "query", "schema": {"type": "string", "enum": ["asc", "desc"]}},
        {"name": "needed", "in": "query", "required": True, "schema": {"type": "string"}},
        {"name": "gone_soon", "in": "query", "deprecated": True, "schema": {"type": "string"}},
        {"name": "X-Key", "in": "header", "schema": {"type": "string"}},
    ]
    getting = operation("getThing", None, "ReceivedThing")
    getting["parameters"] = copy.deepcopy(create["parameters"][:1])
    listing = operation("listThings", None, "ThingList")
    listing["responses"]["200"]["headers"] = {"X-Count": {"schema": {"type": "integer"}}}
    listing["responses"]["404"] = {"description": "", "content": {"application/json": {"schema": {"type": "string"}}}}
    for one in (create, listing):
        one["responses"]["429"] = {"$ref": "#/components/responses/Slow"}
    listing["parameters"] = [{"name": "after", "in": "query", "schema": {"type": "string"}}]
    stream = operation("streamThing", "StreamBody", "ReceivedThing")
    stream["responses"]["200"]["content"]["text/event-stream"] = {"schema": ref("ReceivedPart")}
    upload = operation("uploadThing", None, None)
    upload["requestBody"] = {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": ref("UploadForm"),
                "encoding": {"meta": {"contentType": "application/json"}},
            },
            "application/json": {"schema": ref("UploadForm")},
        },
    }
    note = operation("note", "SentPart", None)
    del note["requestBody"]["required"]
    upload["security"] = [{"AdminKey": []}]
    upload["deprecated"] = True
    found: Document = {
        "openapi": "3.1.0",
        "info": {"title": "Zoo", "version": "1"},
        "servers": [{"url": "https://zoo.test/v1"}],
        "security": [{"Key": []}],
        "tags": [{"name": "Zoo", "description": "d"}],
        "paths": {
            "/things/{thing_id}": {"post": create, "get": getting},
            "/things": {"get": listing, "post": operation("swapThing", "BothThing", "BothThing")},
            "/stream": {"post": stream},
            "/upload": {"post": upload},
            "/ping": {"get": operation("ping", None, None)},
            "/note": {"post": note},
        },
        "components": {
            "schemas": {
                "ThingList": {
                    "type": "object",
                    "required": ["data", "has_more"],
                    "properties": {
                        "data": {"type": "array", "items": ref("ReceivedPart")},
                        "has_more": {"type": "boolean"},
                    },
                },
                "StreamBody": {
                    "type": "object",
                    "properties": {"stream": {"type": "boolean"}, "n": {"type": "integer"}},
                },
                "UploadForm": {
                    "type": "object",
                    "required": ["file"],
                    "properties": {"file": {"type": "string", "format": "binary"}, "meta": {"type": "object"}},
                },
            },
            "responses": {
                "Slow": {
                    "description": "",
                    "headers": {"Retry-After": {"schema": {"type": "integer"}}},
                    "content": {"application/json": {"schema": {"type": "string"}}},
                }
            },
            "securitySchemes": {
                "Key": {"type": "http", "scheme": "bearer"},
                "AdminKey": {"type": "http", "scheme": "bearer"},
                "Spare": {"type": "http", "scheme": "basic"},
            },
        },
    }
    for side in SIDES:
        found["components"]["schemas"] |= schemas(side)
    return found


@dataclass(frozen=True, kw_only=True)
class Kind:
    """A kind of edit.

    Attributes:
        name: What it is called in a test's name.
        places: Where it can be done; each is handed to `edit`.
        edit: Changes the document in place at one of the places.
        rule: The rule that must tell of it.
        levels: The level where the thing is sent, and where it is received.
        also: Rules that may tell of consequences.
        direction: The direction, where the place does not say it.
    """

    name: str
    places: tuple[Any, ...]
    edit: Callable[[Document, Any], None]
    rule: str
    levels: tuple[str, str]
    also: frozenset[str] = field(default=frozenset())
    direction: str = ""

    def expected(self, place: Any) -> tuple[str, str, str]:
        """Give rule, level and direction of the change that an edit at `place` makes."""
        direction = self.direction or SIDES[place]
        chosen = {"request": self.levels[:1], "response": self.levels[1:]}.get(direction, self.levels)
        level = min(chosen, key=ORDER.index)
        return self.rule, UNUSED if direction == "none" and level == BREAKING else level, direction


KINDS: list[Kind] = []
NAMES = frozenset(("schema-added", "schema-removed"))


def on_thing(name: str, rule: str, sent: str, received: str, edit: Callable[[Document, str], None], *also: str) -> None:
    """Register an edit of a property of the things: `edit` gets the object schema and its side."""

    def run(document: Document, side: str) -> None:
        edit(document["components"]["schemas"][f"{side}Thing"], side)

    KINDS.append(
        Kind(name=name, places=tuple(SIDES), edit=run, rule=rule, levels=(sent, received), also=frozenset(also) | NAMES)
    )


def on_operation(
    name: str, rule: str, level: str, edit: Callable[[Document, Any], None], *also: str,
    direction: str = "both", places: tuple[Any, ...] = ("",),
) -> None:  # fmt: skip
    """Register an edit of an operation or of the document as a whole."""
    KINDS.append(
        Kind(
            name=name,
            places=places,
            edit=edit,
            rule=rule,
            levels=(level, level),
            also=frozenset(also) | NAMES,
            direction=direction,
        )
    )


def prop(name: str, change: Callable[[Document], Any]) -> Callable[[Document, str], None]:
    """Make an edit that changes one property's schema."""

    def run(owner: Document, side: str) -> None:
        change(owner["properties"][name])

    return run


def become(name: str, schema: Document) -> Callable[[Document, str], None]:
    """Make an edit that puts another schema in a property's place."""

    def run(owner: Document, side: str) -> None:
        owner["properties"][name] = copy.deepcopy(schema)

    return run


def _rename_property(owner: Document, side: str) -> None:
    owner["properties"] = {("text_body" if key == "text" else key): value for key, value in owner["properties"].items()}
    owner["required"][owner["required"].index("text")] = "text_body"


# --- properties
on_thing(
    "add optional property", "property-added", INFO, INFO, lambda o, s: o["properties"].update(more={"type": "string"})
)
on_thing("add required property", "required-property-added", BREAKING, INFO,
         lambda o, s: (o["properties"].update(more={"type": "string"}), o["required"].append("more")))  # fmt: skip
on_thing("remove optional property", "property-removed", BREAKING, BREAKING, lambda o, s: o["properties"].pop("maybe"))
on_thing("remove required property", "property-removed", BREAKING, BREAKING,
         lambda o, s: (o["properties"].pop("flag"), o["required"].remove("flag")))  # fmt: skip
on_thing("rename property", "property-renamed", BREAKING, BREAKING, _rename_property)
on_thing("require property", "property-became-required", BREAKING, INFO, lambda o, s: o["required"].append("maybe"))
on_thing(
    "require nullable property",
    "property-became-required",
    BREAKING,
    INFO,
    lambda o, s: o["required"].append("nothing"),
)
on_thing("free property", "property-became-optional", INFO, BREAKING, lambda o, s: o["required"].remove("text"))
on_thing("free object property", "property-became-optional", INFO, BREAKING, lambda o, s: o["required"].remove("part"))
on_thing(
    "free nullable property",
    "nullable-property-became-optional",
    INFO,
    INFO,
    lambda o, s: o["required"].remove("needed_or_null"),
)
on_thing(
    "deprecate property", "property-deprecated", WARNING, WARNING, prop("maybe", lambda p: p.update(deprecated=True))
)
on_thing("undeprecate property", "property-undeprecated", INFO, INFO, prop("old", lambda p: p.pop("deprecated")))
# --- null
on_thing("null in required", "became-nullable", INFO, BREAKING, become("flag", {"type": ["boolean", "null"]}))
on_thing("null in required object", "became-nullable", INFO, BREAKING,
         lambda o, s: o["properties"].update(part={"anyOf": [ref(f"{s}Part"), {"type": "null"}]}))  # fmt: skip
on_thing(
    "null in optional", "optional-became-nullable", INFO, INFO, become("maybe", {"type": "string", "nullable": True})
)
on_thing("no null in required", "became-not-nullable", BREAKING, INFO, become("needed_or_null", {"type": "string"}))
on_thing("no null in optional", "became-not-nullable", BREAKING, INFO, become("nothing", {"type": "string"}))
# --- types
on_thing("other type", "type-changed", BREAKING, BREAKING, become("flag", {"type": "string"}))
on_thing("string to number", "type-changed", BREAKING, BREAKING, become("maybe", {"type": "number"}))
on_thing(
    "scalar to array",
    "type-changed",
    BREAKING,
    BREAKING,
    become("maybe", {"type": "array", "items": {"type": "string"}}),
)
on_thing("object to string", "type-changed", BREAKING, BREAKING, become("part", {"type": "string"}))
on_thing(
    "map to object",
    "type-changed",
    BREAKING,
    BREAKING,
    become("labels", {"type": "object", "properties": {"a": {"type": "string"}}}),
)
on_thing(
    "integer to number",
    "type-widened",
    INFO,
    BREAKING,
    become("count", {"type": "number", "minimum": 1, "maximum": 9, "default": 3}),
)
on_thing(
    "number to integer", "type-narrowed", BREAKING, INFO, become("ratio", {"type": "integer", "exclusiveMinimum": 0})
)
on_thing("anything allowed", "type-opened", INFO, WARNING, become("flag", {}))
on_thing("anything to string", "type-narrowed", BREAKING, INFO, become("anything", {"type": "string"}))
on_thing(
    "items of another type",
    "type-changed",
    BREAKING,
    BREAKING,
    prop("tags", lambda p: p.update(items={"type": "boolean"})),
)
on_thing(
    "other schema by reference",
    "type-changed",
    BREAKING,
    BREAKING,
    lambda o, s: o["properties"].update(part=ref(f"{s}Other")),
)
on_thing(
    "another class that says the same",
    "reference-to-twin",
    BREAKING,
    BREAKING,
    lambda o, s: o["properties"].update(part=ref(f"{s}Twin")),
)
on_thing("nested property removed", "property-removed", BREAKING, BREAKING,
         lambda o, s: (o["properties"]["address"]["properties"].update(street={"type": "string"}),
                       o["properties"]["address"]["properties"].pop("city"),
                       o["properties"]["address"].pop("required")), "property-added")  # fmt: skip
on_thing(
    "nested property added",
    "property-added",
    INFO,
    INFO,
    prop("address", lambda p: p["properties"].update(zip={"type": "string"})),
)
on_thing(
    "values of a map typed",
    "map-values-typed",
    BREAKING,
    INFO,
    prop("free", lambda p: p.update(additionalProperties={"type": "string"})),
)
on_thing(
    "values of a map untyped",
    "map-values-untyped",
    INFO,
    WARNING,
    prop("labels", lambda p: p.update(additionalProperties=True)),
)
on_thing(
    "values of a map of another type",
    "type-changed",
    BREAKING,
    BREAKING,
    prop("labels", lambda p: p.update(additionalProperties={"type": "boolean"})),
)
# --- unions
on_thing(
    "one type to union",
    "became-union",
    INFO,
    BREAKING,
    become("flag", {"anyOf": [{"type": "boolean"}, {"type": "string"}]}),
)
on_thing("object to union", "became-union", INFO, BREAKING,
         lambda o, s: o["properties"].update(part={"anyOf": [ref(f"{s}Part"), ref(f"{s}Bird")]}))  # fmt: skip
on_thing("union to one type", "became-single", BREAKING, WARNING, become("mixed", {"type": "string"}))
on_thing(
    "union to one object",
    "became-single",
    BREAKING,
    WARNING,
    lambda o, s: o["properties"].update(choice=ref(f"{s}Cat")),
)
on_thing(
    "member added",
    "union-member-added",
    INFO,
    WARNING,
    lambda o, s: o["properties"]["choice"]["anyOf"].append(ref(f"{s}Bird")),
)
on_thing(
    "member added in front",
    "union-member-added",
    INFO,
    WARNING,
    lambda o, s: o["properties"]["choice"]["anyOf"].insert(0, ref(f"{s}Bird")),
)
on_thing(
    "scalar member added",
    "union-member-added",
    INFO,
    WARNING,
    prop("mixed", lambda p: p["anyOf"].insert(0, {"type": "integer"})),
)
on_thing("member replaced", "union-member-removed", BREAKING, WARNING,
         lambda o, s: o["properties"].update(choice={"anyOf": [ref(f"{s}Other"), ref(f"{s}Dog")]}),
         "union-member-added")  # fmt: skip
# --- values
on_thing("enum value added", "enum-value-added", INFO, WARNING, prop("color", lambda p: p["enum"].append("blue")))
on_thing(
    "enum value added in front", "enum-value-added", INFO, WARNING, prop("color", lambda p: p["enum"].insert(0, "blue"))
)
on_thing(
    "enum value removed", "enum-value-removed", BREAKING, WARNING, prop("color", lambda p: p["enum"].remove("red"))
)
on_thing("enum value added in a union of enums", "enum-value-added", INFO, WARNING,
         prop("shade", lambda p: p["anyOf"][1]["enum"].append("pale")))  # fmt: skip
on_thing("enum value removed in a union of enums", "enum-value-removed", BREAKING, WARNING,
         prop("shade", lambda p: p["anyOf"][1]["enum"].remove("dark")))  # fmt: skip
on_thing("enum opened", "enum-opened", INFO, INFO, become("color", {"type": "string"}))
on_thing("enum closed", "enum-closed", BREAKING, INFO, become("maybe", {"type": "string", "enum": ["a", "b"]}))
on_thing("constant introduced", "enum-closed", BREAKING, INFO, become("maybe", {"const": "a"}))
on_thing("constant changed", "constant-changed", BREAKING, BREAKING, prop("kind", lambda p: p.update(enum=["other"])))
on_thing("constant to enum", "constant-opened", INFO, BREAKING, prop("kind", lambda p: p["enum"].append("other")))
on_thing("constant to string", "constant-opened", INFO, BREAKING, become("kind", {"type": "string"}))
on_thing("default changed", "default-changed", WARNING, INFO, prop("count", lambda p: p.update(default=4)))
on_thing("default added", "default-changed", WARNING, INFO, prop("maybe", lambda p: p.update(default="a")))
on_thing("default removed", "default-changed", WARNING, INFO, prop("count", lambda p: p.pop("default")))
# --- formats and limits
on_thing("binary", "binary-changed", BREAKING, BREAKING, prop("maybe", lambda p: p.update(format="binary")))
on_thing("format changed", "format-changed", WARNING, INFO, prop("when", lambda p: p.update(format="date-time")))
on_thing("format removed", "format-changed", WARNING, INFO, prop("when", lambda p: p.pop("format")))
on_thing("maximum lowered", "limit-tightened", BREAKING, INFO, prop("count", lambda p: p.update(maximum=8)))
on_thing("maximum raised", "limit-loosened", INFO, INFO, prop("count", lambda p: p.update(maximum=10)))
on_thing("minimum raised", "limit-tightened", BREAKING, INFO, prop("count", lambda p: p.update(minimum=2)))
on_thing("minimum removed", "limit-loosened", INFO, INFO, prop("count", lambda p: p.pop("minimum")))
on_thing(
    "exclusive minimum raised", "limit-tightened", BREAKING, INFO, prop("ratio", lambda p: p.update(exclusiveMinimum=1))
)
on_thing("length limited", "limit-tightened", BREAKING, INFO, prop("maybe", lambda p: p.update(maxLength=5)))
on_thing("length freed", "limit-loosened", INFO, INFO, prop("text", lambda p: p.pop("minLength")))
on_thing("items limited", "limit-tightened", BREAKING, INFO, prop("tags", lambda p: p.update(maxItems=4)))
on_thing("items unique", "limit-tightened", BREAKING, INFO, prop("tags", lambda p: p.update(uniqueItems=True)))
on_thing("pattern changed", "pattern-changed", WARNING, INFO, prop("text", lambda p: p.update(pattern="^b")))
on_thing("pattern added", "limit-tightened", BREAKING, INFO, prop("maybe", lambda p: p.update(pattern="^b")))
on_thing("properties limited", "limit-tightened", BREAKING, INFO, prop("labels", lambda p: p.update(maxProperties=3)))
on_thing("an object not empty", "limit-tightened", BREAKING, INFO, lambda o, s: o.update(minProperties=1))
on_thing("multiple of", "limit-tightened", BREAKING, INFO, prop("count", lambda p: p.update(multipleOf=2)))
on_thing("any number", "limit-loosened", INFO, INFO, prop("even", lambda p: p.pop("multipleOf")))
on_thing("multiple of another", "constraint-changed", WARNING, INFO, prop("even", lambda p: p.update(multipleOf=4)))
on_thing(
    "not that value", "constraint-changed", WARNING, INFO, prop("maybe", lambda p: p.update({"not": {"const": "x"}}))
)
on_thing("names of a map", "constraint-changed", WARNING, INFO,
         prop("labels", lambda p: p.update(propertyNames={"maxLength": 3})))  # fmt: skip
on_thing("one of two is needed", "constraint-changed", WARNING, INFO,
         lambda o, s: o.update(anyOf=[{"required": ["maybe"]}, {"required": ["old"]}]))  # fmt: skip
on_thing("needed by a part", "constraint-changed", WARNING, INFO,
         lambda o, s: o["properties"].update(part={"allOf": [ref(f"{s}Part")], "required": ["x"]}))  # fmt: skip
on_thing("an object closed", "unknown-properties-refused", WARNING, INFO,
         lambda o, s: o.update(additionalProperties=False))  # fmt: skip
on_thing("an object opened", "unknown-properties-accepted", INFO, INFO,
         prop("closed", lambda p: p.pop("additionalProperties")))  # fmt: skip
on_thing(
    "content encoding", "format-changed", WARNING, INFO, prop("maybe", lambda p: p.update(contentEncoding="base64"))
)
on_thing("write-only", "read-only-changed", WARNING, WARNING, prop("maybe", lambda p: p.update(writeOnly=True)))
on_thing("a table of tags", "discriminator-changed", INFO, INFO,
         lambda o, s: o["properties"]["choice"].update(
             discriminator={"propertyName": "type", "mapping": {"a": f"{REF}{s}Cat"}}))  # fmt: skip
on_thing("read-only", "read-only-changed", WARNING, WARNING, prop("maybe", lambda p: p.update(readOnly=True)))


def post(document: Document) -> Document:
    found: Document = document["paths"]["/things/{thing_id}"]["post"]
    return found


def parameter(document: Document, name: str) -> Document:
    return next(one for one in post(document)["parameters"] if one["name"] == name)


def _rename_schema(document: Document, name: str) -> None:
    document["components"]["schemas"][f"{name}New"] = document["components"]["schemas"].pop(name)
    _replace(document, REF + name, REF + name + "New")


def _replace(node: Any, old: str, new: str) -> None:
    if isinstance(node, dict):
        for key, value in node.items():
            if value == old:
                node[key] = new
            else:
                _replace(value, old, new)
    elif isinstance(node, list):
        for item in node:
            _replace(item, old, new)


def _move(document: Document, path: str) -> None:
    document["paths"][f"/v2{path}"] = document["paths"].pop(path)


def _path_parameter(document: Document, _: Any) -> None:
    item = document["paths"].pop("/things/{thing_id}")
    for method in item.values():
        method["parameters"][0]["name"] = "id"
    document["paths"]["/things/{id}"] = item


SENT = {"direction": "request"}
GOT = {"direction": "response"}
PATHS = ("/ping", "/stream", "/upload")
SOME_QUERY = ("limit", "order", "gone_soon")
# --- operations
on_operation(
    "add operation",
    "operation-added",
    INFO,
    lambda d, p: d["paths"].update({p: {"get": operation("extra", None, "ReceivedThing")}}),
    places=("/extra", "/extra/all"),
)
on_operation("remove operation", "operation-removed", BREAKING, lambda d, p: d["paths"].pop(p), places=PATHS)
on_operation("move operation", "operation-moved", WARNING, _move, places=PATHS)
on_operation(
    "rename operation",
    "operation-renamed",
    WARNING,
    lambda d, p: next(iter(d["paths"][p].values())).update(operationId="other"),
    places=PATHS,
)
on_operation(
    "tag changed",
    "operation-tag-changed",
    INFO,
    lambda d, p: next(iter(d["paths"][p].values())).update(tags=["Other"]),
    places=PATHS,
)
on_operation(
    "deprecate operation",
    "operation-deprecated",
    WARNING,
    lambda d, p: next(iter(d["paths"][p].values())).update(deprecated=True),
    places=("/ping", "/stream"),
)
on_operation(
    "undeprecate operation",
    "operation-undeprecated",
    INFO,
    lambda d, _: d["paths"]["/upload"]["post"].pop("deprecated"),
)
on_operation(
    "ask for another key",
    "security-narrowed",
    BREAKING,
    lambda d, p: next(iter(d["paths"][p].values())).update(security=[{"AdminKey": []}]),
    places=("/ping", "/stream"),
)
on_operation(
    "ask for two keys",
    "security-narrowed",
    BREAKING,
    lambda d, p: next(iter(d["paths"][p].values())).update(security=[{"Key": [], "AdminKey": []}]),
    places=("/ping", "/stream"),
)
on_operation(
    "accept another key too",
    "security-widened",
    INFO,
    lambda d, p: next(iter(d["paths"][p].values())).update(security=[{"Key": []}, {"AdminKey": []}]),
    places=("/ping", "/upload"),
)
on_operation(
    "ask for no key",
    "security-widened",
    INFO,
    lambda d, p: next(iter(d["paths"][p].values())).update(security=[]),
    places=PATHS,
)
on_operation(
    "add security scheme",
    "security-scheme-added",
    INFO,
    lambda d, _: d["components"]["securitySchemes"].update(X={"type": "http", "scheme": "basic"}),
)
on_operation(
    "remove security scheme",
    "security-scheme-removed",
    BREAKING,
    lambda d, _: d["components"]["securitySchemes"].pop("Spare"),
)
on_operation(
    "change security scheme",
    "security-scheme-changed",
    BREAKING,
    lambda d, p: d["components"]["securitySchemes"][p].update(scheme="digest"),
    places=("Key", "AdminKey", "Spare"),
)
on_operation("other server", "server-changed", WARNING, lambda d, _: d["servers"][0].update(url="https://zoo.test/v2"))
# --- streams and pages
on_operation(
    "stream gained",
    "stream-gained",
    INFO,
    lambda d, _: post(d)["responses"]["200"]["content"].update({"text/event-stream": {"schema": ref("ReceivedPart")}}),
    **GOT,
)
on_operation(
    "stream lost",
    "stream-lost",
    BREAKING,
    lambda d, _: d["paths"]["/stream"]["post"]["responses"]["200"]["content"].pop("text/event-stream"),
    **GOT,
)
on_operation(
    "event changed",
    "property-removed",
    BREAKING,
    lambda d, _: d["paths"]["/stream"]["post"]["responses"]["200"]["content"]["text/event-stream"].update(
        schema={"type": "object", "properties": {"x": {"type": "string"}}}
    ),
    "reference-changed",
    **GOT,
)
on_operation(
    "page gained",
    "page-gained",
    BREAKING,
    lambda d, _: d["paths"]["/things/{thing_id}"]["get"]["responses"]["200"]["content"]["application/json"].update(
        schema=ref("ThingList")
    ),
    "type-changed",
    "reference-changed",
    "schema-removed",
    "property-removed",
    "property-added",
    "required-property-added",
)
on_operation(
    "page lost",
    "page-lost",
    BREAKING,
    lambda d, _: d["paths"]["/things"]["get"]["responses"]["200"]["content"]["application/json"].update(
        schema=ref("ReceivedThing")
    ),
    "type-changed",
    "reference-changed",
)
on_operation(
    "page changed",
    "page-changed",
    WARNING,
    lambda d, _: d["paths"]["/things"]["get"].pop("parameters"),
    "parameter-removed",
)
# --- parameters
on_operation(
    "add parameter",
    "parameter-added",
    INFO,
    lambda d, p: post(d)["parameters"].append({"name": "extra", "in": p, "schema": {"type": "string"}}),
    places=("query", "header"),
    **SENT,
)
on_operation(
    "add required parameter",
    "required-parameter-added",
    BREAKING,
    lambda d, p: post(d)["parameters"].append(
        {"name": "extra", "in": p, "required": True, "schema": {"type": "string"}}
    ),
    places=("query", "header"),
    **SENT,
)
on_operation(
    "remove parameter",
    "parameter-removed",
    BREAKING,
    lambda d, p: post(d)["parameters"].remove(parameter(d, p)),
    places=(*SOME_QUERY, "needed", "X-Key"),
    **SENT,
)
on_operation("rename path parameter", "parameter-renamed", BREAKING, _path_parameter, "operation-moved", **SENT)
on_operation(
    "rename parameter",
    "parameter-renamed",
    BREAKING,
    lambda d, p: parameter(d, p).update(name=p + "s"),
    places=("limit", "needed"),
    **SENT,
)
on_operation(
    "move parameter",
    "parameter-location-changed",
    WARNING,
    lambda d, p: parameter(d, p).update({"in": "header"}),
    places=("needed", "gone_soon"),
    **SENT,
)
on_operation(
    "require parameter",
    "parameter-became-required",
    BREAKING,
    lambda d, p: parameter(d, p).update(required=True),
    places=SOME_QUERY,
    **SENT,
)
on_operation(
    "free parameter", "parameter-became-optional", INFO, lambda d, _: parameter(d, "needed").pop("required"), **SENT
)
on_operation(
    "deprecate parameter",
    "parameter-deprecated",
    WARNING,
    lambda d, p: parameter(d, p).update(deprecated=True),
    places=("limit", "order", "needed"),
    **SENT,
)
on_operation(
    "undeprecate parameter",
    "parameter-undeprecated",
    INFO,
    lambda d, _: parameter(d, "gone_soon").pop("deprecated"),
    **SENT,
)
on_operation(
    "parameter of another type",
    "type-changed",
    BREAKING,
    lambda d, p: parameter(d, p).update(schema={"type": "boolean"}),
    places=("needed", "gone_soon", "X-Key"),
    **SENT,
)
on_operation(
    "parameter's default",
    "default-changed",
    WARNING,
    lambda d, _: parameter(d, "limit")["schema"].update(default=10),
    **SENT,
)
on_operation(
    "parameter's limit lowered",
    "limit-tightened",
    BREAKING,
    lambda d, _: parameter(d, "limit")["schema"].update(maximum=50),
    **SENT,
)
on_operation(
    "parameter's limit raised",
    "limit-loosened",
    INFO,
    lambda d, _: parameter(d, "limit")["schema"].update(maximum=500),
    **SENT,
)
on_operation(
    "parameter's value added",
    "enum-value-added",
    INFO,
    lambda d, _: parameter(d, "order")["schema"]["enum"].append("none"),
    **SENT,
)
on_operation(
    "parameter's value removed",
    "enum-value-removed",
    BREAKING,
    lambda d, _: parameter(d, "order")["schema"].update(enum=["asc"]),
    **SENT,
)
on_operation(
    "parameter's array",
    "parameter-style-changed",
    WARNING,
    lambda d, p: parameter(d, p).update(schema={"type": "array", "items": {"type": "string"}}),
    "type-changed",
    places=("needed", "gone_soon"),
    **SENT,
)
# --- bodies and answers
on_operation(
    "add body",
    "body-added",
    BREAKING,
    lambda d, _: d["paths"]["/ping"]["get"].update(
        requestBody={"content": {"application/json": {"schema": ref("SentPart")}}}
    ),
    **SENT,
)
on_operation(
    "remove body",
    "body-removed",
    BREAKING,
    lambda d, p: d["paths"][p]["post"].pop("requestBody"),
    "schema-removed",
    places=("/stream", "/upload"),
    **SENT,
)
on_operation(
    "accept another type",
    "body-type-added",
    INFO,
    lambda d, _: post(d)["requestBody"]["content"].update({"application/xml": {"schema": ref("SentThing")}}),
    **SENT,
)
on_operation(
    "refuse a type",
    "body-type-removed",
    WARNING,
    lambda d, p: d["paths"]["/upload"]["post"]["requestBody"]["content"].pop(p),
    places=("application/json", "multipart/form-data"),
    **SENT,
)
on_operation(
    "other encoding",
    "body-encoding-changed",
    WARNING,
    lambda d, _: d["paths"]["/upload"]["post"]["requestBody"]["content"]["multipart/form-data"].update(
        encoding={"meta": {"contentType": "text/plain"}}
    ),
    **SENT,
)
on_operation(
    "another answer",
    "answer-added",
    WARNING,
    lambda d, p: next(iter(d["paths"][p].values()))["responses"].update({"202": {"description": ""}}),
    places=PATHS,
    **GOT,
)
on_operation(
    "another status",
    "answer-status-changed",
    INFO,
    lambda d, _: post(d).update(responses={"201": post(d)["responses"]["200"]}),
    "error-answer-removed",
    **GOT,
)
on_operation(
    "answer with a body",
    "answer-body-added",
    BREAKING,
    lambda d, p: next(iter(d["paths"][p].values()))["responses"]["200"].update(
        content={"application/json": {"schema": ref("ReceivedPart")}}
    ),
    places=("/ping", "/upload"),
    **GOT,
)
on_operation(
    "answer without a body",
    "answer-body-removed",
    BREAKING,
    lambda d, _: d["paths"]["/things/{thing_id}"]["get"]["responses"]["200"].pop("content"),
    **GOT,
)
on_operation(
    "answer of another type too",
    "answer-type-added",
    WARNING,
    lambda d, _: post(d)["responses"]["200"]["content"].update({"text/csv": {"schema": {"type": "string"}}}),
    **GOT,
)
on_operation(
    "answer no longer of a type",
    "answer-type-removed",
    BREAKING,
    lambda d, _: post(d)["responses"]["200"].update(content={"text/csv": {"schema": {"type": "string"}}}),
    "answer-type-added",
    **GOT,
)
# --- what no client sees: errors, headers, servers, scopes
LISTING = "/things"


def answer(document: Document, status: str) -> Document:
    found: Document = document["paths"][LISTING]["get"]["responses"][status]
    return found


def slow(document: Document) -> Document:
    found: Document = document["components"]["responses"]["Slow"]
    return found


on_operation(
    "another error",
    "error-answer-added",
    INFO,
    lambda d, p: next(iter(d["paths"][p].values()))["responses"].update({"503": {"description": ""}}),
    places=PATHS,
    **GOT,
)
on_operation("error gone", "error-answer-removed", INFO,
             lambda d, _: d["paths"][LISTING]["get"]["responses"].pop("404"), **GOT)  # fmt: skip
on_operation("shared error gone everywhere", "error-answer-removed", INFO,
             lambda d, _: [item[m]["responses"].pop("429", None) for item in d["paths"].values() for m in item],
             **GOT)  # fmt: skip
on_operation("error of another type", "type-changed", WARNING,
             lambda d, _: answer(d, "404")["content"]["application/json"].update(schema={"type": "integer"}),
             **GOT)  # fmt: skip
on_operation("error with another content", "answer-type-removed", WARNING,
             lambda d, _: answer(d, "404").update(content={"text/plain": {"schema": {"type": "string"}}}),
             "answer-type-added", **GOT)  # fmt: skip
on_operation("error without a body", "answer-body-removed", WARNING, lambda d, _: answer(d, "404").pop("content"),
             **GOT)  # fmt: skip
on_operation("shared error of another type", "type-changed", WARNING,
             lambda d, _: slow(d)["content"]["application/json"].update(schema={"type": "integer"}), **GOT)  # fmt: skip
on_operation("header of a shared error", "answer-header-removed", WARNING, lambda d, _: slow(d).pop("headers"),
             **GOT)  # fmt: skip
on_operation("shared error written out otherwise", "answer-header-added", INFO,
             lambda d, _: d["paths"][LISTING]["get"]["responses"].update(
                 {"429": {**slow(d), "headers": {**slow(d)["headers"], "X-More": {"schema": {"type": "string"}}}}}),
             **GOT)  # fmt: skip
on_operation("another header", "answer-header-added", INFO,
             lambda d, _: answer(d, "200")["headers"].update({"X-More": {"schema": {"type": "string"}}}),
             **GOT)  # fmt: skip
on_operation("header gone", "answer-header-removed", WARNING, lambda d, _: answer(d, "200").pop("headers"),
             **GOT)  # fmt: skip
on_operation("header of another type", "type-changed", WARNING,
             lambda d, _: answer(d, "200")["headers"]["X-Count"].update(schema={"type": "string"}), **GOT)  # fmt: skip
on_operation("require a body", "body-became-required", INFO,
             lambda d, _: d["paths"]["/note"]["post"]["requestBody"].update(required=True), **SENT)  # fmt: skip
on_operation("free a body", "body-became-optional", INFO, lambda d, _: post(d)["requestBody"].pop("required"),
             **SENT)  # fmt: skip
on_operation("another server too", "servers-changed", INFO, lambda d, _: d["servers"].append({"url": "https://b.test"}))
on_operation("a server with a variable", "servers-changed", INFO,
             lambda d, _: d["servers"][0].update(variables={"region": {"default": "eu"}}))  # fmt: skip
on_operation(
    "a server of its own",
    "operation-server-changed",
    WARNING,
    lambda d, p: next(iter(d["paths"][p].values())).update(servers=[{"url": "https://b.test"}]),
    places=PATHS,
)
on_operation("a server of a path", "operation-server-changed", WARNING,
             lambda d, p: d["paths"][p].update(servers=[{"url": "https://b.test"}]), places=PATHS)  # fmt: skip
on_operation("another version", "api-version-changed", INFO, lambda d, _: d["info"].update(version="2"))
on_operation("a callback", "callbacks-changed", WARNING,
             lambda d, p: next(iter(d["paths"][p].values())).update(callbacks={"done": {"{$url}": {"post": {}}}}),
             places=("/ping", "/upload"))  # fmt: skip
on_operation("a scope", "security-narrowed", BREAKING,
             lambda d, p: next(iter(d["paths"][p].values())).update(security=[{"Key": ["write"]}]),
             places=("/ping", "/stream"))  # fmt: skip
on_operation(
    "another key everywhere", "security-narrowed", BREAKING, lambda d, _: d.update(security=[{"AdminKey": []}])
)
on_operation("no key anywhere", "security-widened", INFO, lambda d, _: d.update(security=[]))
on_operation("a second tag", "operation-tag-changed", INFO,
             lambda d, p: next(iter(d["paths"][p].values())).update(tags=["Zoo", "Other"]), places=PATHS)  # fmt: skip
on_operation("not exploded", "parameter-style-changed", WARNING,
             lambda d, p: parameter(d, p).update(explode=False), places=("limit", "needed"), **SENT)  # fmt: skip
on_operation("reserved characters", "parameter-style-changed", WARNING,
             lambda d, p: parameter(d, p).update(allowReserved=True), places=("limit", "needed"), **SENT)  # fmt: skip
# --- components
on_operation(
    "add schema",
    "schema-added",
    INFO,
    lambda d, p: d["components"]["schemas"].update(
        {p: {"type": "object", "properties": {"zz": {"type": "string"}, "yy": {"type": "integer"}}}}
    ),
    places=("Extra", "More"),
    direction="none",
)
on_operation(
    "remove schema",
    "schema-removed",
    BREAKING,
    lambda d, p: d["components"]["schemas"].pop(p),
    places=("LonelyThing", "LonelyBird", "BothBird"),
    direction="none",
)
KINDS.append(
    Kind(
        name="rename schema",
        places=("Sent", "Received", "Both", "Lonely"),
        rule="schema-renamed",
        levels=(BREAKING, BREAKING),
        edit=lambda d, side: _rename_schema(d, f"{side}Part"),
        also=frozenset(("reference-changed",)),
    )
)
