from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.credential_auth_mcp_oauth_refresh import CredentialAuthMcpOauthRefresh


@model
class CredentialAuthMcpOauth(Base):
    """Tokens of OAuth for an MCP server."""

    expires_at: str | None = None
    """When the access token expires, as ISO 8601 text. Null if it does not."""
    mcp_server_url: str
    """The MCP server at which the secret is used."""
    refresh: CredentialAuthMcpOauthRefresh | None = None
    """How a new access token is fetched. Null if it cannot be."""
    type: Literal['mcp_oauth']
    """Tells this object from others that can stand in its place: always `mcp_oauth`."""

    _nested = {'refresh': 'CredentialAuthMcpOauthRefresh'}
    _tags = {'type': 'mcp_oauth'}
