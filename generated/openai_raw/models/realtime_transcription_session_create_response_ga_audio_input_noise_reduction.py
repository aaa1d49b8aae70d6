from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.noise_reduction_type import NoiseReductionType


@model
class RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction(Base):
    """Realtime transcription session create response GA audio input noise reduction."""

    type: NoiseReductionType | None = absent
    strength: float | None = None
    _tags = {'type': ('near_field', 'far_field')}
