from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import ConversationItem


@model
class ConversationItemList(Base):
    """A page of conversations."""

    object: Literal["list"]
    """The kind of object: always `list`."""
    data: list[ConversationItem]
    """The items of this page."""
    has_more: bool
    """True when there are further pages."""
    first_id: str
    """Id of the first item in `data`, which `before` takes; None on an empty page."""
    last_id: str
    """Id of the last item in `data`, which `after` takes to get the next page; None on an empty page."""

    _nested = {"data": ["ConversationItem"]}
    _tags = {"object": "list"}
