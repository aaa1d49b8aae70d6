"""What requests take instead of the models in ``models.update_beta_agents_vaults_credentials_request``, for type
checkers only."""

from typing import Literal, Required, TypedDict

from ..models.update_beta_agents_vaults_credentials_request import CredentialAuthRotateMcpOauthRefresh
from ..unions import McpOauthTokenEndpointAuthRotateInput

class CredentialAuthRotateMcpOauthDict(TypedDict, total=False):
    type: Required[Literal["mcp_oauth"]]
    """Discriminator: always `mcp_oauth`."""
    access_token: str | None
    """The access token. Write-only."""
    expires_at: str | None
    """When the access token expires, in ISO 8601 format; None if it never does."""
    refresh: CredentialAuthRotateMcpOauthRefresh | CredentialAuthRotateMcpOauthRefreshDict | None
    """How to refresh the access token; None if it cannot be refreshed."""

class CredentialAuthRotateMcpOauthRefreshDict(TypedDict, total=False):
    refresh_token: str | None
    """The refresh token. Write-only."""
    scope: str | None
    """Scopes to request, separated by spaces; None if there is none."""
    token_endpoint_auth: McpOauthTokenEndpointAuthRotateInput | None
    """Authentication at the token endpoint."""

class CredentialAuthRotateStaticBearerDict(TypedDict, total=False):
    token: Required[str]
    """The bearer token. Write-only."""
    type: Required[Literal["static_bearer"]]
    """Discriminator: always `static_bearer`."""

class CredentialAuthRotateEnvironmentVariableDict(TypedDict, total=False):
    secret_value: Required[str]
    """The secret value. Write-only."""
    type: Required[Literal["environment_variable"]]
    """Discriminator: always `environment_variable`."""

class McpOauthTokenEndpointAuthRotateClientSecretBasicDict(TypedDict, total=False):
    type: Required[Literal["client_secret_basic"]]
    """Discriminator: always `client_secret_basic`."""
    client_secret: str | None
    """The client secret. Write-only."""

class McpOauthTokenEndpointAuthRotateClientSecretPostDict(TypedDict, total=False):
    type: Required[Literal["client_secret_post"]]
    """Discriminator: always `client_secret_post`."""
    client_secret: str | None
    """The client secret. Write-only."""
