from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.credential_auth_create_mcp_oauth_refresh import CredentialAuthCreateMcpOauthRefresh, CredentialAuthCreateMcpOauthRefreshDict

    class CredentialAuthCreateMcpOauthDict(TypedDict, total=False):
        access_token: Required[str]
        mcp_server_url: Required[str]
        type: Required[Literal['mcp_oauth']]
        """Tells this object from others that can stand in its place: always `mcp_oauth`."""
        expires_at: str | None
        refresh: CredentialAuthCreateMcpOauthRefresh | CredentialAuthCreateMcpOauthRefreshDict | None


@model
class CredentialAuthCreateMcpOauth(Base):
    """Credential auth create MCP OAuth."""

    access_token: str
    mcp_server_url: str
    type: Literal['mcp_oauth']
    """Tells this object from others that can stand in its place: always `mcp_oauth`."""
    expires_at: str | None = None
    refresh: CredentialAuthCreateMcpOauthRefresh | None = None

    _nested = {'refresh': 'CredentialAuthCreateMcpOauthRefresh'}
    _tags = {'type': 'mcp_oauth'}
