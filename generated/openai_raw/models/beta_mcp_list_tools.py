"""`BetaMCPListTools`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaMCPListTools(Base):
    """The list of tools of an MCP server."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
    type: Literal["mcp_list_tools"]
    """Discriminator: always `mcp_list_tools`."""
    id: str
    """Id of the MCP list tools."""
    server_label: str
    """Label that identifies the MCP server in tool calls."""
    tools: list[BetaMCPListToolsTool]
    """Tools the model may call."""
    error: str | None = None
    """Why the tools could not be listed; None if they could."""

    _nested = {"agent": "BetaAgentTag", "tools": ["BetaMCPListToolsTool"]}
    _tags = {"type": "mcp_list_tools"}


@model
class BetaMCPListToolsTool(Base):
    """A tool of an MCP server."""

    name: str
    """Name the model uses to call the tool or function."""
    description: str | None = None
    """What the tool does. The model relies on this to decide when and how to call it."""
    input_schema: dict[str, Any]
    """JSON Schema of the arguments of the tool."""
    annotations: dict[str, Any] | None = None
    """Annotations of the server about the tool, for example that it is read-only; None if there are none."""
