from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.response_format_json_schema_json_schema import ResponseFormatJsonSchemaJsonSchema, ResponseFormatJsonSchemaJsonSchemaDict

    class ResponseFormatJsonSchemaDict(TypedDict, total=False):
        type: Required[Literal['json_schema']]
        """Always `json_schema`."""
        json_schema: Required[ResponseFormatJsonSchemaJsonSchema | ResponseFormatJsonSchemaJsonSchemaDict]
        """The schema and its name."""


@model
class ResponseFormatJsonSchema(Base):
    """The answer is JSON that follows a schema."""

    type: Literal['json_schema']
    """Always `json_schema`."""
    json_schema: ResponseFormatJsonSchemaJsonSchema
    """The schema and its name."""

    _nested = {'json_schema': 'ResponseFormatJsonSchemaJsonSchema'}
    _tags = {'type': 'json_schema'}
