from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookFineTuningJobFailedData(Base):
    """The value of `WebhookFineTuningJobFailed.data`."""

    id: str
    """Id of the data."""
