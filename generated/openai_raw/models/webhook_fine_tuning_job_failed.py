from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_fine_tuning_job_failed_data import WebhookFineTuningJobFailedData


@model
class WebhookFineTuningJobFailed(Base):
    """Webhook fine tuning job failed."""

    created_at: int
    id: str
    data: WebhookFineTuningJobFailedData
    object: Literal['event'] | None = absent
    type: Literal['fine_tuning.job.failed']

    _nested = {'data': 'WebhookFineTuningJobFailedData'}
    _tags = {'object': 'event', 'type': 'fine_tuning.job.failed'}
