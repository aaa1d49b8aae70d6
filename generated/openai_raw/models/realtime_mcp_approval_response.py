from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class RealtimeMCPApprovalResponseDict(TypedDict, total=False):
        type: Required[Literal['mcp_approval_response']]
        id: Required[str]
        approval_request_id: Required[str]
        approve: Required[bool]
        reason: str | None


@model
class RealtimeMCPApprovalResponse(Base):
    """Realtime MCP approval response."""

    type: Literal['mcp_approval_response']
    id: str
    approval_request_id: str
    approve: bool
    reason: str | None = None
    _tags = {'type': 'mcp_approval_response'}
