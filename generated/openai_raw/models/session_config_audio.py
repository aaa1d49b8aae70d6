from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.session_config_audio_output import SessionConfigAudioOutput, SessionConfigAudioOutputDict
    from ..unions import AudioFormat, AudioFormatInput

    class SessionConfigAudioDict(TypedDict, total=False):
        format: AudioFormatInput
        """How audio is encoded."""
        output: SessionConfigAudioOutput | SessionConfigAudioOutputDict
        """How audio is spoken."""


@model
class SessionConfigAudio(Base):
    """How audio is heard and spoken."""

    format: AudioFormat | None = absent
    """How audio is encoded."""
    output: SessionConfigAudioOutput | None = absent
    """How audio is spoken."""

    _nested = {'format': 'AudioFormat', 'output': 'SessionConfigAudioOutput'}
