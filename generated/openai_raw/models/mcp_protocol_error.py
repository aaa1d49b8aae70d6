from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class MCPProtocolErrorDict(TypedDict, total=False):
        type: Required[Literal['mcp_protocol_error']]
        """Tells this object from others that can stand in its place: always `mcp_protocol_error`. Default:
        `mcp_protocol_error`."""
        code: Required[int]
        """Code of the error, as JSON-RPC numbers them."""
        message: Required[str]
        """What went wrong, for people."""


@model
class MCPProtocolError(Base):
    """The MCP server broke off the call with an error of the protocol."""

    type: Literal['mcp_protocol_error']
    """Tells this object from others that can stand in its place: always `mcp_protocol_error`. Default:
    `mcp_protocol_error`."""
    code: int
    """Code of the error, as JSON-RPC numbers them."""
    message: str
    """What went wrong, for people."""
    _tags = {'type': 'mcp_protocol_error'}
