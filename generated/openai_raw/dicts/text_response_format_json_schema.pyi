"""What requests take instead of the models in ``models.text_response_format_json_schema``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..unions import ResponseFormatJsonSchemaSchemaInput

class TextResponseFormatJsonSchemaDict(TypedDict, total=False):
    type: Required[Literal["json_schema"]]
    """Discriminator: always `json_schema`."""
    description: str | None
    """What the format is for. The model relies on this when it answers."""
    name: Required[str]
    """Name of the response format JSON schema."""
    schema: Required[ResponseFormatJsonSchemaSchemaInput]
    """JSON Schema that the output must match."""
    strict: bool | None
    """Whether the output must match the schema exactly. This limits the schema to a subset of JSON Schema.
    Default: `false`."""
