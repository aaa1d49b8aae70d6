from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookEvalRunCanceledData(Base):
    """Webhook eval run canceled data."""

    id: str
