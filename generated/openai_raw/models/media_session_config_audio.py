from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.media_session_config_audio_output import MediaSessionConfigAudioOutput, MediaSessionConfigAudioOutputDict

    class MediaSessionConfigAudioDict(TypedDict, total=False):
        output: MediaSessionConfigAudioOutput | MediaSessionConfigAudioOutputDict
        """How audio is spoken."""


@model
class MediaSessionConfigAudio(Base):
    """How audio is heard and spoken."""

    output: MediaSessionConfigAudioOutput | None = absent
    """How audio is spoken."""

    _nested = {'output': 'MediaSessionConfigAudioOutput'}
