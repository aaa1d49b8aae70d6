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
    """What kind of secret it is, and where it is used."""
    name: str
    """Name of the agents vaults credentials."""
    metadata: dict[str, str] | None = absent
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""

    _nested = {"auth": "CredentialAuthCreate"}


@model
class CredentialAuthCreateMcpOauth(Base):
    """Tokens of OAuth for an MCP server."""

    access_token: str
    """The access token. It is never returned."""
    mcp_server_url: str
    """The MCP server at which the secret is used."""
    type: Literal["mcp_oauth"]
    """Tells this object from others that can stand in its place: always `mcp_oauth`."""
    expires_at: str | None = None
    """When the access token expires, as ISO 8601 text. Null if it does not."""
    refresh: CredentialAuthCreateMcpOauthRefresh | None = None
    """How a new access token is fetched. Null if it cannot be."""

    _nested = {"refresh": "CredentialAuthCreateMcpOauthRefresh"}
    _tags = {"type": "mcp_oauth"}


@model
class CredentialAuthCreateMcpOauthRefresh(Base):
    """How a new access token is fetched."""

    client_id: str
    """Id of the client."""
    refresh_token: str
    """The refresh token. It is never returned."""
    token_endpoint: str
    """The URL at which new tokens are fetched."""
    token_endpoint_auth: McpOauthTokenEndpointAuthCreate
    """How OpenAI authenticates at the token endpoint."""
    resource: str | None = None
    """The resource for which tokens are asked. Null if none is named."""
    scope: str | None = None
    """The scopes for which tokens are asked. Null if none are named."""

    _nested = {"token_endpoint_auth": "McpOauthTokenEndpointAuthCreate"}


@model
class CredentialAuthCreateStaticBearer(Base):
    """A bearer token for an MCP server."""

    token: str
    """The bearer token. It is never returned."""
    mcp_server_url: str
    """The MCP server at which the secret is used."""
    type: Literal["static_bearer"]
    """Tells this object from others that can stand in its place: always `static_bearer`."""

    _tags = {"type": "static_bearer"}


@model
class CredentialAuthCreateEnvironmentVariable(Base):
    """A secret that programs in the environment read from a variable."""

    networking: CredentialNetworking
    """To which hosts the secret may be sent."""
    secret_name: str
    """Name of the environment variable."""
    secret_value: str
    """The secret. It is never returned."""
    type: Literal["environment_variable"]
    """Tells this object from others that can stand in its place: always `environment_variable`."""

    _nested = {"networking": "CredentialNetworking"}
    _tags = {"type": "environment_variable"}


@model
class McpOauthTokenEndpointAuthCreateNone(Base):
    """The token endpoint wants no authentication."""

    type: Literal["none"]
    """Tells this object from others that can stand in its place: always `none`."""

    _tags = {"type": "none"}


@model
class McpOauthTokenEndpointAuthCreateClientSecretBasic(Base):
    """Client id and secret go into the `Authorization` header."""

    client_secret: str
    """The client secret. It is never returned."""
    type: Literal["client_secret_basic"]
    """Tells this object from others that can stand in its place: always `client_secret_basic`."""

    _tags = {"type": "client_secret_basic"}


@model
class McpOauthTokenEndpointAuthCreateClientSecretPost(Base):
    """Client id and secret go into the body."""

    client_secret: str
    """The client secret. It is never returned."""
    type: Literal["client_secret_post"]
    """Tells this object from others that can stand in its place: always `client_secret_post`."""

    _tags = {"type": "client_secret_post"}
