from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_session import RealtimeSession


@model
class RealtimeBetaServerEventSessionUpdated(Model):
    """Realtime beta server event session updated."""

    event_id: str
    type: Literal['session.updated']
    session: RealtimeSession

    _nested = {'session': 'RealtimeSession'}
    _tags = {'type': 'session.updated'}
