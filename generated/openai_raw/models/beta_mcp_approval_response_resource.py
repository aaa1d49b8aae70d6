from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaMCPApprovalResponseResource(Base):
    """Your response to an approval request."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
    type: Literal["mcp_approval_response"]
    """Discriminator: always `mcp_approval_response`."""
    id: str
    """Id of the MCP approval."""
    approval_request_id: str
    """Id of the approval request being answered."""
    approve: bool
    """Whether to allow the call."""
    reason: str | None = None
    """Reason for the decision, as free text."""

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "mcp_approval_response"}
