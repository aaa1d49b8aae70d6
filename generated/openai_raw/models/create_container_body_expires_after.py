from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CreateContainerBodyExpiresAfterDict(TypedDict, total=False):
        anchor: Required[Literal['last_active_at']]
        """The moment from which the time is counted. Always `last_active_at`."""
        minutes: Required[int]
        """How many minutes after the anchor."""


@model
class CreateContainerBodyExpiresAfter(Base):
    """When the container expires."""

    anchor: Literal['last_active_at']
    """The moment from which the time is counted. Always `last_active_at`."""
    minutes: int
    """How many minutes after the anchor."""
    _tags = {'anchor': 'last_active_at'}
