from __future__ import annotations

from ..types import Model as Base, model



@model
class LiveError(Base):
    """Live error."""

    code: str
    message: str
    type: str
    client_event_id: str | None = None
    param: str | None = None
