"""`MCPTool`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.enums import CallableToolAllowedCaller


@model
class MCPTool(Base):
    """Lets the model use the tools of an MCP server."""

    type: Literal["mcp"]
    """Discriminator: always `mcp`."""
    server_label: str
    """Label that identifies the MCP server in tool calls."""
    server_url: str | None = None
    """URL of the MCP server. Either this or `connector_id` is required."""
    connector_id: MCPToolConnectorId | None = absent
    """OpenAI connector to use instead of an MCP server. Either this or `server_url` is required. Values:
    `connector_dropbox`, `connector_gmail`, `connector_googlecalendar`, `connector_googledrive`,
    `connector_microsoftteams`, `connector_outlookcalendar`, `connector_outlookemail`,
    `connector_sharepoint`."""
    tunnel_id: str | None = absent
    """Id of the tunnel."""
    authorization: str | None = absent
    """OAuth access token for the server. Your application must obtain and refresh it."""
    server_description: str | None = None
    """Description of the server, for the model."""
    headers: dict[str, str] | None = None
    """HTTP headers sent with every request to the MCP server, for example for authentication."""
    allowed_tools: list[str] | MCPToolFilter | None = None
    """A filter for tools of the server."""
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Which callers may use the tool: the model directly, or programs it writes. Values: `direct`, `programmatic`.
    Not empty."""
    require_approval: MCPToolRequireApproval | MCPToolRequireApprovalEnum | None = None
    """Which tools require your approval before they run. Values: `always`, `never`. Default: `always`."""
    defer_loading: bool | None = absent
    """Whether to keep the tool out of the context until tool search loads it."""

    _nested = {"allowed_tools": "MCPToolFilter", "require_approval": "MCPToolRequireApproval"}
    _tags = {"type": "mcp"}


MCPToolConnectorIdInput: TypeAlias = Literal[
    "connector_dropbox",
    "connector_gmail",
    "connector_googlecalendar",
    "connector_googledrive",
    "connector_microsoftteams",
    "connector_outlookcalendar",
    "connector_outlookemail",
    "connector_sharepoint",
]
MCPToolConnectorId: TypeAlias = MCPToolConnectorIdInput | str
"""OpenAI connector to use instead of an MCP server. Either this or `server_url` is required."""


@model
class MCPToolRequireApproval(Base):
    """Approval policy for the tools."""

    always: MCPToolFilter | None = absent
    """Tools that run only after your approval."""
    never: MCPToolFilter | None = None
    """Tools that run without approval."""

    _nested = {"always": "MCPToolFilter", "never": "MCPToolFilter"}


MCPToolRequireApprovalEnumInput: TypeAlias = Literal["always", "never"]
MCPToolRequireApprovalEnum: TypeAlias = MCPToolRequireApprovalEnumInput | str
"""Which tools require your approval before they run."""


@model
class MCPToolFilter(Base):
    """A filter for tools of the server."""

    tool_names: list[str] | None = absent
    """Names of the tools on the server."""
    read_only: bool | None = None
    """Matches tools the server annotates as read-only."""
