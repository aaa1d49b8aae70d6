from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class McpTransportHttp(Base):
    """An MCP server that is reached by HTTP."""

    server_url: str
    """URL of the MCP server; give this or `connector_id`."""
    type: Literal['http']
    """Which kind it is. Always `http`."""
    _tags = {'type': 'http'}
