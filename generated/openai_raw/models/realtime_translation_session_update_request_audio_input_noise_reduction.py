from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.noise_reduction_type import NoiseReductionType, NoiseReductionTypeInput

    class RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionDict(TypedDict, total=False):
        type: Required[NoiseReductionTypeInput]


@model
class RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction(Base):
    """Realtime translation session update request audio input noise reduction."""

    type: NoiseReductionType
    _tags = {'type': ('near_field', 'far_field')}
