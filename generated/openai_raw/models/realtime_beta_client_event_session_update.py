from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_session_create_request import RealtimeSessionCreateRequest


@model
class RealtimeBetaClientEventSessionUpdate(Base):
    """Realtime beta client event session update."""

    event_id: str | None = absent
    type: Literal['session.update']
    session: RealtimeSessionCreateRequest

    _nested = {'session': 'RealtimeSessionCreateRequest'}
    _tags = {'type': 'session.update'}
