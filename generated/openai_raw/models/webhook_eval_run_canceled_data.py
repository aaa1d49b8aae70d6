from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookEvalRunCanceledData(Base):
    """The value of `WebhookEvalRunCanceled.data`."""

    id: str
    """Id of the data."""
