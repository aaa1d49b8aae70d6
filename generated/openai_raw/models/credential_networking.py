"""What only `CredentialNetworking` can be or hold."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class CredentialNetworkingUnrestricted(Base):
    """The secret may be sent to every host."""

    type: Literal["unrestricted"]
    """Tells this object from others that can stand in its place: always `unrestricted`."""

    _tags = {"type": "unrestricted"}


@model
class CredentialNetworkingLimited(Base):
    """The secret may be sent only to some hosts."""

    allowed_hosts: list[str]
    """The only hosts to which the secret is sent."""
    type: Literal["limited"]
    """Tells this object from others that can stand in its place: always `limited`."""

    _tags = {"type": "limited"}
