from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.agent_text_verbosity import AgentTextVerbosity, AgentTextVerbosityInput
    from ..unions import TextFormat, TextFormatInput

    class AgentTextDict(TypedDict, total=False):
        format: TextFormatInput | None
        verbosity: AgentTextVerbosityInput | None
        """Values: `low`, `medium`, `high`."""


@model
class AgentText(Base):
    """The value of `Agent.text`, `AgentSessionAgent.text` and others."""

    format: TextFormat | None = None
    verbosity: AgentTextVerbosity | None = None
    """Values: `low`, `medium`, `high`."""

    _nested = {'format': ('type', {'text': 'TextFormatText', 'json_schema': 'TextFormatJsonSchema'})}
