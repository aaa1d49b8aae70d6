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
    """Discriminator: always `mcp`."""
    server_label: Required[str]
    """Label that identifies the MCP server in tool calls."""
    server_url: str | None
    """URL of the MCP server. Either this or `connector_id` is required."""
    connector_id: MCPToolConnectorIdInput
    """OpenAI connector to use instead of an MCP server. Either this or `server_url` is required. Values:
    `connector_dropbox`, `connector_gmail`, `connector_googlecalendar`, `connector_googledrive`,
    `connector_microsoftteams`, `connector_outlookcalendar`, `connector_outlookemail`,
    `connector_sharepoint`."""
    tunnel_id: str
    """Id of the tunnel."""
    authorization: str
    """OAuth access token for the server. Your application must obtain and refresh it."""
    server_description: str | None
    """Description of the server, for the model."""
    headers: Mapping[str, str] | None
    """HTTP headers sent with every request to the MCP server, for example for authentication."""
    allowed_tools: Sequence[str] | MCPToolFilter | MCPToolFilterDict | None
    """A filter for tools of the server."""
    allowed_callers: Sequence[CallableToolAllowedCallerInput] | None
    """Which callers may use the tool: the model directly, or programs it writes. Values: `direct`, `programmatic`.
    Not empty."""
    require_approval: MCPToolRequireApproval | MCPToolRequireApprovalDict | MCPToolRequireApprovalEnumInput | None
    """Which tools require your approval before they run. Values: `always`, `never`. Default: `always`."""
    defer_loading: bool
    """Whether to keep the tool out of the context until tool search loads it."""

class MCPToolRequireApprovalDict(TypedDict, total=False):
    always: MCPToolFilter | MCPToolFilterDict
    """Tools that run only after your approval."""
    never: MCPToolFilter | MCPToolFilterDict | None
    """Tools that run without approval."""

class MCPToolFilterDict(TypedDict, total=False):
    tool_names: Sequence[str]
    """Names of the tools on the server."""
    read_only: bool | None
    """Matches tools the server annotates as read-only."""
