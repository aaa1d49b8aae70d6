from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.noise_reduction_type import NoiseReductionType


@model
class RealtimeTranslationSessionAudioInputNoiseReduction(Base):
    """The value of `RealtimeTranslationSessionAudioInput.noise_reduction`."""

    type: NoiseReductionType
    """Which kind of noise reduction this is. Values: `near_field`, `far_field`."""
    strength: float | None = None
    _tags = {'type': ('near_field', 'far_field')}
