from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.noise_reduction_type import NoiseReductionType, NoiseReductionTypeInput

    class RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionDict(TypedDict, total=False):
        type: NoiseReductionTypeInput
        """Which kind of noise reduction this is. Values: `near_field`, `far_field`."""
        strength: float


@model
class RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction(Base):
    """The value of `RealtimeTranscriptionSessionCreateRequestGAAudioInput.noise_reduction`."""

    type: NoiseReductionType | None = absent
    """Which kind of noise reduction this is. Values: `near_field`, `far_field`."""
    strength: float | None = absent
    _tags = {'type': ('near_field', 'far_field')}
