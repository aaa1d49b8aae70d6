from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class MCPApprovalRequest(Base):
    """Asks you to approve a call of a tool on an MCP server."""

    type: Literal["mcp_approval_request"]
    """Tells this object from others that can stand in its place: always `mcp_approval_request`."""
    id: str
    """Id of the MCP approval."""
    server_label: str
    """Label of the MCP server, by which its tool calls are told apart."""
    name: str
    """Name of the MCP approval."""
    arguments: str
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""

    _tags = {"type": "mcp_approval_request"}
