from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.responses_delegation_config_tools_item_mcp_require_approval_always import ResponsesDelegationConfigToolsItemMcpRequireApprovalAlways, ResponsesDelegationConfigToolsItemMcpRequireApprovalAlwaysDict
    from ..models.responses_delegation_config_tools_item_mcp_require_approval_never import ResponsesDelegationConfigToolsItemMcpRequireApprovalNever, ResponsesDelegationConfigToolsItemMcpRequireApprovalNeverDict

    class ResponsesDelegationConfigToolsItemMcpRequireApprovalDict(TypedDict, total=False):
        always: ResponsesDelegationConfigToolsItemMcpRequireApprovalAlways | ResponsesDelegationConfigToolsItemMcpRequireApprovalAlwaysDict | None
        """Tools whose calls need approval."""
        never: ResponsesDelegationConfigToolsItemMcpRequireApprovalNever | ResponsesDelegationConfigToolsItemMcpRequireApprovalNeverDict | None
        """Tools whose calls need none."""


@model
class ResponsesDelegationConfigToolsItemMcpRequireApproval(Base):
    """A tool that the model may call."""

    always: ResponsesDelegationConfigToolsItemMcpRequireApprovalAlways | None = None
    """Tools whose calls need approval."""
    never: ResponsesDelegationConfigToolsItemMcpRequireApprovalNever | None = None
    """Tools whose calls need none."""

    _nested = {'always': 'ResponsesDelegationConfigToolsItemMcpRequireApprovalAlways', 'never': 'ResponsesDelegationConfigToolsItemMcpRequireApprovalNever'}
