from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Any, Literal
    from ..models.fine_tuning_job_event_level import FineTuningJobEventLevel
    from ..models.fine_tuning_job_event_type import FineTuningJobEventType


@model
class FineTuningJobEvent(Base):
    """Fine tuning job event."""

    object: Literal['fine_tuning.job.event']
    id: str
    created_at: int
    level: FineTuningJobEventLevel
    message: str
    type: FineTuningJobEventType | None = absent
    data: dict[str, Any] | None = absent
    _tags = {'object': 'fine_tuning.job.event', 'type': ('message', 'metrics')}
