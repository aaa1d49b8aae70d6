"""What requests take instead of the models in ``models.audio_format``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..models.audio_format import AudioFormatAudioPcmRateInput

class AudioFormatAudioPcmDict(TypedDict, total=False):
    rate: Required[AudioFormatAudioPcmRateInput]
    """Samples per second. Values: `16000`, `24000`."""
    type: Required[Literal["audio/pcm"]]
    """Discriminator: always `audio/pcm`."""

class AudioFormatAudioPcmuDict(TypedDict, total=False):
    rate: Required[int]
    """Samples per second."""
    type: Required[Literal["audio/pcmu"]]
    """Discriminator: always `audio/pcmu`."""

class AudioFormatAudioPcmaDict(TypedDict, total=False):
    rate: Required[int]
    """Samples per second."""
    type: Required[Literal["audio/pcma"]]
    """Discriminator: always `audio/pcma`."""
