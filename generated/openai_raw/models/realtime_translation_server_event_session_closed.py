from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeTranslationServerEventSessionClosed(Base):
    """Realtime translation server event session closed."""

    event_id: str
    type: Literal['session.closed']
    _tags = {'type': 'session.closed'}
