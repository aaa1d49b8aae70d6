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
    """Tells this object from others that can stand in its place: always `mcp`."""
    server_label: str
    """Label of the MCP server, by which its tool calls are told apart."""
    server_url: str | None = None
    """URL of the MCP server; give this or `connector_id`."""
    connector_id: MCPToolConnectorId | None = absent
    """A connector of OpenAI to use as an MCP server; give this or `server_url`. Values: `connector_dropbox`,
    `connector_gmail`, `connector_googlecalendar`, `connector_googledrive`, `connector_microsoftteams`,
    `connector_outlookcalendar`, `connector_outlookemail`, `connector_sharepoint`."""
    tunnel_id: str | None = absent
    """Id of the tunnel."""
    authorization: str | None = absent
    """OAuth access token for the server; your program gets and renews it."""
    server_description: str | None = None
    """What the server is good for, for the model."""
    headers: dict[str, str] | None = None
    """Headers for every request to the MCP server, e.g. for authentication."""
    allowed_tools: list[str] | MCPToolFilter | None = None
    """Some of a server's tools."""
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`. Not
    empty."""
    require_approval: MCPToolRequireApproval | MCPToolRequireApprovalEnum | None = None
    """Which tools may only run after your approval. Values: `always`, `never`. Default: `always`."""
    defer_loading: bool | None = absent
    """Whether the tool stays out of the context until tool search finds it."""

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


@model
class MCPToolRequireApproval(Base):
    """Which tools need approval, and which do not."""

    always: MCPToolFilter | None = absent
    """Tools that may only run after your approval."""
    never: MCPToolFilter | None = None
    """Tools that run without asking; None for none."""

    _nested = {"always": "MCPToolFilter", "never": "MCPToolFilter"}


MCPToolRequireApprovalEnumInput: TypeAlias = Literal["always", "never"]
MCPToolRequireApprovalEnum: TypeAlias = MCPToolRequireApprovalEnumInput | str


@model
class MCPToolFilter(Base):
    """Some of a server's tools."""

    tool_names: list[str] | None = absent
    """Names of the tools, as the server lists them."""
    read_only: bool | None = None
    """Only tools that the server marks as changing nothing."""
