from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..unions import ResponseFormatJsonSchemaSchema, ResponseFormatJsonSchemaSchemaInput

    class ResponseFormatJsonSchemaJsonSchemaDict(TypedDict, total=False):
        description: str
        """What the form is for; the model reads it."""
        name: Required[str]
        """A name for the form: letters, digits, `_` and `-`, at most 64 characters."""
        schema: ResponseFormatJsonSchemaSchemaInput
        """The JSON Schema."""
        strict: bool | None
        """Whether the answer follows the schema exactly, for which only a subset of JSON Schema may be used.
        Default: `false`."""


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
