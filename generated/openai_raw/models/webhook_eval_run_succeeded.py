from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_eval_run_succeeded_data import WebhookEvalRunSucceededData


@model
class WebhookEvalRunSucceeded(Base):
    """Webhook eval run succeeded."""

    created_at: int
    id: str
    data: WebhookEvalRunSucceededData
    object: Literal['event'] | None = absent
    type: Literal['eval.run.succeeded']

    _nested = {'data': 'WebhookEvalRunSucceededData'}
    _tags = {'object': 'event', 'type': 'eval.run.succeeded'}
