from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_translation_session import RealtimeTranslationSession


@model
class RealtimeTranslationServerEventSessionUpdated(Base):
    """The event `session.updated`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal['session.updated']
    """The kind of event: always `session.updated`."""
    session: RealtimeTranslationSession
    """A session that translates speech while it is spoken."""

    _nested = {'session': 'RealtimeTranslationSession'}
    _tags = {'type': 'session.updated'}
