from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import McpOauthTokenEndpointAuth


@model
class CredentialAuthMcpOauthRefresh(Base):
    """How a new access token is fetched."""

    client_id: str
    """Id of the client."""
    resource: str | None = None
    """The resource for which tokens are asked. Null if none is named."""
    scope: str | None = None
    """The scopes for which tokens are asked. Null if none are named."""
    token_endpoint: str
    """The URL at which new tokens are fetched."""
    token_endpoint_auth: McpOauthTokenEndpointAuth
    """How OpenAI authenticates at the token endpoint."""

    _nested = {'token_endpoint_auth': 'McpOauthTokenEndpointAuth'}
