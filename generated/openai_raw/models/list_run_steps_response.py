from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.run_step_object import RunStepObject


@model
class ListRunStepsResponse(Base):
    """List run steps response."""

    object: str
    data: list[RunStepObject]
    first_id: str | None
    last_id: str | None
    has_more: bool

    _nested = {'data': ['RunStepObject']}
