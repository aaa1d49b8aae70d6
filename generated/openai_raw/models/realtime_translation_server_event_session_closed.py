from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeTranslationServerEventSessionClosed(Base):
    """The event `session.closed`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal['session.closed']
    """The kind of event: always `session.closed`."""
    _tags = {'type': 'session.closed'}
