from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class VectorStoreExpirationAfter(Base):
    """When the store expires."""

    anchor: Literal["last_active_at"]
    """The moment from which the time is counted. Always `last_active_at`."""
    days: int
    """How many days after the anchor. From 1 to 365."""

    _tags = {"anchor": "last_active_at"}
