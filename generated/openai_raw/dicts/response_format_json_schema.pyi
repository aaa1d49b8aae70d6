"""What requests take instead of the models in ``models.response_format_json_schema``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..models.response_format_json_schema import ResponseFormatJsonSchemaJsonSchema
from ..unions import ResponseFormatJsonSchemaSchemaInput

class ResponseFormatJsonSchemaDict(TypedDict, total=False):
    type: Required[Literal["json_schema"]]
    """Always `json_schema`."""
    json_schema: Required[ResponseFormatJsonSchemaJsonSchema | ResponseFormatJsonSchemaJsonSchemaDict]
    """The schema and its options."""

class ResponseFormatJsonSchemaJsonSchemaDict(TypedDict, total=False):
    description: str
    """What the format is for. The model relies on this when it answers."""
    name: Required[str]
    """Name of the format: letters, digits, `_` and `-`, at most 64 characters."""
    schema: ResponseFormatJsonSchemaSchemaInput
    """The JSON Schema."""
    strict: bool | None
    """Whether the output must match the schema exactly. This limits the schema to a subset of JSON Schema.
    Default: `false`."""
