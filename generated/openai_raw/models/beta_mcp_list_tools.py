from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag import BetaAgentTag, BetaAgentTagDict
    from ..models.beta_mcp_list_tools_tool import BetaMCPListToolsTool, BetaMCPListToolsToolDict

    class BetaMCPListToolsDict(TypedDict, total=False):
        agent: BetaAgentTag | BetaAgentTagDict | None
        """The agent that something comes from."""
        type: Required[Literal['mcp_list_tools']]
        """Tells this object from others that can stand in its place: always `mcp_list_tools`."""
        id: Required[str]
        """Id of the MCP list tools."""
        server_label: Required[str]
        """Label of the MCP server, by which its tool calls are told apart."""
        tools: Required[Sequence[BetaMCPListToolsTool | BetaMCPListToolsToolDict]]
        """The tools that the model may call."""
        error: str | None
        """Why the server's tools could not be listed; None if they could."""


@model
class BetaMCPListTools(Base):
    """The tools that an MCP server offers."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal['mcp_list_tools']
    """Tells this object from others that can stand in its place: always `mcp_list_tools`."""
    id: str
    """Id of the MCP list tools."""
    server_label: str
    """Label of the MCP server, by which its tool calls are told apart."""
    tools: list[BetaMCPListToolsTool]
    """The tools that the model may call."""
    error: str | None = None
    """Why the server's tools could not be listed; None if they could."""

    _nested = {'agent': 'BetaAgentTag', 'tools': ['BetaMCPListToolsTool']}
    _tags = {'type': 'mcp_list_tools'}
