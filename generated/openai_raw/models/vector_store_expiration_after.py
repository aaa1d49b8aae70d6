from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class VectorStoreExpirationAfter(Base):
    """Expiration policy of the vector store."""

    anchor: Literal["last_active_at"]
    """Event from which the expiration time is counted. Always `last_active_at`."""
    days: int
    """Days after the anchor. From 1 to 365."""

    _tags = {"anchor": "last_active_at"}
