from __future__ import annotations

from ..types import Model, model



@model
class RealtimeBetaServerEventErrorError(Model):
    """Realtime beta server event error error."""

    type: str
    code: str | None = None
    message: str
    param: str | None = None
    event_id: str | None = None
