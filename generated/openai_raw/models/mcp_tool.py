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
        server_label: Required[str]
        server_url: str | None
        connector_id: MCPToolConnectorIdInput
        tunnel_id: str
        authorization: str
        server_description: str | None
        headers: Mapping[str, str] | None
        allowed_tools: Sequence[str] | MCPToolFilter | MCPToolFilterDict | None
        allowed_callers: Sequence[CallableToolAllowedCallerInput] | None
        require_approval: MCPToolRequireApproval | MCPToolRequireApprovalDict | MCPToolRequireApprovalEnumInput | None
        defer_loading: bool


@model
class MCPTool(Base):
    """MCP tool."""

    type: Literal['mcp']
    server_label: str
    server_url: str | None = None
    connector_id: MCPToolConnectorId | None = absent
    tunnel_id: str | None = absent
    authorization: str | None = absent
    server_description: str | None = None
    headers: dict[str, str] | None = None
    allowed_tools: list[str] | MCPToolFilter | None = None
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    require_approval: MCPToolRequireApproval | MCPToolRequireApprovalEnum | None = None
    defer_loading: bool | None = absent

    _nested = {'allowed_tools': 'MCPToolFilter', 'require_approval': 'MCPToolRequireApproval'}
    _tags = {'type': 'mcp'}
