"""`BetaInputAudio`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class BetaInputAudio(Base):
    """Audio that the model gets."""

    type: Literal["input_audio"]
    """Tells this object from others that can stand in its place: always `input_audio`."""
    input_audio: BetaInputAudioInputAudio
    """The audio and its format."""

    _nested = {"input_audio": "BetaInputAudioInputAudio"}
    _tags = {"type": "input_audio"}


@model
class BetaInputAudioInputAudio(Base):
    """Audio that the model gets."""

    data: str
    """The audio, base64-encoded."""
    format: BetaInputAudioInputAudioFormat
    """Format that the audio is encoded in. Values: `mp3`, `wav`."""


BetaInputAudioInputAudioFormatInput: TypeAlias = Literal["mp3", "wav"]
BetaInputAudioInputAudioFormat: TypeAlias = BetaInputAudioInputAudioFormatInput | str
