from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag import BetaAgentTag, BetaAgentTagDict

    class BetaMCPApprovalRequestDict(TypedDict, total=False):
        agent: BetaAgentTag | BetaAgentTagDict | None
        type: Required[Literal['mcp_approval_request']]
        id: Required[str]
        server_label: Required[str]
        name: Required[str]
        arguments: Required[str]


@model
class BetaMCPApprovalRequest(Base):
    """Beta MCP approval request."""

    agent: BetaAgentTag | None = None
    type: Literal['mcp_approval_request']
    id: str
    server_label: str
    name: str
    arguments: str

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'mcp_approval_request'}
