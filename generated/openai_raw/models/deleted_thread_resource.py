from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class DeletedThreadResource(Base):
    """Says that a chatkit thread was deleted."""

    id: str
    """Id of the chatkit thread."""
    object: Literal["chatkit.thread.deleted"]
    """The kind of object: always `chatkit.thread.deleted`."""
    deleted: bool
    """True once the chatkit thread is deleted."""

    _tags = {"object": "chatkit.thread.deleted"}
