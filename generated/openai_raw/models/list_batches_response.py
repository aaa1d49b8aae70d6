from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.batch import Batch


@model
class ListBatchesResponse(Base):
    """A page of batches."""

    data: list[Batch]
    """The items of this page."""
    first_id: str | None = absent
    """Id of the first item in `data`, which `before` takes; None on an empty page."""
    last_id: str | None = absent
    """Id of the last item in `data`, which `after` takes to get the next page; None on an empty page."""
    has_more: bool
    """True when there are further pages."""
    object: Literal["list"]
    """The kind of object: always `list`."""

    _nested = {"data": ["Batch"]}
    _tags = {"object": "list"}
