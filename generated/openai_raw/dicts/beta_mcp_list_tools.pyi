"""What requests take instead of the models in ``models.beta_mcp_list_tools``, for type checkers only."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..dicts.beta_agent_tag import BetaAgentTagDict
from ..models.beta_agent_tag import BetaAgentTag
from ..models.beta_mcp_list_tools import BetaMCPListToolsTool

class BetaMCPListToolsDict(TypedDict, total=False):
    agent: BetaAgentTag | BetaAgentTagDict | None
    """The agent that produced an item."""
    type: Required[Literal["mcp_list_tools"]]
    """Discriminator: always `mcp_list_tools`."""
    id: Required[str]
    """Id of the MCP list tools."""
    server_label: Required[str]
    """Label that identifies the MCP server in tool calls."""
    tools: Required[Sequence[BetaMCPListToolsTool | BetaMCPListToolsToolDict]]
    """Tools the model may call."""
    error: str | None
    """Why the tools could not be listed; None if they could."""

class BetaMCPListToolsToolDict(TypedDict, total=False):
    name: Required[str]
    """Name the model uses to call the tool or function."""
    description: str | None
    """What the tool does. The model relies on this to decide when and how to call it."""
    input_schema: Required[Mapping[str, Any]]
    """JSON Schema of the arguments of the tool."""
    annotations: Mapping[str, Any] | None
    """Annotations of the server about the tool, for example that it is read-only; None if there are none."""
