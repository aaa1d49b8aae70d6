from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.eval_run import EvalRun


@model
class EvalRunList(Base):
    """A page of eval runs."""

    object: Literal["list"]
    """The kind of object: always `list`."""
    data: list[EvalRun]
    """The items of this page."""
    first_id: str
    """Id of the first item in `data`, which `before` takes; None on an empty page."""
    last_id: str
    """Id of the last item in `data`, which `after` takes to get the next page; None on an empty page."""
    has_more: bool
    """True when there are further pages."""

    _nested = {"data": ["EvalRun"]}
    _tags = {"object": "list"}
