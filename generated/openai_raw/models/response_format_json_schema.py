"""`ResponseFormatJsonSchema`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import ResponseFormatJsonSchemaSchema


@model
class ResponseFormatJsonSchema(Base):
    """JSON output that matches a schema."""

    type: Literal["json_schema"]
    """Always `json_schema`."""
    json_schema: ResponseFormatJsonSchemaJsonSchema
    """The schema and its options."""

    _nested = {"json_schema": "ResponseFormatJsonSchemaJsonSchema"}
    _tags = {"type": "json_schema"}


@model
class ResponseFormatJsonSchemaJsonSchema(Base):
    """A JSON Schema for the output, with its name and options."""

    description: str | None = absent
    """What the format is for. The model relies on this when it answers."""
    name: str
    """Name of the format: letters, digits, `_` and `-`, at most 64 characters."""
    schema: ResponseFormatJsonSchemaSchema | None = absent
    """The JSON Schema."""
    strict: bool | None = None
    """Whether the output must match the schema exactly. This limits the schema to a subset of JSON Schema.
    Default: `false`."""

    @property
    def schema_(self) -> ResponseFormatJsonSchemaSchema | None:
        """What the official client calls `schema`."""
        return self.schema
