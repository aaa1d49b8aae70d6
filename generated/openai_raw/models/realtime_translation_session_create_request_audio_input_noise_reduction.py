from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.noise_reduction_type import NoiseReductionType, NoiseReductionTypeInput

    class RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionDict(TypedDict, total=False):
        type: Required[NoiseReductionTypeInput]
        """Which kind of noise reduction this is. Values: `near_field`, `far_field`."""
        strength: float


@model
class RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction(Base):
    """The value of `RealtimeTranslationSessionCreateRequestAudioInput.noise_reduction`."""

    type: NoiseReductionType
    """Which kind of noise reduction this is. Values: `near_field`, `far_field`."""
    strength: float | None = absent
    _tags = {'type': ('near_field', 'far_field')}
