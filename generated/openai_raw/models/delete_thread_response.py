from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class DeleteThreadResponse(Base):
    """Says that a thread was deleted."""

    id: str
    """Id of the thread."""
    deleted: bool
    """True once the thread is deleted."""
    object: Literal["thread.deleted"]
    """The kind of object: always `thread.deleted`."""

    _tags = {"object": "thread.deleted"}
