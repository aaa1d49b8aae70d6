from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookResponseCancelledData(Base):
    """The value of `WebhookResponseCancelled.data`."""

    id: str
    """Id of the data."""
