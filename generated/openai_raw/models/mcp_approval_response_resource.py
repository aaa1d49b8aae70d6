from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class MCPApprovalResponseResource(Base):
    """Your answer to a request for approval."""

    type: Literal["mcp_approval_response"]
    """Tells this object from others that can stand in its place: always `mcp_approval_response`."""
    id: str
    """Id of the MCP approval."""
    approval_request_id: str
    """Id of the approval request that this answers."""
    approve: bool
    """True if the call was let run, False if it was refused."""
    reason: str | None = None
    """Why, in the words of whoever decided."""

    _tags = {"type": "mcp_approval_response"}
