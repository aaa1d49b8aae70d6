from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.credential_auth_rotate_mcp_oauth_refresh import CredentialAuthRotateMcpOauthRefresh, CredentialAuthRotateMcpOauthRefreshDict

    class CredentialAuthRotateMcpOauthDict(TypedDict, total=False):
        type: Required[Literal['mcp_oauth']]
        """Tells this object from others that can stand in its place: always `mcp_oauth`."""
        access_token: str | None
        """The access token. It is never returned."""
        expires_at: str | None
        """When the access token expires, as ISO 8601 text. Null if it does not."""
        refresh: CredentialAuthRotateMcpOauthRefresh | CredentialAuthRotateMcpOauthRefreshDict | None
        """How a new access token is fetched. Null if it cannot be."""


@model
class CredentialAuthRotateMcpOauth(Base):
    """Tokens of OAuth for an MCP server."""

    type: Literal['mcp_oauth']
    """Tells this object from others that can stand in its place: always `mcp_oauth`."""
    access_token: str | None = None
    """The access token. It is never returned."""
    expires_at: str | None = None
    """When the access token expires, as ISO 8601 text. Null if it does not."""
    refresh: CredentialAuthRotateMcpOauthRefresh | None = None
    """How a new access token is fetched. Null if it cannot be."""

    _nested = {'refresh': 'CredentialAuthRotateMcpOauthRefresh'}
    _tags = {'type': 'mcp_oauth'}
