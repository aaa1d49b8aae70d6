from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class McpTransportHttp(Base):
    """Mcp transport http."""

    server_url: str
    type: Literal['http']
    _tags = {'type': 'http'}
