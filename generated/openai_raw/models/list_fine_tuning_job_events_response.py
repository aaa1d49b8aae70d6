from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.fine_tuning_job_event import FineTuningJobEvent


@model
class ListFineTuningJobEventsResponse(Base):
    """List fine tuning job events response."""

    data: list[FineTuningJobEvent]
    object: Literal['list']
    has_more: bool

    _nested = {'data': ['FineTuningJobEvent']}
    _tags = {'object': 'list'}
