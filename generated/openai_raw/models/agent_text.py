from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.agent_text_verbosity import AgentTextVerbosity, AgentTextVerbosityInput
    from ..unions import TextFormat, TextFormatInput

    class AgentTextDict(TypedDict, total=False):
        format: TextFormatInput | None
        """Plain text, or JSON that follows a schema."""
        verbosity: AgentTextVerbosityInput | None
        """How long answers are. Values: `low`, `medium`, `high`."""


@model
class AgentText(Base):
    """How the agent writes."""

    format: TextFormat | None = None
    """Plain text, or JSON that follows a schema."""
    verbosity: AgentTextVerbosity | None = None
    """How long answers are. Values: `low`, `medium`, `high`."""

    _nested = {'format': ('type', {'text': 'TextFormatText', 'json_schema': 'TextFormatJsonSchema'})}
