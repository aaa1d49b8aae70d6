from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class MCPApprovalResponseDict(TypedDict, total=False):
        type: Required[Literal['mcp_approval_response']]
        id: str | None
        approval_request_id: Required[str]
        approve: Required[bool]
        reason: str | None


@model
class MCPApprovalResponse(Base):
    """MCP approval response."""

    type: Literal['mcp_approval_response']
    id: str | None = None
    approval_request_id: str
    approve: bool
    reason: str | None = None
    _tags = {'type': 'mcp_approval_response'}
