from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class VectorStoreExpirationAfterDict(TypedDict, total=False):
        anchor: Required[Literal['last_active_at']]
        """The moment from which the time is counted. Always `last_active_at`."""
        days: Required[int]
        """How many days after the anchor. From 1 to 365."""


@model
class VectorStoreExpirationAfter(Base):
    """When the store expires."""

    anchor: Literal['last_active_at']
    """The moment from which the time is counted. Always `last_active_at`."""
    days: int
    """How many days after the anchor. From 1 to 365."""
    _tags = {'anchor': 'last_active_at'}
