from __future__ import annotations

from ..types import Model, absent, model



@model
class RealtimeCallRejectRequest(Model):
    """Realtime call reject request."""

    status_code: int | None = absent
