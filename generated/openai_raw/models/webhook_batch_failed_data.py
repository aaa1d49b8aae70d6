from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookBatchFailedData(Base):
    """What the event is about."""

    id: str
    """Id of the data."""
