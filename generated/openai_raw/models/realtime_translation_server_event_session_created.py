from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_translation_session import RealtimeTranslationSession


@model
class RealtimeTranslationServerEventSessionCreated(Base):
    """Realtime translation server event session created."""

    event_id: str
    type: Literal['session.created']
    session: RealtimeTranslationSession

    _nested = {'session': 'RealtimeTranslationSession'}
    _tags = {'type': 'session.created'}
