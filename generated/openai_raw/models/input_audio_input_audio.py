from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.input_audio_input_audio_format import InputAudioInputAudioFormat, InputAudioInputAudioFormatInput

    class InputAudioInputAudioDict(TypedDict, total=False):
        data: Required[str]
        """The audio, base64-encoded."""
        format: Required[InputAudioInputAudioFormatInput]
        """Format that the audio is encoded in. Values: `mp3`, `wav`."""


@model
class InputAudioInputAudio(Base):
    """Audio that the model gets."""

    data: str
    """The audio, base64-encoded."""
    format: InputAudioInputAudioFormat
    """Format that the audio is encoded in. Values: `mp3`, `wav`."""
