from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookFineTuningJobSucceededData(Base):
    """The value of `WebhookFineTuningJobSucceeded.data`."""

    id: str
    """Id of the data."""
