"""What requests take instead of the models in ``models.beta_mcp_list_tools``, for type checkers only."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..dicts.beta_agent_tag import BetaAgentTagDict
from ..models.beta_agent_tag import BetaAgentTag
from ..models.beta_mcp_list_tools import BetaMCPListToolsTool

class BetaMCPListToolsDict(TypedDict, total=False):
    agent: BetaAgentTag | BetaAgentTagDict | None
    """The agent that something comes from."""
    type: Required[Literal["mcp_list_tools"]]
    """Tells this object from others that can stand in its place: always `mcp_list_tools`."""
    id: Required[str]
    """Id of the MCP list tools."""
    server_label: Required[str]
    """Label of the MCP server, by which its tool calls are told apart."""
    tools: Required[Sequence[BetaMCPListToolsTool | BetaMCPListToolsToolDict]]
    """The tools that the model may call."""
    error: str | None
    """Why the server's tools could not be listed; None if they could."""

class BetaMCPListToolsToolDict(TypedDict, total=False):
    name: Required[str]
    """Name of the tool or function, by which the model calls it."""
    description: str | None
    """What the tool does: the model decides by it when to call the tool, and how."""
    input_schema: Required[Mapping[str, Any]]
    """The arguments that the tool takes, as a JSON Schema."""
    annotations: Mapping[str, Any] | None
    """What the server tells about the tool besides, e.g. that it only reads; None for nothing."""
