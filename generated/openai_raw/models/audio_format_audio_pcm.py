from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.audio_format_audio_pcm_rate import AudioFormatAudioPcmRate, AudioFormatAudioPcmRateInput

    class AudioFormatAudioPcmDict(TypedDict, total=False):
        rate: Required[AudioFormatAudioPcmRateInput]
        type: Required[Literal['audio/pcm']]


@model
class AudioFormatAudioPcm(Base):
    """Audio format audio pcm."""

    rate: AudioFormatAudioPcmRate
    type: Literal['audio/pcm']
    _tags = {'type': 'audio/pcm'}
