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
    """What kind of secret it is, and where it is used."""
    metadata: dict[str, str] | None = absent
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""

    _nested = {"auth": "CredentialAuthRotate"}


@model
class CredentialAuthRotateMcpOauth(Base):
    """Tokens of OAuth for an MCP server."""

    type: Literal["mcp_oauth"]
    """Tells this object from others that can stand in its place: always `mcp_oauth`."""
    access_token: str | None = None
    """The access token. It is never returned."""
    expires_at: str | None = None
    """When the access token expires, as ISO 8601 text. Null if it does not."""
    refresh: CredentialAuthRotateMcpOauthRefresh | None = None
    """How a new access token is fetched. Null if it cannot be."""

    _nested = {"refresh": "CredentialAuthRotateMcpOauthRefresh"}
    _tags = {"type": "mcp_oauth"}


@model
class CredentialAuthRotateMcpOauthRefresh(Base):
    """How a new access token is fetched."""

    refresh_token: str | None = None
    """The refresh token. It is never returned."""
    scope: str | None = None
    """The scopes for which tokens are asked. Null if none are named."""
    token_endpoint_auth: McpOauthTokenEndpointAuthRotate | None = None
    """How OpenAI authenticates at the token endpoint."""

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
    """The bearer token. It is never returned."""
    type: Literal["static_bearer"]
    """Tells this object from others that can stand in its place: always `static_bearer`."""

    _tags = {"type": "static_bearer"}


@model
class CredentialAuthRotateEnvironmentVariable(Base):
    """A secret that programs in the environment read from a variable."""

    secret_value: str
    """The secret. It is never returned."""
    type: Literal["environment_variable"]
    """Tells this object from others that can stand in its place: always `environment_variable`."""

    _tags = {"type": "environment_variable"}


@model
class McpOauthTokenEndpointAuthRotateClientSecretBasic(Base):
    """Client id and secret go into the `Authorization` header."""

    type: Literal["client_secret_basic"]
    """Tells this object from others that can stand in its place: always `client_secret_basic`."""
    client_secret: str | None = None
    """The client secret. It is never returned."""

    _tags = {"type": "client_secret_basic"}


@model
class McpOauthTokenEndpointAuthRotateClientSecretPost(Base):
    """Client id and secret go into the body."""

    type: Literal["client_secret_post"]
    """Tells this object from others that can stand in its place: always `client_secret_post`."""
    client_secret: str | None = None
    """The client secret. It is never returned."""

    _tags = {"type": "client_secret_post"}
