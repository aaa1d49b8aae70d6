"""`BetaMCPListTools`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaMCPListTools(Base):
    """The tools that an MCP server offers."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal["mcp_list_tools"]
    """Tells this object from others that can stand in its place: always `mcp_list_tools`."""
    id: str
    """Id of the MCP list tools."""
    server_label: str
    """Label of the MCP server, by which its tool calls are told apart."""
    tools: list[BetaMCPListToolsTool]
    """The tools that the model may call."""
    error: str | None = None
    """Why the server's tools could not be listed; None if they could."""

    _nested = {"agent": "BetaAgentTag", "tools": ["BetaMCPListToolsTool"]}
    _tags = {"type": "mcp_list_tools"}


@model
class BetaMCPListToolsTool(Base):
    """A tool that an MCP server offers."""

    name: str
    """Name of the tool or function, by which the model calls it."""
    description: str | None = None
    """What the tool does: the model decides by it when to call the tool, and how."""
    input_schema: dict[str, Any]
    """The arguments that the tool takes, as a JSON Schema."""
    annotations: dict[str, Any] | None = None
    """What the server tells about the tool besides, e.g. that it only reads; None for nothing."""
