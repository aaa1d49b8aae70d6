from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..unions import ResponseFormatJsonSchemaSchema, ResponseFormatJsonSchemaSchemaInput

    class ResponseFormatJsonSchemaJsonSchemaDict(TypedDict, total=False):
        description: str
        name: Required[str]
        schema: ResponseFormatJsonSchemaSchemaInput
        strict: bool | None


@model
class ResponseFormatJsonSchemaJsonSchema(Base):
    """A schema for the answer.

    Attributes:
        description: What the form is for; the model reads it.
        name: A name for the form: letters, digits, `_` and `-`, at most 64 characters.
        schema: The JSON Schema.
        strict: Whether the answer follows the schema exactly, for which only a subset of JSON Schema may be
            used.
    """

    description: str | None = absent
    name: str
    schema: ResponseFormatJsonSchemaSchema | None = absent
    strict: bool | None = None
