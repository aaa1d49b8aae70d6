from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class DeleteThreadResponse(Base):
    """Confirms that a thread was deleted."""

    id: str
    """Id of the thread."""
    deleted: bool
    """True if the thread has been deleted."""
    object: Literal["thread.deleted"]
    """Object type: always `thread.deleted`."""

    _tags = {"object": "thread.deleted"}
