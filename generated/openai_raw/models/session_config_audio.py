from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.session_config_audio_output import SessionConfigAudioOutput, SessionConfigAudioOutputDict
    from ..unions import AudioFormat, AudioFormatInput

    class SessionConfigAudioDict(TypedDict, total=False):
        format: AudioFormatInput
        output: SessionConfigAudioOutput | SessionConfigAudioOutputDict


@model
class SessionConfigAudio(Base):
    """The value of `SessionConfig.audio`."""

    format: AudioFormat | None = absent
    output: SessionConfigAudioOutput | None = absent

    _nested = {'format': 'AudioFormat', 'output': 'SessionConfigAudioOutput'}
