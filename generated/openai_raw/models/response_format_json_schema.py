"""`ResponseFormatJsonSchema`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import ResponseFormatJsonSchemaSchema


@model
class ResponseFormatJsonSchema(Base):
    """The answer is JSON that follows a schema."""

    type: Literal["json_schema"]
    """Always `json_schema`."""
    json_schema: ResponseFormatJsonSchemaJsonSchema
    """The schema and its name."""

    _nested = {"json_schema": "ResponseFormatJsonSchemaJsonSchema"}
    _tags = {"type": "json_schema"}


@model
class ResponseFormatJsonSchemaJsonSchema(Base):
    """A schema for the answer."""

    description: str | None = absent
    """What the form is for; the model reads it."""
    name: str
    """A name for the form: letters, digits, `_` and `-`, at most 64 characters."""
    schema: ResponseFormatJsonSchemaSchema | None = absent
    """The JSON Schema."""
    strict: bool | None = None
    """Whether the answer follows the schema exactly, for which only a subset of JSON Schema may be used. Default:
    `false`."""

    @property
    def schema_(self) -> ResponseFormatJsonSchemaSchema | None:
        """What the official client calls `schema`."""
        return self.schema
