from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class McpOauthTokenEndpointAuthClientSecretPost(Base):
    """Client id and secret go into the body."""

    type: Literal['client_secret_post']
    """Tells this object from others that can stand in its place: always `client_secret_post`."""
    _tags = {'type': 'client_secret_post'}
