"""The operations and schemas of the document, from the table that generation writes next to the client's code."""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

Schema = Mapping[str, Any]


@dataclass(frozen=True, kw_only=True)
class Operation:
    """One operation.

    Attributes:
        id: Its operationId.
        method: "GET", "POST", ...
        path: The template below `/v1`, including any pseudo query.
        query: Schemas of the query parameters, by wire name.
        required: Names of the required query parameters.
        body: Schemas of the body by media type.
        body_required: Whether a body is required.
        answers: Schemas by media type, by status.
    """

    id: str
    method: str
    path: str
    query: Mapping[str, Schema] = field(default_factory=dict)
    required: tuple[str, ...] = ()
    body: Mapping[str, Schema] = field(default_factory=dict)
    body_required: bool = False
    answers: Mapping[str, Mapping[str, Schema]] = field(default_factory=dict)

    @property
    def success(self) -> tuple[int, Mapping[str, Schema]]:
        """The status of a successful answer and its schemas by media type."""
        status = min(self.answers)
        return int(status), self.answers[status]

    @property
    def answer(self) -> Schema:
        """The schema of a successful JSON answer, `{}` if there is none."""
        return self.success[1].get("application/json", {})


class Document:
    """Reads the table; each schema is parsed on first use."""

    def __init__(self, text: str) -> None:
        rows = dict(line.split("\t", 1) for line in text.split("\n") if line)
        self._rows = {name: row for name, row in rows.items() if " " not in name}
        self._schemas: dict[str, Schema] = {}
        self.operations: dict[str, Operation] = {}
        for name, row in rows.items():
            method, _, path = name.partition(" ")
            if path:
                self.operations[name] = Operation(method=method, path=path, **json.loads(row))

    def resolve(self, schema: Schema) -> Schema:
        """Follow references."""
        while "$ref" in schema:
            name = schema["$ref"]
            if name not in self._schemas:
                self._schemas[name] = json.loads(self._rows[name])
            schema = self._schemas[name]
        return schema

    def members(self, schema: Schema) -> list[Schema]:
        """Return the members of a union, including those of nested unions; any other schema is its only member."""
        schema = self.resolve(schema)
        if "anyOf" not in schema:
            return [schema]
        return [member for inner in schema["anyOf"] for member in self.members(inner)]

    def properties(self, schema: Schema) -> dict[str, Schema]:
        """Return the properties of an object; for a union, the properties of all its members."""
        found: dict[str, Schema] = {}
        for member in self.members(schema):
            found |= member.get("properties", {})
        return found


@cache
def document() -> Document:
    """Return the table of this version."""
    return Document(gzip.decompress(files("openai_raw").joinpath("document.tsv.gz").read_bytes()).decode())
