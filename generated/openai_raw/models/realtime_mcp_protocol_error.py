from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeMCPProtocolError(Model):
    """Realtime MCP protocol error."""

    type: Literal['protocol_error']
    code: int
    message: str
    _tags = {'type': 'protocol_error'}
