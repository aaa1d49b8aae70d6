from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class RealtimeMCPProtocolErrorDict(TypedDict, total=False):
        type: Required[Literal['protocol_error']]
        code: Required[int]
        message: Required[str]


@model
class RealtimeMCPProtocolError(Base):
    """Realtime MCP protocol error."""

    type: Literal['protocol_error']
    code: int
    message: str
    _tags = {'type': 'protocol_error'}
