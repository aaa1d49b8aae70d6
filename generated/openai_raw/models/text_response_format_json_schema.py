from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import ResponseFormatJsonSchemaSchema


@model
class TextResponseFormatJsonSchema(Base):
    """JSON output that matches your schema."""

    type: Literal["json_schema"]
    """Discriminator: always `json_schema`."""
    description: str | None = None
    """What the format is for. The model relies on this when it answers."""
    name: str
    """Name of the response format JSON schema."""
    schema: ResponseFormatJsonSchemaSchema
    """JSON Schema that the output must match."""
    strict: bool | None = None
    """Whether the output must match the schema exactly. This limits the schema to a subset of JSON Schema.
    Default: `false`."""

    _tags = {"type": "json_schema"}

    @property
    def schema_(self) -> ResponseFormatJsonSchemaSchema:
        """What the official client calls `schema`."""
        return self.schema
