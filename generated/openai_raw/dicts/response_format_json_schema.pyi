"""What requests take instead of the models in ``models.response_format_json_schema``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..models.response_format_json_schema import ResponseFormatJsonSchemaJsonSchema
from ..unions import ResponseFormatJsonSchemaSchemaInput

class ResponseFormatJsonSchemaDict(TypedDict, total=False):
    type: Required[Literal["json_schema"]]
    """Always `json_schema`."""
    json_schema: Required[ResponseFormatJsonSchemaJsonSchema | ResponseFormatJsonSchemaJsonSchemaDict]
    """The schema and its name."""

class ResponseFormatJsonSchemaJsonSchemaDict(TypedDict, total=False):
    description: str
    """What the form is for; the model reads it."""
    name: Required[str]
    """A name for the form: letters, digits, `_` and `-`, at most 64 characters."""
    schema: ResponseFormatJsonSchemaSchemaInput
    """The JSON Schema."""
    strict: bool | None
    """Whether the answer follows the schema exactly, for which only a subset of JSON Schema may be used. Default:
    `false`."""
