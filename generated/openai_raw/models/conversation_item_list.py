from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import ConversationItem


@model
class ConversationItemList(Base):
    """A page of conversations."""

    object: Literal["list"]
    """Object type: always `list`."""
    data: list[ConversationItem]
    """The items on this page."""
    has_more: bool
    """Whether there are more pages."""
    first_id: str | None
    """Id of the first item in `data`; pass it as `before` to get the previous page. None if the page is empty."""
    last_id: str | None
    """Id of the last item in `data`; pass it as `after` to get the next page. None if the page is empty."""

    _nested = {"data": ["ConversationItem"]}
    _tags = {"object": "list"}
