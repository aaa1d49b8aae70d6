from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_eval_run_canceled_data import WebhookEvalRunCanceledData


@model
class WebhookEvalRunCanceled(Base):
    """Webhook eval run canceled."""

    created_at: int
    id: str
    data: WebhookEvalRunCanceledData
    object: Literal['event'] | None = absent
    type: Literal['eval.run.canceled']

    _nested = {'data': 'WebhookEvalRunCanceledData'}
    _tags = {'object': 'event', 'type': 'eval.run.canceled'}
