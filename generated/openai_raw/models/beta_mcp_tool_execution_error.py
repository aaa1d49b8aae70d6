from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Any, Literal, Required, TypedDict

    class BetaMCPToolExecutionErrorDict(TypedDict, total=False):
        type: Required[Literal['mcp_tool_execution_error']]
        """Tells this object from others that can stand in its place: always `mcp_tool_execution_error`. Default:
        `mcp_tool_execution_error`."""
        content: Required[Any]
        """What the tool said about it."""


@model
class BetaMCPToolExecutionError(Base):
    """The tool ran and reported a failure."""

    type: Literal['mcp_tool_execution_error']
    """Tells this object from others that can stand in its place: always `mcp_tool_execution_error`. Default:
    `mcp_tool_execution_error`."""
    content: Any
    """What the tool said about it."""
    _tags = {'type': 'mcp_tool_execution_error'}
