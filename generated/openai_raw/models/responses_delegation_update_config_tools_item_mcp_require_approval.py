from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.responses_delegation_update_config_tools_item_mcp_require_approval_always import ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalAlways, ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalAlwaysDict
    from ..models.responses_delegation_update_config_tools_item_mcp_require_approval_never import ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalNever, ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalNeverDict

    class ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalDict(TypedDict, total=False):
        always: ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalAlways | ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalAlwaysDict | None
        """Tools whose calls need approval."""
        never: ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalNever | ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalNeverDict | None
        """Tools whose calls need none."""


@model
class ResponsesDelegationUpdateConfigToolsItemMcpRequireApproval(Base):
    """A tool that the model may call."""

    always: ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalAlways | None = None
    """Tools whose calls need approval."""
    never: ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalNever | None = None
    """Tools whose calls need none."""

    _nested = {'always': 'ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalAlways', 'never': 'ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalNever'}
