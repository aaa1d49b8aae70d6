from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_fine_tuning_job_succeeded_data import WebhookFineTuningJobSucceededData


@model
class WebhookFineTuningJobSucceeded(Base):
    """Webhook fine tuning job succeeded."""

    created_at: int
    id: str
    data: WebhookFineTuningJobSucceededData
    object: Literal['event'] | None = absent
    type: Literal['fine_tuning.job.succeeded']

    _nested = {'data': 'WebhookFineTuningJobSucceededData'}
    _tags = {'object': 'event', 'type': 'fine_tuning.job.succeeded'}
