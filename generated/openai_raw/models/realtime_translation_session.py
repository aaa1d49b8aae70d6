from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_translation_session_audio import RealtimeTranslationSessionAudio


@model
class RealtimeTranslationSession(Base):
    """A session that translates speech while it is spoken."""

    id: str
    """Id of the realtime translation session."""
    type: Literal['translation']
    """Tells this object from others that can stand in its place: always `translation`."""
    expires_at: int
    """When the realtime translation session expires, in Unix seconds; None if it does not."""
    model: str
    """The model that was used."""
    audio: RealtimeTranslationSessionAudio
    """Settings of the audio, and the language to translate into."""

    _nested = {'audio': 'RealtimeTranslationSessionAudio'}
    _tags = {'type': 'translation'}
