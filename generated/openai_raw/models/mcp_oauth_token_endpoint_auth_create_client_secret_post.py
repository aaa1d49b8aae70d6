from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class McpOauthTokenEndpointAuthCreateClientSecretPostDict(TypedDict, total=False):
        client_secret: Required[str]
        """The client secret. It is never returned."""
        type: Required[Literal['client_secret_post']]
        """Tells this object from others that can stand in its place: always `client_secret_post`."""


@model
class McpOauthTokenEndpointAuthCreateClientSecretPost(Base):
    """Client id and secret go into the body."""

    client_secret: str
    """The client secret. It is never returned."""
    type: Literal['client_secret_post']
    """Tells this object from others that can stand in its place: always `client_secret_post`."""
    _tags = {'type': 'client_secret_post'}
