from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.batch import Batch


@model
class ListBatchesResponse(Base):
    """A page of batches."""

    data: list[Batch]
    """The items on this page."""
    first_id: str | None = None
    """Id of the first item in `data`; pass it as `before` to get the previous page. None if the page is empty."""
    last_id: str | None = None
    """Id of the last item in `data`; pass it as `after` to get the next page. None if the page is empty."""
    has_more: bool
    """Whether there are more pages."""
    object: Literal["list"]
    """Object type: always `list`."""

    _nested = {"data": ["Batch"]}
    _tags = {"object": "list"}
