from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class DeletedThreadResource(Base):
    """Confirms that a ChatKit thread was deleted."""

    id: str
    """Id of the ChatKit thread."""
    object: Literal["chatkit.thread.deleted"]
    """Object type: always `chatkit.thread.deleted`."""
    deleted: bool
    """True if the ChatKit thread has been deleted."""

    _tags = {"object": "chatkit.thread.deleted"}
