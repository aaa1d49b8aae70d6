from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import BetaResponseFormatJsonSchemaSchema


@model
class BetaTextResponseFormatJsonSchema(Base):
    """The answer is JSON that fits your schema."""

    type: Literal["json_schema"]
    """Tells this object from others that can stand in its place: always `json_schema`."""
    description: str | None = None
    """What the format is for; the model goes by it when it answers."""
    name: str
    """Name of the response format JSON schema."""
    schema: BetaResponseFormatJsonSchemaSchema
    """The format, as a JSON Schema."""
    strict: bool | None = None
    """Whether the answer is guaranteed to fit the schema; only a subset of JSON Schema is allowed then. Default:
    `false`."""

    _tags = {"type": "json_schema"}

    @property
    def schema_(self) -> BetaResponseFormatJsonSchemaSchema:
        """What the official client calls `schema`."""
        return self.schema
