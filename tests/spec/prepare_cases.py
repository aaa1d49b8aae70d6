"""Small documents to prepare, and what a prepared one must look like."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from spec.prepare import prepare

Json = dict[str, Any]
OK: Json = {"200": {"description": "ok"}}


def document(schemas: Json | None = None, paths: Json | None = None, **more: Any) -> Json:
    """Return an upstream document; it has one operation where ``paths`` are not given."""
    ping = {"get": {"operationId": "ping", "tags": ["Ping"], "responses": OK}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "paths": {"/ping": ping} if paths is None else paths,
        "components": {"schemas": schemas or {}},
        **more,
    }


def components(thing: Any, /, **others: Any) -> Json:
    """Return the prepared components of a document in which ``Thing`` is what is asked about."""
    found: Json = prepare(document({"Thing": thing, **others}))["components"]["schemas"]
    return found


def prop(schema: Any, /, **others: Any) -> Any:
    """Return the prepared form of a property."""
    return components({"type": "object", "properties": {"it": schema}}, **others)["Thing"]["properties"]["it"]


def operation(body: Json, path: str = "/things", method: str = "post", **more: Any) -> Json:
    """Return the prepared form of one operation."""
    item = {method: {"operationId": "doThing", "responses": OK, **body}}
    found: Json = prepare(document(more.pop("schemas", None), {path: item}, **more))["paths"][path][method]
    return found


def schemas_of(prepared: Json) -> Iterator[tuple[str, Json]]:
    """Yield every schema of a prepared document with where it stands; components are named by themselves."""
    for name, schema in prepared["components"]["schemas"].items():
        yield from _inside(schema, name)
    for section in ("paths", "webhooks"):
        for path, item in prepared.get(section, {}).items():
            for method, found in item.items():
                for parameter in found.get("parameters", []):
                    yield from _inside(parameter["schema"], f"{method} {path}.{parameter['name']}")
                contents = [found.get("requestBody", {}), *found["responses"].values()]
                for content in contents:
                    for kind, media in content.get("content", {}).items():
                        if "schema" in media:
                            yield from _inside(media["schema"], f"{method} {path}.{kind}")


def _inside(schema: Json, where: str) -> Iterator[tuple[str, Json]]:
    yield where, schema
    for name, part in schema.get("properties", {}).items():
        yield from _inside(part, f"{where}.{name}")
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield from _inside(schema[key], f"{where}.{key}")
    for index, part in enumerate(schema.get("anyOf", [])):
        yield from _inside(part, f"{where}.{index}")


GONE = {
    "allOf",
    "oneOf",
    "nullable",
    "title",
    "description",
    "example",
    "examples",
    "not",
    "$defs",
    "patternProperties",
}


def departures_from_the_form(prepared: Json, *, with_prose: bool = False) -> list[str]:
    """Return where a prepared document is not in the one form that the generator reads."""
    found = []
    names = prepared["components"]["schemas"]
    for where, schema in schemas_of(prepared):
        problems = {key for key in GONE if key in schema and not (with_prose and key == "description")}
        if isinstance(schema.get("type"), list):
            problems.add("a list of types")
        if ("properties" in schema or "enum" in schema) and where not in names:
            problems.add("an object or enum that is no component")
        if "enum" in schema and len(schema["enum"]) < 2:
            problems.add("an enum of one")
        if "$ref" in schema:
            target = schema["$ref"].removeprefix("#/components/schemas/")
            if target not in names:
                problems.add(f"a reference to nothing: {target}")
            elif where in names:
                problems.add("a component that is a bare reference")
        if schema.get("type") == "array" and "items" not in schema:
            problems.add("an array of unknown items")
        if schema.get("type") == "object" and not {"properties", "additionalProperties"} & set(schema):
            problems.add("an object of unknown properties")
        if "required" in schema and not set(schema["required"]) <= set(schema.get("properties", {})):
            problems.add("a required name that is no property")
        problems |= _of_union(schema.get("anyOf"))
        found += [f"{where}: {problem}" for problem in sorted(problems)]
    return found


def _of_union(members: list[Json] | None) -> set[str]:
    if members is None:
        return set()
    problems = set()
    if len(members) < 2:
        problems.add("a union of one")
    if any("anyOf" in member for member in members):
        problems.add("a union in a union")
    if any(member in members[:index] for index, member in enumerate(members)):
        problems.add("a member twice")
    if {} in members:
        problems.add("a union with anything")
    if {"type": "null"} in members[:-1]:
        problems.add("null that is not last")
    return problems
