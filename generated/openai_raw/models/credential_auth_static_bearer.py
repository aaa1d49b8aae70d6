from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CredentialAuthStaticBearer(Base):
    """A bearer token for an MCP server."""

    mcp_server_url: str
    """The MCP server at which the secret is used."""
    type: Literal['static_bearer']
    """Tells this object from others that can stand in its place: always `static_bearer`."""
    _tags = {'type': 'static_bearer'}
