from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.noise_reduction_type import NoiseReductionType, NoiseReductionTypeInput

    class RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionDict(TypedDict, total=False):
        type: NoiseReductionTypeInput
        strength: float


@model
class RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction(Base):
    """Realtime transcription session create request GA audio input noise reduction."""

    type: NoiseReductionType | None = absent
    strength: float | None = absent
    _tags = {'type': ('near_field', 'far_field')}
