from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.credential_auth_create_mcp_oauth_refresh import CredentialAuthCreateMcpOauthRefresh, CredentialAuthCreateMcpOauthRefreshDict

    class CredentialAuthCreateMcpOauthDict(TypedDict, total=False):
        access_token: Required[str]
        """The access token. It is never returned."""
        mcp_server_url: Required[str]
        """The MCP server at which the secret is used."""
        type: Required[Literal['mcp_oauth']]
        """Tells this object from others that can stand in its place: always `mcp_oauth`."""
        expires_at: str | None
        """When the access token expires, as ISO 8601 text. Null if it does not."""
        refresh: CredentialAuthCreateMcpOauthRefresh | CredentialAuthCreateMcpOauthRefreshDict | None
        """How a new access token is fetched. Null if it cannot be."""


@model
class CredentialAuthCreateMcpOauth(Base):
    """Tokens of OAuth for an MCP server."""

    access_token: str
    """The access token. It is never returned."""
    mcp_server_url: str
    """The MCP server at which the secret is used."""
    type: Literal['mcp_oauth']
    """Tells this object from others that can stand in its place: always `mcp_oauth`."""
    expires_at: str | None = None
    """When the access token expires, as ISO 8601 text. Null if it does not."""
    refresh: CredentialAuthCreateMcpOauthRefresh | None = None
    """How a new access token is fetched. Null if it cannot be."""

    _nested = {'refresh': 'CredentialAuthCreateMcpOauthRefresh'}
    _tags = {'type': 'mcp_oauth'}
