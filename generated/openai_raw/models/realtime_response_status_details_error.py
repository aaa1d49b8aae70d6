from __future__ import annotations

from ..types import Model, absent, model



@model
class RealtimeResponseStatusDetailsError(Model):
    """Realtime response status details error."""

    type: str | None = absent
    code: str | None = absent
