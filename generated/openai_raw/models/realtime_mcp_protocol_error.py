from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeMCPProtocolError(Base):
    """Realtime MCP protocol error."""

    type: Literal['protocol_error']
    code: int
    message: str
    _tags = {'type': 'protocol_error'}
