from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class DeleteMessageResponse(Base):
    """Says that a thread message was deleted."""

    id: str
    """Id of the thread message."""
    deleted: bool
    """True once the thread message is deleted."""
    object: Literal["thread.message.deleted"]
    """The kind of object: always `thread.message.deleted`."""

    _tags = {"object": "thread.message.deleted"}
