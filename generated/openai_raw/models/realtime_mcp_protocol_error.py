from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class RealtimeMCPProtocolErrorDict(TypedDict, total=False):
        type: Required[Literal['protocol_error']]
        """Tells this object from others that can stand in its place: always `protocol_error`."""
        code: Required[int]
        """Code of the error, as JSON-RPC numbers them."""
        message: Required[str]
        """What went wrong, for people."""


@model
class RealtimeMCPProtocolError(Base):
    """The MCP server broke off the call with an error of the protocol."""

    type: Literal['protocol_error']
    """Tells this object from others that can stand in its place: always `protocol_error`."""
    code: int
    """Code of the error, as JSON-RPC numbers them."""
    message: str
    """What went wrong, for people."""
    _tags = {'type': 'protocol_error'}
