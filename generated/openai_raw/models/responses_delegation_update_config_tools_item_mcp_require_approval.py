from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.responses_delegation_update_config_tools_item_mcp_require_approval_always import ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalAlways, ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalAlwaysDict
    from ..models.responses_delegation_update_config_tools_item_mcp_require_approval_never import ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalNever, ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalNeverDict

    class ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalDict(TypedDict, total=False):
        always: ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalAlways | ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalAlwaysDict | None
        never: ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalNever | ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalNeverDict | None


@model
class ResponsesDelegationUpdateConfigToolsItemMcpRequireApproval(Base):
    """The value of `ResponsesDelegationUpdateConfigToolsItemMcp.require_approval`."""

    always: ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalAlways | None = None
    never: ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalNever | None = None

    _nested = {'always': 'ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalAlways', 'never': 'ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalNever'}
