"""`UpdateBetaAgentsVaultsCredentialsRequest`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import CredentialAuthRotate, McpOauthTokenEndpointAuthRotate


@model
class UpdateBetaAgentsVaultsCredentialsRequest(Base):
    """The body of `POST /vaults/{vault_id}/credentials/{credential_id}`."""

    auth: CredentialAuthRotate | None = absent
    """Kind of secret and where it is used."""
    metadata: dict[str, str] | None = absent
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""

    _nested = {"auth": "CredentialAuthRotate"}


@model
class CredentialAuthRotateMcpOauth(Base):
    """OAuth tokens for an MCP server."""

    type: Literal["mcp_oauth"]
    """Discriminator: always `mcp_oauth`."""
    access_token: str | None = None
    """The access token. Write-only."""
    expires_at: str | None = None
    """When the access token expires, in ISO 8601 format; None if it never does."""
    refresh: CredentialAuthRotateMcpOauthRefresh | None = None
    """How to refresh the access token; None if it cannot be refreshed."""

    _nested = {"refresh": "CredentialAuthRotateMcpOauthRefresh"}
    _tags = {"type": "mcp_oauth"}


@model
class CredentialAuthRotateMcpOauthRefresh(Base):
    """How to refresh the access token."""

    refresh_token: str | None = None
    """The refresh token. Write-only."""
    scope: str | None = None
    """Scopes to request, separated by spaces; None if there is none."""
    token_endpoint_auth: McpOauthTokenEndpointAuthRotate | None = None
    """Authentication at the token endpoint."""

    _nested = {
        "token_endpoint_auth": (
            "type",
            {
                "client_secret_basic": "McpOauthTokenEndpointAuthRotateClientSecretBasic",
                "client_secret_post": "McpOauthTokenEndpointAuthRotateClientSecretPost",
            },
        )
    }


@model
class CredentialAuthRotateStaticBearer(Base):
    """A bearer token for an MCP server."""

    token: str
    """The bearer token. Write-only."""
    type: Literal["static_bearer"]
    """Discriminator: always `static_bearer`."""

    _tags = {"type": "static_bearer"}


@model
class CredentialAuthRotateEnvironmentVariable(Base):
    """A secret that programs in the environment read from an environment variable."""

    secret_value: str
    """The secret value. Write-only."""
    type: Literal["environment_variable"]
    """Discriminator: always `environment_variable`."""

    _tags = {"type": "environment_variable"}


@model
class McpOauthTokenEndpointAuthRotateClientSecretBasic(Base):
    """Client id and secret are sent in the `Authorization` header (`client_secret_basic`)."""

    type: Literal["client_secret_basic"]
    """Discriminator: always `client_secret_basic`."""
    client_secret: str | None = None
    """The client secret. Write-only."""

    _tags = {"type": "client_secret_basic"}


@model
class McpOauthTokenEndpointAuthRotateClientSecretPost(Base):
    """Client id and secret are sent in the request body (`client_secret_post`)."""

    type: Literal["client_secret_post"]
    """Discriminator: always `client_secret_post`."""
    client_secret: str | None = None
    """The client secret. Write-only."""

    _tags = {"type": "client_secret_post"}
