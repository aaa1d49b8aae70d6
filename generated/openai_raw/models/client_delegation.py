from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ClientDelegationDict(TypedDict, total=False):
        type: Required[Literal['client']]
        """Which kind it is. Always `client`."""
        acknowledgement_delay_ms: int
        """How long to wait before the user is told that work is going on, in milliseconds."""


@model
class ClientDelegation(Base):
    """Your program does the work itself."""

    type: Literal['client']
    """Which kind it is. Always `client`."""
    acknowledgement_delay_ms: int | None = absent
    """How long to wait before the user is told that work is going on, in milliseconds."""
    _tags = {'type': 'client'}
