from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class RealtimeCallRejectRequest(Base):
    """The body of `POST /realtime/calls/{call_id}/reject`."""

    status_code: int | None = absent
    """SIP status that the caller gets, such as 486 for busy."""
