from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_session import RealtimeSession


@model
class RealtimeBetaServerEventSessionCreated(Base):
    """Realtime beta server event session created."""

    event_id: str
    type: Literal['session.created']
    session: RealtimeSession

    _nested = {'session': 'RealtimeSession'}
    _tags = {'type': 'session.created'}
