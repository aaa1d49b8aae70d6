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


@model
class AgentText(Base):
    """Agent text."""

    format: TextFormat | None = None
    verbosity: AgentTextVerbosity | None = None

    _nested = {'format': ('type', {'text': 'TextFormatText', 'json_schema': 'TextFormatJsonSchema'})}
