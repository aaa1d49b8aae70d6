from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, Required, TypedDict

    class PersistedMcpTransportHttpDict(TypedDict, total=False):
        server_url: Required[str]
        """URL of the MCP server; give this or `connector_id`."""
        type: Required[Literal['http']]
        """Which kind it is. Always `http`."""
        headers: Mapping[str, str] | None
        """Headers for every request to the MCP server, e.g. for authentication."""


@model
class PersistedMcpTransportHttp(Base):
    """An MCP server that is reached by HTTP."""

    server_url: str
    """URL of the MCP server; give this or `connector_id`."""
    type: Literal['http']
    """Which kind it is. Always `http`."""
    headers: dict[str, str] | None = None
    """Headers for every request to the MCP server, e.g. for authentication."""
    _tags = {'type': 'http'}
