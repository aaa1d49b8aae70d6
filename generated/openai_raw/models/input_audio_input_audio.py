from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.input_audio_input_audio_format import InputAudioInputAudioFormat, InputAudioInputAudioFormatInput

    class InputAudioInputAudioDict(TypedDict, total=False):
        data: Required[str]
        format: Required[InputAudioInputAudioFormatInput]
        """Values: `mp3`, `wav`."""


@model
class InputAudioInputAudio(Base):
    """The value of `InputAudio.input_audio`."""

    data: str
    format: InputAudioInputAudioFormat
    """Values: `mp3`, `wav`."""
