from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..unions import McpOauthTokenEndpointAuthRotate, McpOauthTokenEndpointAuthRotateInput

    class CredentialAuthRotateMcpOauthRefreshDict(TypedDict, total=False):
        refresh_token: str | None
        scope: str | None
        token_endpoint_auth: McpOauthTokenEndpointAuthRotateInput | None


@model
class CredentialAuthRotateMcpOauthRefresh(Base):
    """The value of `CredentialAuthRotateMcpOauth.refresh`."""

    refresh_token: str | None = None
    scope: str | None = None
    token_endpoint_auth: McpOauthTokenEndpointAuthRotate | None = None

    _nested = {'token_endpoint_auth': ('type', {'client_secret_basic': 'McpOauthTokenEndpointAuthRotateClientSecretBasic', 'client_secret_post': 'McpOauthTokenEndpointAuthRotateClientSecretPost'})}
