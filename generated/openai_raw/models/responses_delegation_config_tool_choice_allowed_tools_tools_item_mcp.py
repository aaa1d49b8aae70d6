from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemMcpDict(TypedDict, total=False):
        name: Required[str]
        """Name of the tool or function, by which the model calls it."""
        server_label: Required[str]
        """Label of the MCP server, by which its tool calls are told apart."""
        type: Required[Literal['mcp']]
        """Which kind it is. Always `mcp`."""


@model
class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemMcp(Base):
    """A tool that the model may call."""

    name: str
    """Name of the tool or function, by which the model calls it."""
    server_label: str
    """Label of the MCP server, by which its tool calls are told apart."""
    type: Literal['mcp']
    """Which kind it is. Always `mcp`."""
    _tags = {'type': 'mcp'}
