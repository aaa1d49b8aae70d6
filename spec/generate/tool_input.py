"""What openapi-python-client is given: the prepared document, less what that tool trips over.

The types that the templates print come from the prepared document itself (`types.py`); the tool reads operations,
parameters, bodies, answers and models, names them, and writes the files.
"""

from __future__ import annotations

from typing import Any

from spec.prepare.names import referenced_name

Json = dict[str, Any]

KEPT = ("type", "enum", "const", "required")
BINARY_SCHEMA: Json = {"type": "string", "format": "binary"}
KNOWN_BODIES = ("application/json", "multipart/form-data", "application/x-www-form-urlencoded")


def tool_input(document: Json) -> Json:
    """Return the document to generate from."""
    schemas: dict[str, Json] = document["components"]["schemas"]
    return {
        "openapi": document["openapi"],
        "info": {"title": document["info"]["title"], "version": document["info"]["version"]},
        "security": document["security"],
        "paths": {
            path: {method: _operation(operation) for method, operation in item.items()}
            for path, item in document["paths"].items()
        },
        "components": {
            "schemas": {
                name: _component(name, schemas) for name in sorted(schemas, key=lambda name: _rank(schemas[name]))
            },
            "securitySchemes": document["components"]["securitySchemes"],
        },
    }


def _rank(schema: Json) -> int:
    """Classes first: the tool resolves a union's members when it reads the union."""
    return 0 if "properties" in schema else 1 if "enum" in schema else 2


def _component(name: str, schemas: dict[str, Json]) -> Json:
    schema = schemas[name]
    if "properties" in schema or not _reaches(schema, name, schemas, set()):
        return _schema(schema)
    return {}  # a union or list that contains itself: the tool cannot read it, and no class comes of it


def _reaches(schema: Json, goal: str, schemas: dict[str, Json], seen: set[str]) -> bool:
    """Tell whether ``schema`` leads to the component ``goal`` without passing through a class."""
    name = referenced_name(schema)
    if name is not None:
        if name == goal:
            return True
        if name in seen or "properties" in schemas[name]:
            return False
        seen.add(name)
        return _reaches(schemas[name], goal, schemas, seen)
    parts = [*schema.get("anyOf", []), schema.get("items", {}), schema.get("additionalProperties") or {}]
    return any(_reaches(part, goal, schemas, seen) for part in parts if part)


def _schema(schema: Json) -> Json:
    if "$ref" in schema:
        return {"$ref": schema["$ref"]}
    found = {key: schema[key] for key in KEPT if key in schema}
    if schema.get("format") == "binary":
        found["format"] = "binary"
    if "properties" in schema:
        found["properties"] = {name: _schema(value) for name, value in schema["properties"].items()}
    elif schema.get("type") == "object":
        return {}  # a free map: the tool would make a class of it
    if "items" in schema:
        found["items"] = _schema(schema["items"])
    if "anyOf" in schema:
        found["anyOf"] = [_schema(member) for member in schema["anyOf"]]
    return found


def _operation(operation: Json) -> Json:
    found: Json = {key: operation[key] for key in ("tags", "operationId", "security") if key in operation}
    if "parameters" in operation:
        found["parameters"] = [_parameter(parameter) for parameter in operation["parameters"]]
    if "requestBody" in operation:
        content = operation["requestBody"]["content"]
        found["requestBody"] = {
            "required": True,
            "content": {
                (kind if kind in KNOWN_BODIES else "application/octet-stream"): {
                    "schema": _schema(media["schema"]) if kind in KNOWN_BODIES else BINARY_SCHEMA
                }
                for kind, media in content.items()
            },
        }
    found["responses"] = {status: _response(response) for status, response in operation["responses"].items()}
    return found


def _parameter(parameter: Json) -> Json:
    kept = {key: value for key, value in parameter.items() if key in ("name", "in", "required")}
    if parameter["in"] == "header":
        return {**kept, "schema": {"type": "string"}}  # the tool refuses arrays there
    return {**kept, "schema": {} if parameter.get("style") == "deepObject" else _schema(parameter["schema"])}


def _response(response: Json) -> Json:
    """Keep one content: a stream's events are recorded in the operation, everything that is not JSON is bytes."""
    content = {kind: media for kind, media in response.get("content", {}).items() if kind != "text/event-stream"}
    if not content:
        return {"description": ""}
    kind, media = next(iter(content.items()))
    if kind == "application/json":
        return {"description": "", "content": {kind: {"schema": _schema(media.get("schema", {}))}}}
    return {"description": "", "content": {"application/octet-stream": {"schema": BINARY_SCHEMA}}}
