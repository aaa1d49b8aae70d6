from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.beta_input_audio_input_audio_format import BetaInputAudioInputAudioFormat


@model
class BetaInputAudioInputAudio(Base):
    """The value of `BetaInputAudio.input_audio`."""

    data: str
    format: BetaInputAudioInputAudioFormat
    """Values: `mp3`, `wav`."""
