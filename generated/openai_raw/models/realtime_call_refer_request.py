from __future__ import annotations

from ..types import Model, model



@model
class RealtimeCallReferRequest(Model):
    """Realtime call refer request."""

    target_uri: str
