"""What requests take instead of the models in ``models.create_beta_agents_vaults_credentials_request``, for type
checkers only."""

from typing import Literal, Required, TypedDict

from ..models.create_beta_agents_vaults_credentials_request import CredentialAuthCreateMcpOauthRefresh
from ..unions import CredentialNetworkingInput, McpOauthTokenEndpointAuthCreateInput

class CredentialAuthCreateMcpOauthDict(TypedDict, total=False):
    access_token: Required[str]
    """The access token. It is never returned."""
    mcp_server_url: Required[str]
    """The MCP server at which the secret is used."""
    type: Required[Literal["mcp_oauth"]]
    """Tells this object from others that can stand in its place: always `mcp_oauth`."""
    expires_at: str | None
    """When the access token expires, as ISO 8601 text. Null if it does not."""
    refresh: CredentialAuthCreateMcpOauthRefresh | CredentialAuthCreateMcpOauthRefreshDict | None
    """How a new access token is fetched. Null if it cannot be."""

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

class CredentialAuthCreateStaticBearerDict(TypedDict, total=False):
    token: Required[str]
    """The bearer token. It is never returned."""
    mcp_server_url: Required[str]
    """The MCP server at which the secret is used."""
    type: Required[Literal["static_bearer"]]
    """Tells this object from others that can stand in its place: always `static_bearer`."""

class CredentialAuthCreateEnvironmentVariableDict(TypedDict, total=False):
    networking: Required[CredentialNetworkingInput]
    """To which hosts the secret may be sent."""
    secret_name: Required[str]
    """Name of the environment variable."""
    secret_value: Required[str]
    """The secret. It is never returned."""
    type: Required[Literal["environment_variable"]]
    """Tells this object from others that can stand in its place: always `environment_variable`."""

class McpOauthTokenEndpointAuthCreateNoneDict(TypedDict, total=False):
    type: Required[Literal["none"]]
    """Tells this object from others that can stand in its place: always `none`."""

class McpOauthTokenEndpointAuthCreateClientSecretBasicDict(TypedDict, total=False):
    client_secret: Required[str]
    """The client secret. It is never returned."""
    type: Required[Literal["client_secret_basic"]]
    """Tells this object from others that can stand in its place: always `client_secret_basic`."""

class McpOauthTokenEndpointAuthCreateClientSecretPostDict(TypedDict, total=False):
    client_secret: Required[str]
    """The client secret. It is never returned."""
    type: Required[Literal["client_secret_post"]]
    """Tells this object from others that can stand in its place: always `client_secret_post`."""
