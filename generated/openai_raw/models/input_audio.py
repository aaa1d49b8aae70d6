from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.input_audio_input_audio import InputAudioInputAudio, InputAudioInputAudioDict

    class InputAudioDict(TypedDict, total=False):
        type: Required[Literal['input_audio']]
        """Tells this object from others that can stand in its place: always `input_audio`."""
        input_audio: Required[InputAudioInputAudio | InputAudioInputAudioDict]
        """The audio and its format."""


@model
class InputAudio(Base):
    """Audio that the model gets."""

    type: Literal['input_audio']
    """Tells this object from others that can stand in its place: always `input_audio`."""
    input_audio: InputAudioInputAudio
    """The audio and its format."""

    _nested = {'input_audio': 'InputAudioInputAudio'}
    _tags = {'type': 'input_audio'}
