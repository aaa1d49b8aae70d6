"""`BetaInputAudio`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class BetaInputAudio(Base):
    """Audio input for the model."""

    type: Literal["input_audio"]
    """Discriminator: always `input_audio`."""
    input_audio: BetaInputAudioInputAudio
    """The audio data and its format."""

    _nested = {"input_audio": "BetaInputAudioInputAudio"}
    _tags = {"type": "input_audio"}


@model
class BetaInputAudioInputAudio(Base):
    """Audio input for the model."""

    data: str
    """The audio, base64-encoded."""
    format: BetaInputAudioInputAudioFormat
    """Encoding of the audio. Values: `mp3`, `wav`."""


BetaInputAudioInputAudioFormatInput: TypeAlias = Literal["mp3", "wav"]
BetaInputAudioInputAudioFormat: TypeAlias = BetaInputAudioInputAudioFormatInput | str
"""Encoding of the audio."""
