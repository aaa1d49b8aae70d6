"""The input of openapi-python-client: the names of a prepared document, without anything that could confuse it.

The templates print everything from the prepared document itself (`models.py`, `operations.py`). The tool only picks
a module and a class for each operation, class and enum, and writes the files; it reads no schema.
"""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]

CLASS: Json = {"type": "object", "properties": {}}
ENUM: Json = {"type": "string", "enum": ["one", "other"]}


def tool_input(document: Json) -> Json:
    """Return the document to generate from; each operation's path is its position among all: ``/7``."""
    operations = [operation for item in document["paths"].values() for operation in item.values()]
    return {
        "openapi": document["openapi"],
        "info": {"title": document["info"]["title"], "version": document["info"]["version"]},
        "paths": {f"/{place}": {"get": _operation(operation)} for place, operation in enumerate(operations)},
        "components": {
            "schemas": {name: _schema(schema) for name, schema in document["components"]["schemas"].items()}
        },
    }


def _schema(schema: Json) -> Json:
    return CLASS if "properties" in schema else ENUM if "enum" in schema else {}


def _operation(operation: Json) -> Json:
    kept = {key: operation[key] for key in ("tags", "operationId")}
    return {**kept, "responses": {"200": {"description": ""}}}
