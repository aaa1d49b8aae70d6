from __future__ import annotations

from ..types import Model as Base, model


@model
class RejectLiveSessionsRequest(Base):
    """The body of `POST /live/sessions/{session_id}/reject`."""

    status_code: int
    """SIP status code sent to the caller."""
