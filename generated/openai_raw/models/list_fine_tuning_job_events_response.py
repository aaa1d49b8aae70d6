from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.fine_tuning_job_event import FineTuningJobEvent


@model
class ListFineTuningJobEventsResponse(Base):
    """A page of events."""

    data: list[FineTuningJobEvent]
    """The items of this page."""
    object: Literal['list']
    """The kind of object: always `list`."""
    has_more: bool
    """True when there are further pages."""

    _nested = {'data': ['FineTuningJobEvent']}
    _tags = {'object': 'list'}
