from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Any, Literal
    from ..models.fine_tuning_job_event_level import FineTuningJobEventLevel
    from ..models.fine_tuning_job_event_type import FineTuningJobEventType


@model
class FineTuningJobEvent(Base):
    """The value of `ListFineTuningJobEventsResponse.data`."""

    object: Literal['fine_tuning.job.event']
    """The kind of object: always `fine_tuning.job.event`."""
    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    level: FineTuningJobEventLevel
    """Values: `info`, `warn`, `error`."""
    message: str
    type: FineTuningJobEventType | None = absent
    """Which kind of event this is. Values: `message`, `metrics`."""
    data: dict[str, Any] | None = absent
    _tags = {'object': 'fine_tuning.job.event', 'type': ('message', 'metrics')}
