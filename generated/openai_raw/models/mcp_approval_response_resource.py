from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class MCPApprovalResponseResource(Base):
    """Your response to an approval request."""

    type: Literal["mcp_approval_response"]
    """Discriminator: always `mcp_approval_response`."""
    id: str
    """Id of the MCP approval."""
    approval_request_id: str
    """Id of the approval request being answered."""
    approve: bool
    """Whether the call was allowed."""
    reason: str | None = None
    """Reason for the decision, as free text."""

    _tags = {"type": "mcp_approval_response"}
