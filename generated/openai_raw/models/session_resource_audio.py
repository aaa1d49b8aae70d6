from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.session_resource_audio_output import SessionResourceAudioOutput
    from ..unions import AudioFormat


@model
class SessionResourceAudio(Base):
    """The value of `SessionResource.audio`."""

    format: AudioFormat | None = None
    output: SessionResourceAudioOutput | None = None

    _nested = {'format': ('type', {'audio/pcm': 'AudioFormatAudioPcm', 'audio/pcmu': 'AudioFormatAudioPcmu', 'audio/pcma': 'AudioFormatAudioPcma'}), 'output': 'SessionResourceAudioOutput'}
