from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.thread_resource import ThreadResource


@model
class ThreadListResource(Base):
    """A page of ChatKit threads."""

    object: Literal["list"]
    """Object type: always `list`."""
    data: list[ThreadResource]
    """The items on this page."""
    first_id: str | None
    """Id of the first item in `data`; pass it as `before` to get the previous page. None if the page is empty."""
    last_id: str | None
    """Id of the last item in `data`; pass it as `after` to get the next page. None if the page is empty."""
    has_more: bool
    """Whether there are more pages."""

    _nested = {"data": ["ThreadResource"]}
    _tags = {"object": "list"}
