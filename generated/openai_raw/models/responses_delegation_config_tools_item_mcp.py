from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, Required, TypedDict
    from ..models.responses_delegation_config_tools_item_mcp_allowed_callers_item import ResponsesDelegationConfigToolsItemMcpAllowedCallersItem, ResponsesDelegationConfigToolsItemMcpAllowedCallersItemInput
    from ..models.responses_delegation_config_tools_item_mcp_allowed_tools import ResponsesDelegationConfigToolsItemMcpAllowedTools, ResponsesDelegationConfigToolsItemMcpAllowedToolsDict
    from ..models.responses_delegation_config_tools_item_mcp_require_approval import ResponsesDelegationConfigToolsItemMcpRequireApproval, ResponsesDelegationConfigToolsItemMcpRequireApprovalDict
    from ..models.responses_delegation_config_tools_item_mcp_require_approval_enum import ResponsesDelegationConfigToolsItemMcpRequireApprovalEnum, ResponsesDelegationConfigToolsItemMcpRequireApprovalEnumInput

    class ResponsesDelegationConfigToolsItemMcpDict(TypedDict, total=False):
        type: Required[Literal['mcp']]
        """Which kind it is. Always `mcp`."""
        allowed_callers: Sequence[ResponsesDelegationConfigToolsItemMcpAllowedCallersItemInput] | None
        """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`."""
        allowed_tools: Sequence[str] | ResponsesDelegationConfigToolsItemMcpAllowedTools | ResponsesDelegationConfigToolsItemMcpAllowedToolsDict | None
        """A tool that the model may call."""
        authorization: str | None
        """The value of the `Authorization` header. None is sent if null."""
        connector_id: str | None
        """Id of the connector."""
        defer_loading: bool | None
        """Whether the tool stays out of the context until tool search finds it."""
        headers: Mapping[str, str] | None
        """Headers for every request to the MCP server, e.g. for authentication."""
        require_approval: ResponsesDelegationConfigToolsItemMcpRequireApproval | ResponsesDelegationConfigToolsItemMcpRequireApprovalDict | ResponsesDelegationConfigToolsItemMcpRequireApprovalEnumInput | None
        """Which tools may only run after your approval. Values: `always`, `never`."""
        server_description: str | None
        """What the MCP server is for. Null if that needs no words."""
        server_label: str
        """Label of the MCP server, by which its tool calls are told apart."""
        server_url: str | None
        """URL of the MCP server; give this or `connector_id`."""
        tunnel_id: str | None
        """Id of the tunnel."""


@model
class ResponsesDelegationConfigToolsItemMcp(Base):
    """A tool that the model may call."""

    type: Literal['mcp']
    """Which kind it is. Always `mcp`."""
    allowed_callers: list[ResponsesDelegationConfigToolsItemMcpAllowedCallersItem] | None = None
    """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`."""
    allowed_tools: list[str] | ResponsesDelegationConfigToolsItemMcpAllowedTools | None = None
    """A tool that the model may call."""
    authorization: str | None = None
    """The value of the `Authorization` header. None is sent if null."""
    connector_id: str | None = None
    """Id of the connector."""
    defer_loading: bool | None = None
    """Whether the tool stays out of the context until tool search finds it."""
    headers: dict[str, str] | None = None
    """Headers for every request to the MCP server, e.g. for authentication."""
    require_approval: ResponsesDelegationConfigToolsItemMcpRequireApproval | ResponsesDelegationConfigToolsItemMcpRequireApprovalEnum | None = None
    """Which tools may only run after your approval. Values: `always`, `never`."""
    server_description: str | None = None
    """What the MCP server is for. Null if that needs no words."""
    server_label: str | None = absent
    """Label of the MCP server, by which its tool calls are told apart."""
    server_url: str | None = None
    """URL of the MCP server; give this or `connector_id`."""
    tunnel_id: str | None = None
    """Id of the tunnel."""

    _nested = {'allowed_tools': 'ResponsesDelegationConfigToolsItemMcpAllowedTools', 'require_approval': 'ResponsesDelegationConfigToolsItemMcpRequireApproval'}
    _tags = {'type': 'mcp'}
