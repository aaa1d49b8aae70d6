from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_beta_response_modalities_item import RealtimeBetaResponseModalitiesItem
    from ..models.realtime_beta_response_output_audio_format import RealtimeBetaResponseOutputAudioFormat
    from ..models.realtime_beta_response_status import RealtimeBetaResponseStatus
    from ..models.realtime_beta_response_status_details import RealtimeBetaResponseStatusDetails
    from ..models.realtime_beta_response_usage import RealtimeBetaResponseUsage
    from ..unions import Metadata, RealtimeConversationItem, VoiceIdsShared


@model
class RealtimeBetaResponse(Base):
    """Realtime beta response.

    Attributes:
        metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of
            at most 512. They come back with the object and can be filtered by.
        voice: The name of a voice: one known when this was made, or any other.
    """

    id: str | None = absent
    object: Literal['realtime.response'] | None = absent
    status: RealtimeBetaResponseStatus | None = absent
    status_details: RealtimeBetaResponseStatusDetails | None = absent
    output: list[RealtimeConversationItem] | None = absent
    metadata: Metadata = None
    usage: RealtimeBetaResponseUsage | None = absent
    conversation_id: str | None = absent
    voice: VoiceIdsShared | None = absent
    modalities: list[RealtimeBetaResponseModalitiesItem] | None = absent
    output_audio_format: RealtimeBetaResponseOutputAudioFormat | None = absent
    temperature: float | None = absent
    max_output_tokens: int | Literal['inf'] | None = absent

    _nested = {'status_details': 'RealtimeBetaResponseStatusDetails', 'output': ['RealtimeConversationItem'], 'usage': 'RealtimeBetaResponseUsage'}
    _tags = {'object': 'realtime.response'}
