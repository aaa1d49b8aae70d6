from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..unions import McpOauthTokenEndpointAuthRotate, McpOauthTokenEndpointAuthRotateInput

    class CredentialAuthRotateMcpOauthRefreshDict(TypedDict, total=False):
        refresh_token: str | None
        """The refresh token. It is never returned."""
        scope: str | None
        """The scopes for which tokens are asked. Null if none are named."""
        token_endpoint_auth: McpOauthTokenEndpointAuthRotateInput | None
        """How OpenAI authenticates at the token endpoint."""


@model
class CredentialAuthRotateMcpOauthRefresh(Base):
    """How a new access token is fetched."""

    refresh_token: str | None = None
    """The refresh token. It is never returned."""
    scope: str | None = None
    """The scopes for which tokens are asked. Null if none are named."""
    token_endpoint_auth: McpOauthTokenEndpointAuthRotate | None = None
    """How OpenAI authenticates at the token endpoint."""

    _nested = {'token_endpoint_auth': ('type', {'client_secret_basic': 'McpOauthTokenEndpointAuthRotateClientSecretBasic', 'client_secret_post': 'McpOauthTokenEndpointAuthRotateClientSecretPost'})}
