"""What requests take instead of the models in ``models.create_beta_agents_vaults_credentials_request``, for type
checkers only."""

from typing import Literal, Required, TypedDict

from ..models.create_beta_agents_vaults_credentials_request import CredentialAuthCreateMcpOauthRefresh
from ..unions import CredentialNetworkingInput, McpOauthTokenEndpointAuthCreateInput

class CredentialAuthCreateMcpOauthDict(TypedDict, total=False):
    access_token: Required[str]
    """The access token. Write-only."""
    mcp_server_url: Required[str]
    """URL of the MCP server that the secret is for."""
    type: Required[Literal["mcp_oauth"]]
    """Discriminator: always `mcp_oauth`."""
    expires_at: str | None
    """When the access token expires, in ISO 8601 format; None if it never does."""
    refresh: CredentialAuthCreateMcpOauthRefresh | CredentialAuthCreateMcpOauthRefreshDict | None
    """How to refresh the access token; None if it cannot be refreshed."""

class CredentialAuthCreateMcpOauthRefreshDict(TypedDict, total=False):
    client_id: Required[str]
    """Id of the client."""
    refresh_token: Required[str]
    """The refresh token. Write-only."""
    token_endpoint: Required[str]
    """URL of the token endpoint."""
    token_endpoint_auth: Required[McpOauthTokenEndpointAuthCreateInput]
    """Authentication at the token endpoint."""
    resource: str | None
    """Resource to request tokens for; None if there is none."""
    scope: str | None
    """Scopes to request, separated by spaces; None if there is none."""

class CredentialAuthCreateStaticBearerDict(TypedDict, total=False):
    token: Required[str]
    """The bearer token. Write-only."""
    mcp_server_url: Required[str]
    """URL of the MCP server that the secret is for."""
    type: Required[Literal["static_bearer"]]
    """Discriminator: always `static_bearer`."""

class CredentialAuthCreateEnvironmentVariableDict(TypedDict, total=False):
    networking: Required[CredentialNetworkingInput]
    """Hosts the secret may be sent to."""
    secret_name: Required[str]
    """Name of the environment variable."""
    secret_value: Required[str]
    """The secret value. Write-only."""
    type: Required[Literal["environment_variable"]]
    """Discriminator: always `environment_variable`."""

class McpOauthTokenEndpointAuthCreateNoneDict(TypedDict, total=False):
    type: Required[Literal["none"]]
    """Discriminator: always `none`."""

class McpOauthTokenEndpointAuthCreateClientSecretBasicDict(TypedDict, total=False):
    client_secret: Required[str]
    """The client secret. Write-only."""
    type: Required[Literal["client_secret_basic"]]
    """Discriminator: always `client_secret_basic`."""

class McpOauthTokenEndpointAuthCreateClientSecretPostDict(TypedDict, total=False):
    client_secret: Required[str]
    """The client secret. Write-only."""
    type: Required[Literal["client_secret_post"]]
    """Discriminator: always `client_secret_post`."""
