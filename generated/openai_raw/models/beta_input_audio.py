from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_input_audio_input_audio import BetaInputAudioInputAudio


@model
class BetaInputAudio(Base):
    """Audio that the model gets."""

    type: Literal['input_audio']
    """Tells this object from others that can stand in its place: always `input_audio`."""
    input_audio: BetaInputAudioInputAudio
    """The audio and its format."""

    _nested = {'input_audio': 'BetaInputAudioInputAudio'}
    _tags = {'type': 'input_audio'}
