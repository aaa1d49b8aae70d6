from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CreateContainerBodyExpiresAfterDict(TypedDict, total=False):
        anchor: Required[Literal['last_active_at']]
        """The moment from which the time is counted. Always `last_active_at`."""
        minutes: Required[int]


@model
class CreateContainerBodyExpiresAfter(Base):
    """The value of `CreateContainerBody.expires_after`."""

    anchor: Literal['last_active_at']
    """The moment from which the time is counted. Always `last_active_at`."""
    minutes: int
    _tags = {'anchor': 'last_active_at'}
