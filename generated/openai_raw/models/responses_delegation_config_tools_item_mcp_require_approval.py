from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.responses_delegation_config_tools_item_mcp_require_approval_always import ResponsesDelegationConfigToolsItemMcpRequireApprovalAlways, ResponsesDelegationConfigToolsItemMcpRequireApprovalAlwaysDict
    from ..models.responses_delegation_config_tools_item_mcp_require_approval_never import ResponsesDelegationConfigToolsItemMcpRequireApprovalNever, ResponsesDelegationConfigToolsItemMcpRequireApprovalNeverDict

    class ResponsesDelegationConfigToolsItemMcpRequireApprovalDict(TypedDict, total=False):
        always: ResponsesDelegationConfigToolsItemMcpRequireApprovalAlways | ResponsesDelegationConfigToolsItemMcpRequireApprovalAlwaysDict | None
        never: ResponsesDelegationConfigToolsItemMcpRequireApprovalNever | ResponsesDelegationConfigToolsItemMcpRequireApprovalNeverDict | None


@model
class ResponsesDelegationConfigToolsItemMcpRequireApproval(Base):
    """The value of `ResponsesDelegationConfigToolsItemMcp.require_approval`."""

    always: ResponsesDelegationConfigToolsItemMcpRequireApprovalAlways | None = None
    never: ResponsesDelegationConfigToolsItemMcpRequireApprovalNever | None = None

    _nested = {'always': 'ResponsesDelegationConfigToolsItemMcpRequireApprovalAlways', 'never': 'ResponsesDelegationConfigToolsItemMcpRequireApprovalNever'}
