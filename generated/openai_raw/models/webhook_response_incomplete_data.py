from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookResponseIncompleteData(Base):
    """The value of `WebhookResponseIncomplete.data`."""

    id: str
    """Id of the data."""
