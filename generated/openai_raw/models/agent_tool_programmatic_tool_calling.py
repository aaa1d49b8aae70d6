from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentToolProgrammaticToolCalling(Base):
    """Agent tool programmatic tool calling."""

    enabled: bool
    """Whether the tool programmatic tool calling is in force."""
    type: Literal['programmatic_tool_calling']
    """Tells this object from others that can stand in its place: always `programmatic_tool_calling`."""
    _tags = {'type': 'programmatic_tool_calling'}
