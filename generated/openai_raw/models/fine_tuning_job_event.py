from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Any, Literal
    from ..models.fine_tuning_job_event_level import FineTuningJobEventLevel
    from ..models.fine_tuning_job_event_type import FineTuningJobEventType


@model
class FineTuningJobEvent(Base):
    """Something that a job has reported."""

    object: Literal['fine_tuning.job.event']
    """The kind of object: always `fine_tuning.job.event`."""
    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    level: FineTuningJobEventLevel
    """How serious it is. Values: `info`, `warn`, `error`."""
    message: str
    """What happened, in words."""
    type: FineTuningJobEventType | None = absent
    """Which kind of event this is. Values: `message`, `metrics`."""
    data: dict[str, Any] | None = absent
    """What happened, as data; for `metrics` the figures of a step."""
    _tags = {'object': 'fine_tuning.job.event', 'type': ('message', 'metrics')}
