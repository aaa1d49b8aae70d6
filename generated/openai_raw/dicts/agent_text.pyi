"""What requests take instead of the models in ``models.agent_text``, for type checkers only."""

from collections.abc import Mapping
from typing import Any, Literal, Required, TypedDict

from ..models.agent_text import AgentTextVerbosityInput
from ..unions import TextFormatInput

class AgentTextDict(TypedDict, total=False):
    format: TextFormatInput | None
    """Plain text, or JSON that follows a schema."""
    verbosity: AgentTextVerbosityInput | None
    """How long answers are. Values: `low`, `medium`, `high`."""

class TextFormatTextDict(TypedDict, total=False):
    type: Required[Literal["text"]]
    """Tells this object from others that can stand in its place: always `text`."""

class TextFormatJsonSchemaDict(TypedDict, total=False):
    schema: Required[Mapping[str, Any]]
    """The format, as a JSON Schema."""
    type: Required[Literal["json_schema"]]
    """Tells this object from others that can stand in its place: always `json_schema`."""
