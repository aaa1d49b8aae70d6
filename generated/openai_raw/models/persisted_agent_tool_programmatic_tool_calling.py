from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class PersistedAgentToolProgrammaticToolCallingDict(TypedDict, total=False):
        type: Required[Literal['programmatic_tool_calling']]
        """Which kind it is. Always `programmatic_tool_calling`."""
        enabled: bool
        """Whether the tool programmatic tool calling is in force."""


@model
class PersistedAgentToolProgrammaticToolCalling(Base):
    """Lets the agent call tools from code that it writes."""

    type: Literal['programmatic_tool_calling']
    """Which kind it is. Always `programmatic_tool_calling`."""
    enabled: bool | None = absent
    """Whether the tool programmatic tool calling is in force."""
    _tags = {'type': 'programmatic_tool_calling'}
