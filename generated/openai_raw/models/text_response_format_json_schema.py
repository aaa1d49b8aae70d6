from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..unions import ResponseFormatJsonSchemaSchema, ResponseFormatJsonSchemaSchemaInput

    class TextResponseFormatJsonSchemaDict(TypedDict, total=False):
        type: Required[Literal['json_schema']]
        description: str | None
        name: Required[str]
        schema: Required[ResponseFormatJsonSchemaSchemaInput]
        strict: bool | None


@model
class TextResponseFormatJsonSchema(Base):
    """Text response format json schema.

    Attributes:
        schema: A JSON Schema.
    """

    type: Literal['json_schema']
    description: str | None = None
    name: str
    schema: ResponseFormatJsonSchemaSchema
    strict: bool | None = None
    _tags = {'type': 'json_schema'}
