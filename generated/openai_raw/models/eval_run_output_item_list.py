from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.eval_run_output_item import EvalRunOutputItem


@model
class EvalRunOutputItemList(Base):
    """A page of eval run output items."""

    object: Literal["list"]
    """The kind of object: always `list`."""
    data: list[EvalRunOutputItem]
    """The items of this page."""
    first_id: str
    """Id of the first item in `data`, which `before` takes; None on an empty page."""
    last_id: str
    """Id of the last item in `data`, which `after` takes to get the next page; None on an empty page."""
    has_more: bool
    """True when there are further pages."""

    _nested = {"data": ["EvalRunOutputItem"]}
    _tags = {"object": "list"}
