from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.run_step_object import RunStepObject


@model
class ListRunStepsResponse(Base):
    """A page of thread run steps."""

    object: str
    """The kind of object."""
    data: list[RunStepObject]
    """The items of this page."""
    first_id: str | None
    """Id of the first item in `data`, which `before` takes; None on an empty page."""
    last_id: str | None
    """Id of the last item in `data`, which `after` takes to get the next page; None on an empty page."""
    has_more: bool
    """True when there are further pages."""

    _nested = {"data": ["RunStepObject"]}
