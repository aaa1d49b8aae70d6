from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookBatchExpiredData(Base):
    """The value of `WebhookBatchExpired.data`."""

    id: str
    """Id of the data."""
