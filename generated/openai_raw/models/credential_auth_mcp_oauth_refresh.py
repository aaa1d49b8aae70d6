from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import McpOauthTokenEndpointAuth


@model
class CredentialAuthMcpOauthRefresh(Base):
    """The value of `CredentialAuthMcpOauth.refresh`."""

    client_id: str
    """Id of the client."""
    resource: str | None = None
    scope: str | None = None
    token_endpoint: str
    token_endpoint_auth: McpOauthTokenEndpointAuth

    _nested = {'token_endpoint_auth': 'McpOauthTokenEndpointAuth'}
