from __future__ import annotations

from typing import Any, Literal

from ..types import Model as Base, model


@model
class ConversationResource(Base):
    """A conversation, which keeps its items for later responses."""

    id: str
    """Id of the conversation."""
    object: Literal["conversation"]
    """The kind of object: always `conversation`."""
    metadata: Any
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
    created_at: int
    """When the conversation was created, in Unix seconds."""

    _tags = {"object": "conversation"}
