from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, Required, TypedDict

    class McpTransportParamHttpDict(TypedDict, total=False):
        server_url: Required[str]
        """URL of the MCP server; give this or `connector_id`."""
        type: Required[Literal['http']]
        """Tells this object from others that can stand in its place: always `http`."""
        authorization: str | None
        headers: Mapping[str, str] | None
        """Headers for every request to the MCP server, e.g. for authentication."""


@model
class McpTransportParamHttp(Base):
    """MCP transport param HTTP."""

    server_url: str
    """URL of the MCP server; give this or `connector_id`."""
    type: Literal['http']
    """Tells this object from others that can stand in its place: always `http`."""
    authorization: str | None = None
    headers: dict[str, str] | None = None
    """Headers for every request to the MCP server, e.g. for authentication."""
    _tags = {'type': 'http'}
