from __future__ import annotations

from ..types import Model as Base, model



@model
class RealtimeBetaServerEventErrorError(Base):
    """Realtime beta server event error error."""

    type: str
    code: str | None = None
    message: str
    param: str | None = None
    event_id: str | None = None
