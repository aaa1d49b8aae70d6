from __future__ import annotations

from ..types import Model as Base, model


@model
class ReferLiveSessionsRequest(Base):
    """The body of `POST /live/sessions/{session_id}/refer`."""

    target_uri: str
    """Destination of the transfer, as a `tel:` or `sip:` URI."""
