from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ChatCompletionDeleted(Base):
    """Says that a stored completion was deleted."""

    object: Literal["chat.completion.deleted"]
    """Always `chat.completion.deleted`."""
    id: str
    """The id of the deleted completion."""
    deleted: bool
    """Whether it is gone: true."""

    _tags = {"object": "chat.completion.deleted"}
