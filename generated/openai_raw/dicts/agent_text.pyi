"""What requests take instead of the models in ``models.agent_text``, for type checkers only."""

from collections.abc import Mapping
from typing import Any, Literal, Required, TypedDict

from ..models.agent_text import AgentTextVerbosityInput
from ..unions import TextFormatInput

class AgentTextDict(TypedDict, total=False):
    format: TextFormatInput | None
    """Output format: plain text, or JSON that matches a schema."""
    verbosity: AgentTextVerbosityInput | None
    """How verbose the output is. Values: `low`, `medium`, `high`."""

class TextFormatTextDict(TypedDict, total=False):
    type: Required[Literal["text"]]
    """Discriminator: always `text`."""

class TextFormatJsonSchemaDict(TypedDict, total=False):
    schema: Required[Mapping[str, Any]]
    """JSON Schema of the format."""
    type: Required[Literal["json_schema"]]
    """Discriminator: always `json_schema`."""
