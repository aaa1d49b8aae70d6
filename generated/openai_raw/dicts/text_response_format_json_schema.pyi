"""What requests take instead of the models in ``models.text_response_format_json_schema``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..unions import ResponseFormatJsonSchemaSchemaInput

class TextResponseFormatJsonSchemaDict(TypedDict, total=False):
    type: Required[Literal["json_schema"]]
    """Tells this object from others that can stand in its place: always `json_schema`."""
    description: str | None
    """What the format is for; the model goes by it when it answers."""
    name: Required[str]
    """Name of the response format JSON schema."""
    schema: Required[ResponseFormatJsonSchemaSchemaInput]
    """A JSON Schema."""
    strict: bool | None
    """Whether the answer is guaranteed to fit the schema; only a subset of JSON Schema is allowed then. Default:
    `false`."""
