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
        expires_at: str | None
        refresh: CredentialAuthRotateMcpOauthRefresh | CredentialAuthRotateMcpOauthRefreshDict | None


@model
class CredentialAuthRotateMcpOauth(Base):
    """Credential auth rotate MCP OAuth."""

    type: Literal['mcp_oauth']
    """Tells this object from others that can stand in its place: always `mcp_oauth`."""
    access_token: str | None = None
    expires_at: str | None = None
    refresh: CredentialAuthRotateMcpOauthRefresh | None = None

    _nested = {'refresh': 'CredentialAuthRotateMcpOauthRefresh'}
    _tags = {'type': 'mcp_oauth'}
