from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class DeleteMessageResponse(Base):
    """Confirms that a message was deleted."""

    id: str
    """Id of the message."""
    deleted: bool
    """True if the message has been deleted."""
    object: Literal["thread.message.deleted"]
    """Object type: always `thread.message.deleted`."""

    _tags = {"object": "thread.message.deleted"}
