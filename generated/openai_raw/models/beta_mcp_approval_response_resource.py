from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaMCPApprovalResponseResource(Base):
    """Your answer to a request for approval."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal["mcp_approval_response"]
    """Tells this object from others that can stand in its place: always `mcp_approval_response`."""
    id: str
    """Id of the MCP approval."""
    approval_request_id: str
    """Id of the approval request that this answers."""
    approve: bool
    """True to let the call run, False to refuse it."""
    reason: str | None = None
    """Why, in the words of whoever decided."""

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "mcp_approval_response"}
