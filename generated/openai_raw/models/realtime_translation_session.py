from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_translation_session_audio import RealtimeTranslationSessionAudio


@model
class RealtimeTranslationSession(Base):
    """Realtime translation session."""

    id: str
    type: Literal['translation']
    expires_at: int
    model: str
    audio: RealtimeTranslationSessionAudio

    _nested = {'audio': 'RealtimeTranslationSessionAudio'}
    _tags = {'type': 'translation'}
