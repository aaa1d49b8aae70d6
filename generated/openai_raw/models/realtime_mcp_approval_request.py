from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class RealtimeMCPApprovalRequestDict(TypedDict, total=False):
        type: Required[Literal['mcp_approval_request']]
        """Tells this object from others that can stand in its place: always `mcp_approval_request`."""
        id: Required[str]
        """Id of the realtime MCP approval."""
        server_label: Required[str]
        """Label of the MCP server, by which its tool calls are told apart."""
        name: Required[str]
        """Name of the realtime MCP approval."""
        arguments: Required[str]
        """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
        know."""


@model
class RealtimeMCPApprovalRequest(Base):
    """Asks you to approve a call of a tool on an MCP server."""

    type: Literal['mcp_approval_request']
    """Tells this object from others that can stand in its place: always `mcp_approval_request`."""
    id: str
    """Id of the realtime MCP approval."""
    server_label: str
    """Label of the MCP server, by which its tool calls are told apart."""
    name: str
    """Name of the realtime MCP approval."""
    arguments: str
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""
    _tags = {'type': 'mcp_approval_request'}
