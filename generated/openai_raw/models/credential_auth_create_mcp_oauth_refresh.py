from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..unions import McpOauthTokenEndpointAuthCreate, McpOauthTokenEndpointAuthCreateInput

    class CredentialAuthCreateMcpOauthRefreshDict(TypedDict, total=False):
        client_id: Required[str]
        """Id of the client."""
        refresh_token: Required[str]
        """The refresh token. It is never returned."""
        token_endpoint: Required[str]
        """The URL at which new tokens are fetched."""
        token_endpoint_auth: Required[McpOauthTokenEndpointAuthCreateInput]
        """How OpenAI authenticates at the token endpoint."""
        resource: str | None
        """The resource for which tokens are asked. Null if none is named."""
        scope: str | None
        """The scopes for which tokens are asked. Null if none are named."""


@model
class CredentialAuthCreateMcpOauthRefresh(Base):
    """How a new access token is fetched."""

    client_id: str
    """Id of the client."""
    refresh_token: str
    """The refresh token. It is never returned."""
    token_endpoint: str
    """The URL at which new tokens are fetched."""
    token_endpoint_auth: McpOauthTokenEndpointAuthCreate
    """How OpenAI authenticates at the token endpoint."""
    resource: str | None = None
    """The resource for which tokens are asked. Null if none is named."""
    scope: str | None = None
    """The scopes for which tokens are asked. Null if none are named."""

    _nested = {'token_endpoint_auth': 'McpOauthTokenEndpointAuthCreate'}
