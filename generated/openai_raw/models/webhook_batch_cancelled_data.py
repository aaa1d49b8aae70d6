from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookBatchCancelledData(Base):
    """The value of `WebhookBatchCancelled.data`."""

    id: str
    """Id of the data."""
