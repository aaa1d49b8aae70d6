from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, Required, TypedDict
    from ..models.beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller, BetaCallableToolAllowedCallerInput
    from ..models.beta_mcp_tool_connector_id import BetaMCPToolConnectorId, BetaMCPToolConnectorIdInput
    from ..models.beta_mcp_tool_filter import BetaMCPToolFilter, BetaMCPToolFilterDict
    from ..models.beta_mcp_tool_require_approval import BetaMCPToolRequireApproval, BetaMCPToolRequireApprovalDict
    from ..models.beta_mcp_tool_require_approval_enum import BetaMCPToolRequireApprovalEnum, BetaMCPToolRequireApprovalEnumInput

    class BetaMCPToolDict(TypedDict, total=False):
        type: Required[Literal['mcp']]
        """Tells this object from others that can stand in its place: always `mcp`."""
        server_label: Required[str]
        """Label of the MCP server, by which its tool calls are told apart."""
        server_url: str | None
        """URL of the MCP server; give this or `connector_id`."""
        connector_id: BetaMCPToolConnectorIdInput
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
        allowed_tools: Sequence[str] | BetaMCPToolFilter | BetaMCPToolFilterDict | None
        """Some of a server's tools."""
        allowed_callers: Sequence[BetaCallableToolAllowedCallerInput] | None
        """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`.
        Not empty."""
        require_approval: BetaMCPToolRequireApproval | BetaMCPToolRequireApprovalDict | BetaMCPToolRequireApprovalEnumInput | None
        """Which tools may only run after your approval. Values: `always`, `never`. Default: `always`."""
        defer_loading: bool
        """Whether the tool stays out of the context until tool search finds it."""


@model
class BetaMCPTool(Base):
    """Lets the model use the tools of an MCP server."""

    type: Literal['mcp']
    """Tells this object from others that can stand in its place: always `mcp`."""
    server_label: str
    """Label of the MCP server, by which its tool calls are told apart."""
    server_url: str | None = None
    """URL of the MCP server; give this or `connector_id`."""
    connector_id: BetaMCPToolConnectorId | None = absent
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
    allowed_tools: list[str] | BetaMCPToolFilter | None = None
    """Some of a server's tools."""
    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`. Not
    empty."""
    require_approval: BetaMCPToolRequireApproval | BetaMCPToolRequireApprovalEnum | None = None
    """Which tools may only run after your approval. Values: `always`, `never`. Default: `always`."""
    defer_loading: bool | None = absent
    """Whether the tool stays out of the context until tool search finds it."""

    _nested = {'allowed_tools': 'BetaMCPToolFilter', 'require_approval': 'BetaMCPToolRequireApproval'}
    _tags = {'type': 'mcp'}
