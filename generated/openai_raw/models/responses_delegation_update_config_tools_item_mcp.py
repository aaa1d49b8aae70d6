from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, Required, TypedDict
    from ..models.responses_delegation_update_config_tools_item_mcp_allowed_callers_item import ResponsesDelegationUpdateConfigToolsItemMcpAllowedCallersItem, ResponsesDelegationUpdateConfigToolsItemMcpAllowedCallersItemInput
    from ..models.responses_delegation_update_config_tools_item_mcp_allowed_tools import ResponsesDelegationUpdateConfigToolsItemMcpAllowedTools, ResponsesDelegationUpdateConfigToolsItemMcpAllowedToolsDict
    from ..models.responses_delegation_update_config_tools_item_mcp_require_approval import ResponsesDelegationUpdateConfigToolsItemMcpRequireApproval, ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalDict
    from ..models.responses_delegation_update_config_tools_item_mcp_require_approval_enum import ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalEnum, ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalEnumInput

    class ResponsesDelegationUpdateConfigToolsItemMcpDict(TypedDict, total=False):
        type: Required[Literal['mcp']]
        allowed_callers: Sequence[ResponsesDelegationUpdateConfigToolsItemMcpAllowedCallersItemInput] | None
        allowed_tools: Sequence[str] | ResponsesDelegationUpdateConfigToolsItemMcpAllowedTools | ResponsesDelegationUpdateConfigToolsItemMcpAllowedToolsDict | None
        authorization: str | None
        connector_id: str | None
        defer_loading: bool | None
        headers: Mapping[str, str] | None
        require_approval: ResponsesDelegationUpdateConfigToolsItemMcpRequireApproval | ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalDict | ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalEnumInput | None
        server_description: str | None
        server_label: str
        server_url: str | None
        tunnel_id: str | None


@model
class ResponsesDelegationUpdateConfigToolsItemMcp(Base):
    """Responses delegation update config tools item mcp."""

    type: Literal['mcp']
    allowed_callers: list[ResponsesDelegationUpdateConfigToolsItemMcpAllowedCallersItem] | None = None
    allowed_tools: list[str] | ResponsesDelegationUpdateConfigToolsItemMcpAllowedTools | None = None
    authorization: str | None = None
    connector_id: str | None = None
    defer_loading: bool | None = None
    headers: dict[str, str] | None = None
    require_approval: ResponsesDelegationUpdateConfigToolsItemMcpRequireApproval | ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalEnum | None = None
    server_description: str | None = None
    server_label: str | None = absent
    server_url: str | None = None
    tunnel_id: str | None = None

    _nested = {'allowed_tools': 'ResponsesDelegationUpdateConfigToolsItemMcpAllowedTools', 'require_approval': 'ResponsesDelegationUpdateConfigToolsItemMcpRequireApproval'}
    _tags = {'type': 'mcp'}
