from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_translation_session_update_request_audio import RealtimeTranslationSessionUpdateRequestAudio


@model
class RealtimeTranslationSessionUpdateRequest(Base):
    """Realtime translation session update request."""

    audio: RealtimeTranslationSessionUpdateRequestAudio | None = absent

    _nested = {'audio': 'RealtimeTranslationSessionUpdateRequestAudio'}
