"""What requests take instead of the models in ``models.audio_format``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..models.audio_format import AudioFormatAudioPcmRateInput

class AudioFormatAudioPcmDict(TypedDict, total=False):
    rate: Required[AudioFormatAudioPcmRateInput]
    """Samples per second. Values: `16000`, `24000`."""
    type: Required[Literal["audio/pcm"]]
    """Tells this object from others that can stand in its place: always `audio/pcm`."""

class AudioFormatAudioPcmuDict(TypedDict, total=False):
    rate: Required[int]
    """Samples per second."""
    type: Required[Literal["audio/pcmu"]]
    """Tells this object from others that can stand in its place: always `audio/pcmu`."""

class AudioFormatAudioPcmaDict(TypedDict, total=False):
    rate: Required[int]
    """Samples per second."""
    type: Required[Literal["audio/pcma"]]
    """Tells this object from others that can stand in its place: always `audio/pcma`."""
