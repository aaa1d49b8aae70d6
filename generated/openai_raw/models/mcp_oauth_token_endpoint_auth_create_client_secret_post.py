from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class McpOauthTokenEndpointAuthCreateClientSecretPostDict(TypedDict, total=False):
        client_secret: Required[str]
        type: Required[Literal['client_secret_post']]
        """Tells this object from others that can stand in its place: always `client_secret_post`."""


@model
class McpOauthTokenEndpointAuthCreateClientSecretPost(Base):
    """MCP OAuth token endpoint auth create client secret post."""

    client_secret: str
    type: Literal['client_secret_post']
    """Tells this object from others that can stand in its place: always `client_secret_post`."""
    _tags = {'type': 'client_secret_post'}
