"""`Credential`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import CredentialAuth, CredentialNetworking, McpOauthTokenEndpointAuth


@model
class Credential(Base):
    """A credential in a vault. Its secret is never returned."""

    id: str
    """Id of the vault credential."""
    auth: CredentialAuth
    """Kind of secret and where it is used."""
    created_at: int
    """When the vault credential was created, in Unix seconds."""
    metadata: dict[str, str] | None = absent
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""
    name: str
    """Name of the vault credential."""
    object: Literal["vault.credential"]
    """Object type: always `vault.credential`."""
    updated_at: int
    """When the vault credential was last updated, in Unix seconds."""
    vault_id: str
    """Id of the vault."""

    _nested = {"auth": "CredentialAuth"}
    _tags = {"object": "vault.credential"}


@model
class CredentialAuthMcpOauth(Base):
    """OAuth tokens for an MCP server."""

    expires_at: str | None = None
    """When the access token expires, in ISO 8601 format; None if it never does."""
    mcp_server_url: str
    """URL of the MCP server that the secret is for."""
    refresh: CredentialAuthMcpOauthRefresh | None = None
    """How to refresh the access token; None if it cannot be refreshed."""
    type: Literal["mcp_oauth"]
    """Discriminator: always `mcp_oauth`."""

    _nested = {"refresh": "CredentialAuthMcpOauthRefresh"}
    _tags = {"type": "mcp_oauth"}


@model
class CredentialAuthMcpOauthRefresh(Base):
    """How to refresh the access token."""

    client_id: str
    """Id of the client."""
    resource: str | None = None
    """Resource to request tokens for; None if there is none."""
    scope: str | None = None
    """Scopes to request, separated by spaces; None if there is none."""
    token_endpoint: str
    """URL of the token endpoint."""
    token_endpoint_auth: McpOauthTokenEndpointAuth
    """Authentication at the token endpoint."""

    _nested = {"token_endpoint_auth": "McpOauthTokenEndpointAuth"}


@model
class CredentialAuthStaticBearer(Base):
    """A bearer token for an MCP server."""

    mcp_server_url: str
    """URL of the MCP server that the secret is for."""
    type: Literal["static_bearer"]
    """Discriminator: always `static_bearer`."""

    _tags = {"type": "static_bearer"}


@model
class CredentialAuthEnvironmentVariable(Base):
    """A secret that programs in the environment read from an environment variable."""

    networking: CredentialNetworking
    """Hosts the secret may be sent to."""
    secret_name: str
    """Name of the environment variable."""
    type: Literal["environment_variable"]
    """Discriminator: always `environment_variable`."""

    _nested = {"networking": "CredentialNetworking"}
    _tags = {"type": "environment_variable"}


@model
class McpOauthTokenEndpointAuthNone(Base):
    """The token endpoint needs no authentication."""

    type: Literal["none"]
    """Discriminator: always `none`."""

    _tags = {"type": "none"}


@model
class McpOauthTokenEndpointAuthClientSecretBasic(Base):
    """Client id and secret are sent in the `Authorization` header (`client_secret_basic`)."""

    type: Literal["client_secret_basic"]
    """Discriminator: always `client_secret_basic`."""

    _tags = {"type": "client_secret_basic"}


@model
class McpOauthTokenEndpointAuthClientSecretPost(Base):
    """Client id and secret are sent in the request body (`client_secret_post`)."""

    type: Literal["client_secret_post"]
    """Discriminator: always `client_secret_post`."""

    _tags = {"type": "client_secret_post"}
