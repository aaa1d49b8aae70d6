from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_eval_run_failed_data import WebhookEvalRunFailedData


@model
class WebhookEvalRunFailed(Base):
    """Webhook eval run failed."""

    created_at: int
    id: str
    data: WebhookEvalRunFailedData
    object: Literal['event'] | None = absent
    type: Literal['eval.run.failed']

    _nested = {'data': 'WebhookEvalRunFailedData'}
    _tags = {'object': 'event', 'type': 'eval.run.failed'}
