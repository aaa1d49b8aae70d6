from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookEvalRunFailedData(Base):
    """The value of `WebhookEvalRunFailed.data`."""

    id: str
    """Id of the data."""
