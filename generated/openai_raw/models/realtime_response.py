from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_response_audio import RealtimeResponseAudio
    from ..models.realtime_response_output_modalities_item import RealtimeResponseOutputModalitiesItem
    from ..models.realtime_response_status import RealtimeResponseStatus
    from ..models.realtime_response_status_details import RealtimeResponseStatusDetails
    from ..models.realtime_response_usage import RealtimeResponseUsage
    from ..unions import Metadata, RealtimeConversationItem


@model
class RealtimeResponse(Base):
    """Realtime response.

    Attributes:
        metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of
            at most 512. They come back with the object and can be filtered by.
    """

    id: str | None = absent
    object: Literal['realtime.response'] | None = absent
    status: RealtimeResponseStatus | None = absent
    status_details: RealtimeResponseStatusDetails | None = absent
    output: list[RealtimeConversationItem] | None = absent
    metadata: Metadata = None
    audio: RealtimeResponseAudio | None = absent
    usage: RealtimeResponseUsage | None = absent
    conversation_id: str | None = absent
    output_modalities: list[RealtimeResponseOutputModalitiesItem] | None = absent
    max_output_tokens: int | Literal['inf'] | None = absent

    _nested = {'status_details': 'RealtimeResponseStatusDetails', 'output': ['RealtimeConversationItem'], 'audio': 'RealtimeResponseAudio', 'usage': 'RealtimeResponseUsage'}
    _tags = {'object': 'realtime.response'}
