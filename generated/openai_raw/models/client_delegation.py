from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class ClientDelegation(Base):
    """Your program does the work itself."""

    type: Literal["client"]
    """Which kind it is. Always `client`."""
    acknowledgement_delay_ms: int | None = absent
    """How long to wait before the user is told that work is going on, in milliseconds."""

    _tags = {"type": "client"}
