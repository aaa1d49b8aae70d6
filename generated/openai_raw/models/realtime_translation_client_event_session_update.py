from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.realtime_translation_session_update_request import RealtimeTranslationSessionUpdateRequest, RealtimeTranslationSessionUpdateRequestDict

    class RealtimeTranslationClientEventSessionUpdateDict(TypedDict, total=False):
        event_id: str
        type: Required[Literal['session.update']]
        session: Required[RealtimeTranslationSessionUpdateRequest | RealtimeTranslationSessionUpdateRequestDict]


@model
class RealtimeTranslationClientEventSessionUpdate(Base):
    """Realtime translation client event session update."""

    event_id: str | None = absent
    type: Literal['session.update']
    session: RealtimeTranslationSessionUpdateRequest

    _nested = {'session': 'RealtimeTranslationSessionUpdateRequest'}
    _tags = {'type': 'session.update'}
