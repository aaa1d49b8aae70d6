from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..unions import AudioFormat, AudioFormatInput

    class ForkSessionConfigAudioDict(TypedDict, total=False):
        format: AudioFormatInput
        """How audio is encoded."""


@model
class ForkSessionConfigAudio(Base):
    """How audio is heard and spoken."""

    format: AudioFormat | None = absent
    """How audio is encoded."""

    _nested = {'format': 'AudioFormat'}
