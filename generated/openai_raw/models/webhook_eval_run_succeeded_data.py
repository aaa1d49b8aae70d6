from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookEvalRunSucceededData(Base):
    """Webhook eval run succeeded data."""

    id: str
