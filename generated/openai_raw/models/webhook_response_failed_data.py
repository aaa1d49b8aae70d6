from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookResponseFailedData(Base):
    """The value of `WebhookResponseFailed.data`."""

    id: str
    """Id of the data."""
