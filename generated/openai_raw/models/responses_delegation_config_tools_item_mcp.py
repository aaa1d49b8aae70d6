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
        allowed_callers: Sequence[ResponsesDelegationConfigToolsItemMcpAllowedCallersItemInput] | None
        allowed_tools: Sequence[str] | ResponsesDelegationConfigToolsItemMcpAllowedTools | ResponsesDelegationConfigToolsItemMcpAllowedToolsDict | None
        authorization: str | None
        connector_id: str | None
        defer_loading: bool | None
        headers: Mapping[str, str] | None
        require_approval: ResponsesDelegationConfigToolsItemMcpRequireApproval | ResponsesDelegationConfigToolsItemMcpRequireApprovalDict | ResponsesDelegationConfigToolsItemMcpRequireApprovalEnumInput | None
        server_description: str | None
        server_label: str
        server_url: str | None
        tunnel_id: str | None


@model
class ResponsesDelegationConfigToolsItemMcp(Base):
    """Responses delegation config tools item mcp."""

    type: Literal['mcp']
    allowed_callers: list[ResponsesDelegationConfigToolsItemMcpAllowedCallersItem] | None = None
    allowed_tools: list[str] | ResponsesDelegationConfigToolsItemMcpAllowedTools | None = None
    authorization: str | None = None
    connector_id: str | None = None
    defer_loading: bool | None = None
    headers: dict[str, str] | None = None
    require_approval: ResponsesDelegationConfigToolsItemMcpRequireApproval | ResponsesDelegationConfigToolsItemMcpRequireApprovalEnum | None = None
    server_description: str | None = None
    server_label: str | None = absent
    server_url: str | None = None
    tunnel_id: str | None = None

    _nested = {'allowed_tools': 'ResponsesDelegationConfigToolsItemMcpAllowedTools', 'require_approval': 'ResponsesDelegationConfigToolsItemMcpRequireApproval'}
    _tags = {'type': 'mcp'}
