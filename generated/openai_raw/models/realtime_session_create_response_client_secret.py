from __future__ import annotations

from ..types import Model as Base, model



@model
class RealtimeSessionCreateResponseClientSecret(Base):
    """Realtime session create response client secret."""

    expires_at: int
    value: str
