from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, Required, TypedDict
    from ..models.callable_tool_allowed_caller import CallableToolAllowedCaller, CallableToolAllowedCallerInput
    from ..models.mcp_tool_connector_id import MCPToolConnectorId, MCPToolConnectorIdInput
    from ..models.mcp_tool_filter import MCPToolFilter, MCPToolFilterDict
    from ..models.mcp_tool_require_approval import MCPToolRequireApproval, MCPToolRequireApprovalDict
    from ..models.mcp_tool_require_approval_enum import MCPToolRequireApprovalEnum, MCPToolRequireApprovalEnumInput

    class MCPToolDict(TypedDict, total=False):
        type: Required[Literal['mcp']]
        """Tells this object from others that can stand in its place: always `mcp`."""
        server_label: Required[str]
        """Label of the MCP server, by which its tool calls are told apart."""
        server_url: str | None
        """URL of the MCP server; give this or `connector_id`."""
        connector_id: MCPToolConnectorIdInput
        """A connector of OpenAI to use as an MCP server; give this or `server_url`. Values: `connector_dropbox`,
        `connector_gmail`, `connector_googlecalendar`, `connector_googledrive`,
        `connector_microsoftteams`, `connector_outlookcalendar`, `connector_outlookemail`,
        `connector_sharepoint`."""
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
        """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`.
        Not empty."""
        require_approval: MCPToolRequireApproval | MCPToolRequireApprovalDict | MCPToolRequireApprovalEnumInput | None
        """Which tools may only run after your approval. Values: `always`, `never`. Default: `always`."""
        defer_loading: bool
        """Whether the tool stays out of the context until tool search finds it."""


@model
class MCPTool(Base):
    """Lets the model use the tools of an MCP server."""

    type: Literal['mcp']
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

    _nested = {'allowed_tools': 'MCPToolFilter', 'require_approval': 'MCPToolRequireApproval'}
    _tags = {'type': 'mcp'}
