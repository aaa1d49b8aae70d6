from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class ClientDelegation(Base):
    """Your application does the work."""

    type: Literal["client"]
    """Discriminator: always `client`."""
    acknowledgement_delay_ms: int | None = absent
    """Delay before the model tells the user that it is working, in milliseconds."""

    _tags = {"type": "client"}
