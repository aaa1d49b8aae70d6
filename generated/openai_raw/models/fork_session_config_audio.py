from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..unions import AudioFormat, AudioFormatInput

    class ForkSessionConfigAudioDict(TypedDict, total=False):
        format: AudioFormatInput


@model
class ForkSessionConfigAudio(Base):
    """The value of `ForkSessionConfig.audio`."""

    format: AudioFormat | None = absent

    _nested = {'format': 'AudioFormat'}
