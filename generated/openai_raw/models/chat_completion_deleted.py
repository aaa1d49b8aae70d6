from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ChatCompletionDeleted(Base):
    """Confirms that a stored completion was deleted."""

    object: Literal["chat.completion.deleted"]
    """Always `chat.completion.deleted`."""
    id: str
    """Id of the deleted completion."""
    deleted: bool
    """Whether the completion was deleted: always true."""

    _tags = {"object": "chat.completion.deleted"}
