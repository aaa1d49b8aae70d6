from __future__ import annotations

from typing import Any, Literal

from ..types import Model as Base, model


@model
class ConversationResource(Base):
    """A conversation, which keeps items across responses."""

    id: str
    """Id of the conversation."""
    object: Literal["conversation"]
    """Object type: always `conversation`."""
    metadata: Any
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""
    created_at: int
    """When the conversation was created, in Unix seconds."""

    _tags = {"object": "conversation"}
