from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaMCPApprovalResponseResource(Base):
    """Beta MCP approval response resource."""

    agent: BetaAgentTag | None = None
    type: Literal['mcp_approval_response']
    id: str
    approval_request_id: str
    approve: bool
    reason: str | None = None

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'mcp_approval_response'}
