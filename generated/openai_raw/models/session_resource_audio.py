from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.session_resource_audio_output import SessionResourceAudioOutput
    from ..unions import AudioFormat


@model
class SessionResourceAudio(Base):
    """How audio is heard and spoken."""

    format: AudioFormat | None = None
    """How audio is encoded."""
    output: SessionResourceAudioOutput | None = None
    """How audio is spoken."""

    _nested = {'format': ('type', {'audio/pcm': 'AudioFormatAudioPcm', 'audio/pcmu': 'AudioFormatAudioPcmu', 'audio/pcma': 'AudioFormatAudioPcma'}), 'output': 'SessionResourceAudioOutput'}
