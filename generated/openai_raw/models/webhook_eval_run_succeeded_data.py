from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookEvalRunSucceededData(Base):
    """The value of `WebhookEvalRunSucceeded.data`."""

    id: str
    """Id of the data."""
