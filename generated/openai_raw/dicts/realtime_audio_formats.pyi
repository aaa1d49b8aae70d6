"""What requests take instead of the models in ``models.realtime_audio_formats``, for type checkers only."""

from typing import Literal, TypedDict

class RealtimeAudioFormatsAudioPcmDict(TypedDict, total=False):
    type: Literal["audio/pcm"]
    """Discriminator: always `audio/pcm`."""
    rate: Literal[24000]
    """Samples per second. Always `24000`."""

class RealtimeAudioFormatsAudioPcmuDict(TypedDict, total=False):
    type: Literal["audio/pcmu"]
    """Discriminator: always `audio/pcmu`."""

class RealtimeAudioFormatsAudioPcmaDict(TypedDict, total=False):
    type: Literal["audio/pcma"]
    """Discriminator: always `audio/pcma`."""
