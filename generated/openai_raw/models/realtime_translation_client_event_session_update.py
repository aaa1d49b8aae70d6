from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_translation_session_update_request import RealtimeTranslationSessionUpdateRequest


@model
class RealtimeTranslationClientEventSessionUpdate(Base):
    """Realtime translation client event session update."""

    event_id: str | None = absent
    type: Literal['session.update']
    session: RealtimeTranslationSessionUpdateRequest

    _nested = {'session': 'RealtimeTranslationSessionUpdateRequest'}
    _tags = {'type': 'session.update'}
