"""What requests take instead of the models in ``models.mcp_tool``, for type checkers only."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict

from ..models.enums import CallableToolAllowedCallerInput
from ..models.mcp_tool import (
    MCPToolConnectorIdInput,
    MCPToolFilter,
    MCPToolRequireApproval,
    MCPToolRequireApprovalEnumInput,
)

class MCPToolDict(TypedDict, total=False):
    type: Required[Literal["mcp"]]
    """Tells this object from others that can stand in its place: always `mcp`."""
    server_label: Required[str]
    """Label of the MCP server, by which its tool calls are told apart."""
    server_url: str | None
    """URL of the MCP server; give this or `connector_id`."""
    connector_id: MCPToolConnectorIdInput
    """A connector of OpenAI to use as an MCP server; give this or `server_url`. Values: `connector_dropbox`,
    `connector_gmail`, `connector_googlecalendar`, `connector_googledrive`, `connector_microsoftteams`,
    `connector_outlookcalendar`, `connector_outlookemail`, `connector_sharepoint`."""
    tunnel_id: str
    """Id of the tunnel."""
    authorization: str
    """OAuth access token for the server; your program gets and renews it."""
    server_description: str | None
    """What the server is good for, for the model."""
    headers: Mapping[str, str] | None
    """Headers for every request to the MCP server, e.g. for authentication."""
    allowed_tools: Sequence[str] | MCPToolFilter | MCPToolFilterDict | None
    """Some of a server's tools."""
    allowed_callers: Sequence[CallableToolAllowedCallerInput] | None
    """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`. Not
    empty."""
    require_approval: MCPToolRequireApproval | MCPToolRequireApprovalDict | MCPToolRequireApprovalEnumInput | None
    """Which tools may only run after your approval. Values: `always`, `never`. Default: `always`."""
    defer_loading: bool
    """Whether the tool stays out of the context until tool search finds it."""

class MCPToolRequireApprovalDict(TypedDict, total=False):
    always: MCPToolFilter | MCPToolFilterDict
    """Tools that may only run after your approval."""
    never: MCPToolFilter | MCPToolFilterDict | None
    """Tools that run without asking; None for none."""

class MCPToolFilterDict(TypedDict, total=False):
    tool_names: Sequence[str]
    """Names of the tools, as the server lists them."""
    read_only: bool | None
    """Only tools that the server marks as changing nothing."""
