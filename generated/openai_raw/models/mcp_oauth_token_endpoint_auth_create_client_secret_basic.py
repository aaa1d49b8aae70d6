from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class McpOauthTokenEndpointAuthCreateClientSecretBasicDict(TypedDict, total=False):
        client_secret: Required[str]
        """The client secret. It is never returned."""
        type: Required[Literal['client_secret_basic']]
        """Tells this object from others that can stand in its place: always `client_secret_basic`."""


@model
class McpOauthTokenEndpointAuthCreateClientSecretBasic(Base):
    """Client id and secret go into the `Authorization` header."""

    client_secret: str
    """The client secret. It is never returned."""
    type: Literal['client_secret_basic']
    """Tells this object from others that can stand in its place: always `client_secret_basic`."""
    _tags = {'type': 'client_secret_basic'}
