from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.audio_format_audio_pcm_rate import AudioFormatAudioPcmRate, AudioFormatAudioPcmRateInput

    class AudioFormatAudioPcmDict(TypedDict, total=False):
        rate: Required[AudioFormatAudioPcmRateInput]
        """Samples per second. Values: `16000`, `24000`."""
        type: Required[Literal['audio/pcm']]
        """Tells this object from others that can stand in its place: always `audio/pcm`."""


@model
class AudioFormatAudioPcm(Base):
    """Raw audio of 16 bits."""

    rate: AudioFormatAudioPcmRate
    """Samples per second. Values: `16000`, `24000`."""
    type: Literal['audio/pcm']
    """Tells this object from others that can stand in its place: always `audio/pcm`."""
    _tags = {'type': 'audio/pcm'}
