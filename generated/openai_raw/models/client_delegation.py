from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ClientDelegationDict(TypedDict, total=False):
        type: Required[Literal['client']]
        """Tells this object from others that can stand in its place: always `client`."""
        acknowledgement_delay_ms: int


@model
class ClientDelegation(Base):
    """The value of `MediaSessionConfig.delegation`, `SessionConfig.delegation` and others."""

    type: Literal['client']
    """Tells this object from others that can stand in its place: always `client`."""
    acknowledgement_delay_ms: int | None = absent
    _tags = {'type': 'client'}
