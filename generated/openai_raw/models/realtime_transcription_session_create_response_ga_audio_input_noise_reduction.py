from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.noise_reduction_type import NoiseReductionType


@model
class RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction(Base):
    """Filters noise out before speech is looked for; name the kind of microphone."""

    type: NoiseReductionType | None = absent
    """Which kind of noise reduction this is. Values: `near_field`, `far_field`."""
    strength: float | None = None
    """How much is filtered: more removes more noise, and perhaps some of the speech."""
    _tags = {'type': ('near_field', 'far_field')}
