from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentToolProgrammaticToolCalling(Base):
    """Lets the agent call tools from code that it writes."""

    enabled: bool
    """Whether the tool programmatic tool calling is in force."""
    type: Literal['programmatic_tool_calling']
    """Which kind it is. Always `programmatic_tool_calling`."""
    _tags = {'type': 'programmatic_tool_calling'}
