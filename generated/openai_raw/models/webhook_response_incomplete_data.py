from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookResponseIncompleteData(Base):
    """Webhook response incomplete data."""

    id: str
