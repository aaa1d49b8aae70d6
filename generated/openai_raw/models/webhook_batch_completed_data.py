from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookBatchCompletedData(Base):
    """The value of `WebhookBatchCompleted.data`."""

    id: str
    """Id of the data."""
