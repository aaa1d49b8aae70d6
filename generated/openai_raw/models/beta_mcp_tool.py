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
        server_label: Required[str]
        server_url: str | None
        connector_id: BetaMCPToolConnectorIdInput
        tunnel_id: str
        authorization: str
        server_description: str | None
        headers: Mapping[str, str] | None
        allowed_tools: Sequence[str] | BetaMCPToolFilter | BetaMCPToolFilterDict | None
        allowed_callers: Sequence[BetaCallableToolAllowedCallerInput] | None
        require_approval: BetaMCPToolRequireApproval | BetaMCPToolRequireApprovalDict | BetaMCPToolRequireApprovalEnumInput | None
        defer_loading: bool


@model
class BetaMCPTool(Base):
    """Beta MCP tool."""

    type: Literal['mcp']
    server_label: str
    server_url: str | None = None
    connector_id: BetaMCPToolConnectorId | None = absent
    tunnel_id: str | None = absent
    authorization: str | None = absent
    server_description: str | None = None
    headers: dict[str, str] | None = None
    allowed_tools: list[str] | BetaMCPToolFilter | None = None
    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    require_approval: BetaMCPToolRequireApproval | BetaMCPToolRequireApprovalEnum | None = None
    defer_loading: bool | None = absent

    _nested = {'allowed_tools': 'BetaMCPToolFilter', 'require_approval': 'BetaMCPToolRequireApproval'}
    _tags = {'type': 'mcp'}
