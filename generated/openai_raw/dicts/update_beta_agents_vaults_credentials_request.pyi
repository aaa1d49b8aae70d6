"""What requests take instead of the models in ``models.update_beta_agents_vaults_credentials_request``, for type
checkers only."""

from typing import Literal, Required, TypedDict

from ..models.update_beta_agents_vaults_credentials_request import CredentialAuthRotateMcpOauthRefresh
from ..unions import McpOauthTokenEndpointAuthRotateInput

class CredentialAuthRotateMcpOauthDict(TypedDict, total=False):
    type: Required[Literal["mcp_oauth"]]
    """Tells this object from others that can stand in its place: always `mcp_oauth`."""
    access_token: str | None
    """The access token. It is never returned."""
    expires_at: str | None
    """When the access token expires, as ISO 8601 text. Null if it does not."""
    refresh: CredentialAuthRotateMcpOauthRefresh | CredentialAuthRotateMcpOauthRefreshDict | None
    """How a new access token is fetched. Null if it cannot be."""

class CredentialAuthRotateMcpOauthRefreshDict(TypedDict, total=False):
    refresh_token: str | None
    """The refresh token. It is never returned."""
    scope: str | None
    """The scopes for which tokens are asked. Null if none are named."""
    token_endpoint_auth: McpOauthTokenEndpointAuthRotateInput | None
    """How OpenAI authenticates at the token endpoint."""

class CredentialAuthRotateStaticBearerDict(TypedDict, total=False):
    token: Required[str]
    """The bearer token. It is never returned."""
    type: Required[Literal["static_bearer"]]
    """Tells this object from others that can stand in its place: always `static_bearer`."""

class CredentialAuthRotateEnvironmentVariableDict(TypedDict, total=False):
    secret_value: Required[str]
    """The secret. It is never returned."""
    type: Required[Literal["environment_variable"]]
    """Tells this object from others that can stand in its place: always `environment_variable`."""

class McpOauthTokenEndpointAuthRotateClientSecretBasicDict(TypedDict, total=False):
    type: Required[Literal["client_secret_basic"]]
    """Tells this object from others that can stand in its place: always `client_secret_basic`."""
    client_secret: str | None
    """The client secret. It is never returned."""

class McpOauthTokenEndpointAuthRotateClientSecretPostDict(TypedDict, total=False):
    type: Required[Literal["client_secret_post"]]
    """Tells this object from others that can stand in its place: always `client_secret_post`."""
    client_secret: str | None
    """The client secret. It is never returned."""
