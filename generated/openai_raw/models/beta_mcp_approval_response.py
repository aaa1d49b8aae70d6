from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag import BetaAgentTag, BetaAgentTagDict

    class BetaMCPApprovalResponseDict(TypedDict, total=False):
        agent: BetaAgentTag | BetaAgentTagDict | None
        type: Required[Literal['mcp_approval_response']]
        id: str | None
        approval_request_id: Required[str]
        approve: Required[bool]
        reason: str | None


@model
class BetaMCPApprovalResponse(Base):
    """Beta MCP approval response."""

    agent: BetaAgentTag | None = None
    type: Literal['mcp_approval_response']
    id: str | None = None
    approval_request_id: str
    approve: bool
    reason: str | None = None

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'mcp_approval_response'}
