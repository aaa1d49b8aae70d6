from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class FileExpirationAfter(Base):
    """Expiration policy of the file."""

    anchor: Literal["created_at"]
    """Event from which the expiration time is counted. Always `created_at`."""
    seconds: int
    """Seconds after the anchor. From 3600 to 2592000."""

    _tags = {"anchor": "created_at"}
