from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import InputItem, Metadata


@model
class CreateConversationBody(Base):
    """The body of `POST /conversations`."""

    metadata: Metadata | None = None
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""
    items: list[InputItem] | None = None
    """Initial items of the conversation, at most 20."""

    _nested = {"items": ["InputItem"]}
