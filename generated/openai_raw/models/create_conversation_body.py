from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import InputItem, Metadata


@model
class CreateConversationBody(Base):
    """The body of `POST /conversations`."""

    metadata: Metadata | None = None
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""
    items: list[InputItem] | None = None
    """What the conversation begins with; at most 20."""

    _nested = {"items": ["InputItem"]}
