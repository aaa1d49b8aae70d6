from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookResponseCompletedData(Base):
    """The value of `WebhookResponseCompleted.data`."""

    id: str
    """Id of the data."""
