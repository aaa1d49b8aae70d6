from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.realtime_session_create_request_input_audio_noise_reduction_type import RealtimeSessionCreateRequestInputAudioNoiseReductionType, RealtimeSessionCreateRequestInputAudioNoiseReductionTypeInput

    class RealtimeSessionCreateRequestInputAudioNoiseReductionDict(TypedDict, total=False):
        type: RealtimeSessionCreateRequestInputAudioNoiseReductionTypeInput
        """Which kind of input audio noise reduction this is. Values: `near_field`, `far_field`."""


@model
class RealtimeSessionCreateRequestInputAudioNoiseReduction(Base):
    """Filters noise out before speech is looked for; name the kind of microphone."""

    type: RealtimeSessionCreateRequestInputAudioNoiseReductionType | None = absent
    """Which kind of input audio noise reduction this is. Values: `near_field`, `far_field`."""
    _tags = {'type': ('near_field', 'far_field')}
