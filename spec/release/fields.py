"""The fields of classes of the release, and of alternative classes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a class.

    Attributes:
        wire: Its name in JSON, in a query or in a header.
        schema: Its schema.
        required: Whether a request without it is refused, or an answer always has it.
    """

    wire: str
    schema: Json
    required: bool


def merged(alternatives: list[dict[str, Field]]) -> dict[str, Field]:
    """Return the fields of several classes of one request; those that all of them require are required."""
    result: dict[str, Field] = {}
    for name in dict.fromkeys(name for fields in alternatives for name in fields):
        uses = [fields[name] for fields in alternatives if name in fields]
        schemas = [use.schema for index, use in enumerate(uses) if use.schema not in [u.schema for u in uses[:index]]]
        required = len(uses) == len(alternatives) and all(use.required for use in uses)
        result[name] = Field(uses[0].wire, schemas[0] if len(schemas) == 1 else {"anyOf": schemas}, required)
    return result
