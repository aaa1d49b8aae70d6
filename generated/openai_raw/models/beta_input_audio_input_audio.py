from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.beta_input_audio_input_audio_format import BetaInputAudioInputAudioFormat


@model
class BetaInputAudioInputAudio(Base):
    """Audio that the model gets."""

    data: str
    """The audio, base64-encoded."""
    format: BetaInputAudioInputAudioFormat
    """Format that the audio is encoded in. Values: `mp3`, `wav`."""
