"""What only `CredentialNetworking` can be or hold."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class CredentialNetworkingUnrestricted(Base):
    """The secret may be sent to any host."""

    type: Literal["unrestricted"]
    """Discriminator: always `unrestricted`."""

    _tags = {"type": "unrestricted"}


@model
class CredentialNetworkingLimited(Base):
    """The secret may be sent to listed hosts only."""

    allowed_hosts: list[str]
    """Hosts that may receive the secret; it is sent to no others."""
    type: Literal["limited"]
    """Discriminator: always `limited`."""

    _tags = {"type": "limited"}
