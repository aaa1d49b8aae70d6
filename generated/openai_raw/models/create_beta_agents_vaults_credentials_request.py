"""`CreateBetaAgentsVaultsCredentialsRequest`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import CredentialAuthCreate, CredentialNetworking, McpOauthTokenEndpointAuthCreate


@model
class CreateBetaAgentsVaultsCredentialsRequest(Base):
    """The body of `POST /vaults/{vault_id}/credentials`."""

    auth: CredentialAuthCreate
    """Kind of secret and where it is used."""
    name: str
    """Name of the vault credential."""
    metadata: dict[str, str] | None = absent
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""

    _nested = {"auth": "CredentialAuthCreate"}


@model
class CredentialAuthCreateMcpOauth(Base):
    """OAuth tokens for an MCP server."""

    access_token: str
    """The access token. Write-only."""
    mcp_server_url: str
    """URL of the MCP server that the secret is for."""
    type: Literal["mcp_oauth"]
    """Discriminator: always `mcp_oauth`."""
    expires_at: str | None = None
    """When the access token expires, in ISO 8601 format; None if it never does."""
    refresh: CredentialAuthCreateMcpOauthRefresh | None = None
    """How to refresh the access token; None if it cannot be refreshed."""

    _nested = {"refresh": "CredentialAuthCreateMcpOauthRefresh"}
    _tags = {"type": "mcp_oauth"}


@model
class CredentialAuthCreateMcpOauthRefresh(Base):
    """How to refresh the access token."""

    client_id: str
    """Id of the client."""
    refresh_token: str
    """The refresh token. Write-only."""
    token_endpoint: str
    """URL of the token endpoint."""
    token_endpoint_auth: McpOauthTokenEndpointAuthCreate
    """Authentication at the token endpoint."""
    resource: str | None = None
    """Resource to request tokens for; None if there is none."""
    scope: str | None = None
    """Scopes to request, separated by spaces; None if there is none."""

    _nested = {"token_endpoint_auth": "McpOauthTokenEndpointAuthCreate"}


@model
class CredentialAuthCreateStaticBearer(Base):
    """A bearer token for an MCP server."""

    token: str
    """The bearer token. Write-only."""
    mcp_server_url: str
    """URL of the MCP server that the secret is for."""
    type: Literal["static_bearer"]
    """Discriminator: always `static_bearer`."""

    _tags = {"type": "static_bearer"}


@model
class CredentialAuthCreateEnvironmentVariable(Base):
    """A secret that programs in the environment read from an environment variable."""

    networking: CredentialNetworking
    """Hosts the secret may be sent to."""
    secret_name: str
    """Name of the environment variable."""
    secret_value: str
    """The secret value. Write-only."""
    type: Literal["environment_variable"]
    """Discriminator: always `environment_variable`."""

    _nested = {"networking": "CredentialNetworking"}
    _tags = {"type": "environment_variable"}


@model
class McpOauthTokenEndpointAuthCreateNone(Base):
    """The token endpoint needs no authentication."""

    type: Literal["none"]
    """Discriminator: always `none`."""

    _tags = {"type": "none"}


@model
class McpOauthTokenEndpointAuthCreateClientSecretBasic(Base):
    """Client id and secret are sent in the `Authorization` header (`client_secret_basic`)."""

    client_secret: str
    """The client secret. Write-only."""
    type: Literal["client_secret_basic"]
    """Discriminator: always `client_secret_basic`."""

    _tags = {"type": "client_secret_basic"}


@model
class McpOauthTokenEndpointAuthCreateClientSecretPost(Base):
    """Client id and secret are sent in the request body (`client_secret_post`)."""

    client_secret: str
    """The client secret. Write-only."""
    type: Literal["client_secret_post"]
    """Discriminator: always `client_secret_post`."""

    _tags = {"type": "client_secret_post"}
