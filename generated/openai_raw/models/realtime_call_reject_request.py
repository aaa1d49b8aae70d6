from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class RealtimeCallRejectRequest(Base):
    """Realtime call reject request."""

    status_code: int | None = absent
