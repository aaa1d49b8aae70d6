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
        """How much is filtered: more removes more noise, and perhaps some of the speech."""


@model
class RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction(Base):
    """Filters noise out before speech is looked for; name the kind of microphone."""

    type: NoiseReductionType | None = absent
    """Which kind of noise reduction this is. Values: `near_field`, `far_field`."""
    strength: float | None = absent
    """How much is filtered: more removes more noise, and perhaps some of the speech."""
    _tags = {'type': ('near_field', 'far_field')}
