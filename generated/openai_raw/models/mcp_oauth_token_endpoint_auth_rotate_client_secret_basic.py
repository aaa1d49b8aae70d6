from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class McpOauthTokenEndpointAuthRotateClientSecretBasicDict(TypedDict, total=False):
        type: Required[Literal['client_secret_basic']]
        """Tells this object from others that can stand in its place: always `client_secret_basic`."""
        client_secret: str | None
        """The client secret. It is never returned."""


@model
class McpOauthTokenEndpointAuthRotateClientSecretBasic(Base):
    """Client id and secret go into the `Authorization` header."""

    type: Literal['client_secret_basic']
    """Tells this object from others that can stand in its place: always `client_secret_basic`."""
    client_secret: str | None = None
    """The client secret. It is never returned."""
    _tags = {'type': 'client_secret_basic'}
