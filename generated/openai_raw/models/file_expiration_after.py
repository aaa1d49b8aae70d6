from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class FileExpirationAfter(Base):
    """When the file expires."""

    anchor: Literal["created_at"]
    """The moment from which the time is counted. Always `created_at`."""
    seconds: int
    """How many seconds after the anchor. From 3600 to 2592000."""

    _tags = {"anchor": "created_at"}
