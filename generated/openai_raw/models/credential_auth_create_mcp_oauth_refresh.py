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
        token_endpoint: Required[str]
        token_endpoint_auth: Required[McpOauthTokenEndpointAuthCreateInput]
        resource: str | None
        scope: str | None


@model
class CredentialAuthCreateMcpOauthRefresh(Base):
    """The value of `CredentialAuthCreateMcpOauth.refresh`."""

    client_id: str
    """Id of the client."""
    refresh_token: str
    token_endpoint: str
    token_endpoint_auth: McpOauthTokenEndpointAuthCreate
    resource: str | None = None
    scope: str | None = None

    _nested = {'token_endpoint_auth': 'McpOauthTokenEndpointAuthCreate'}
