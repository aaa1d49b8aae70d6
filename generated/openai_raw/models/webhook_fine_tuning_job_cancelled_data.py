from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookFineTuningJobCancelledData(Base):
    """The value of `WebhookFineTuningJobCancelled.data`."""

    id: str
    """Id of the data."""
