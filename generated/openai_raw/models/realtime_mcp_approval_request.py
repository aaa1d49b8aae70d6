from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class RealtimeMCPApprovalRequestDict(TypedDict, total=False):
        type: Required[Literal['mcp_approval_request']]
        id: Required[str]
        server_label: Required[str]
        name: Required[str]
        arguments: Required[str]


@model
class RealtimeMCPApprovalRequest(Base):
    """Realtime MCP approval request."""

    type: Literal['mcp_approval_request']
    id: str
    server_label: str
    name: str
    arguments: str
    _tags = {'type': 'mcp_approval_request'}
