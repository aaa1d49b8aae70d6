from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_translation_session import RealtimeTranslationSession


@model
class RealtimeTranslationServerEventSessionCreated(Base):
    """The event `session.created`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal['session.created']
    """The kind of event: always `session.created`."""
    session: RealtimeTranslationSession
    """A session that translates speech while it is spoken."""

    _nested = {'session': 'RealtimeTranslationSession'}
    _tags = {'type': 'session.created'}
