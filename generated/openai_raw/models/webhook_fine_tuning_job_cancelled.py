from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_fine_tuning_job_cancelled_data import WebhookFineTuningJobCancelledData


@model
class WebhookFineTuningJobCancelled(Base):
    """Webhook fine tuning job cancelled."""

    created_at: int
    id: str
    data: WebhookFineTuningJobCancelledData
    object: Literal['event'] | None = absent
    type: Literal['fine_tuning.job.cancelled']

    _nested = {'data': 'WebhookFineTuningJobCancelledData'}
    _tags = {'object': 'event', 'type': 'fine_tuning.job.cancelled'}
