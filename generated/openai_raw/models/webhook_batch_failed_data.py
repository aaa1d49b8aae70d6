from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookBatchFailedData(Base):
    """The value of `WebhookBatchFailed.data`."""

    id: str
    """Id of the data."""
