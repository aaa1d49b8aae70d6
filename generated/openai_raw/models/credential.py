"""`Credential`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import CredentialAuth, CredentialNetworking, McpOauthTokenEndpointAuth


@model
class Credential(Base):
    """A secret in a vault. The secret itself is never returned."""

    id: str
    """Id of the vault credential."""
    auth: CredentialAuth
    """What kind of secret it is, and where it is used."""
    created_at: int
    """When the vault credential was created, in Unix seconds."""
    metadata: dict[str, str] | None = absent
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
    name: str
    """Name of the vault credential."""
    object: Literal["vault.credential"]
    """The kind of object: always `vault.credential`."""
    updated_at: int
    """When the vault credential was last changed, in Unix seconds."""
    vault_id: str
    """Id of the vault."""

    _nested = {"auth": "CredentialAuth"}
    _tags = {"object": "vault.credential"}


@model
class CredentialAuthMcpOauth(Base):
    """Tokens of OAuth for an MCP server."""

    expires_at: str | None = None
    """When the access token expires, as ISO 8601 text. Null if it does not."""
    mcp_server_url: str
    """The MCP server at which the secret is used."""
    refresh: CredentialAuthMcpOauthRefresh | None = None
    """How a new access token is fetched. Null if it cannot be."""
    type: Literal["mcp_oauth"]
    """Tells this object from others that can stand in its place: always `mcp_oauth`."""

    _nested = {"refresh": "CredentialAuthMcpOauthRefresh"}
    _tags = {"type": "mcp_oauth"}


@model
class CredentialAuthMcpOauthRefresh(Base):
    """How a new access token is fetched."""

    client_id: str
    """Id of the client."""
    resource: str | None = None
    """The resource for which tokens are asked. Null if none is named."""
    scope: str | None = None
    """The scopes for which tokens are asked. Null if none are named."""
    token_endpoint: str
    """The URL at which new tokens are fetched."""
    token_endpoint_auth: McpOauthTokenEndpointAuth
    """How OpenAI authenticates at the token endpoint."""

    _nested = {"token_endpoint_auth": "McpOauthTokenEndpointAuth"}


@model
class CredentialAuthStaticBearer(Base):
    """A bearer token for an MCP server."""

    mcp_server_url: str
    """The MCP server at which the secret is used."""
    type: Literal["static_bearer"]
    """Tells this object from others that can stand in its place: always `static_bearer`."""

    _tags = {"type": "static_bearer"}


@model
class CredentialAuthEnvironmentVariable(Base):
    """A secret that programs in the environment read from a variable."""

    networking: CredentialNetworking
    """To which hosts the secret may be sent."""
    secret_name: str
    """Name of the environment variable."""
    type: Literal["environment_variable"]
    """Tells this object from others that can stand in its place: always `environment_variable`."""

    _nested = {"networking": "CredentialNetworking"}
    _tags = {"type": "environment_variable"}


@model
class McpOauthTokenEndpointAuthNone(Base):
    """The token endpoint wants no authentication."""

    type: Literal["none"]
    """Tells this object from others that can stand in its place: always `none`."""

    _tags = {"type": "none"}


@model
class McpOauthTokenEndpointAuthClientSecretBasic(Base):
    """Client id and secret go into the `Authorization` header."""

    type: Literal["client_secret_basic"]
    """Tells this object from others that can stand in its place: always `client_secret_basic`."""

    _tags = {"type": "client_secret_basic"}


@model
class McpOauthTokenEndpointAuthClientSecretPost(Base):
    """Client id and secret go into the body."""

    type: Literal["client_secret_post"]
    """Tells this object from others that can stand in its place: always `client_secret_post`."""

    _tags = {"type": "client_secret_post"}
