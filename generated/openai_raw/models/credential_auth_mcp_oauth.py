from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.credential_auth_mcp_oauth_refresh import CredentialAuthMcpOauthRefresh


@model
class CredentialAuthMcpOauth(Base):
    """Credential auth MCP OAuth."""

    expires_at: str | None = None
    mcp_server_url: str
    refresh: CredentialAuthMcpOauthRefresh | None = None
    type: Literal['mcp_oauth']
    """Tells this object from others that can stand in its place: always `mcp_oauth`."""

    _nested = {'refresh': 'CredentialAuthMcpOauthRefresh'}
    _tags = {'type': 'mcp_oauth'}
