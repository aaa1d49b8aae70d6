from __future__ import annotations

from ..types import Model as Base, model



@model
class RealtimeCallReferRequest(Base):
    """Realtime call refer request."""

    target_uri: str
