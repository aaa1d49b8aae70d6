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
    """What the model answered, with the settings it answered under."""

    id: str | None = absent
    """Id of the realtime response."""
    object: Literal['realtime.response'] | None = absent
    """The kind of object: always `realtime.response`."""
    status: RealtimeResponseStatus | None = absent
    """State of the realtime response. Values: `completed`, `cancelled`, `failed`, `incomplete`, `in_progress`."""
    status_details: RealtimeResponseStatusDetails | None = absent
    """Why the response ended early or failed."""
    output: list[RealtimeConversationItem] | None = absent
    """Messages and tool calls that the model made."""
    metadata: Metadata = None
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""
    audio: RealtimeResponseAudio | None = absent
    """Settings of the audio."""
    usage: RealtimeResponseUsage | None = absent
    """Tokens that a response used, by which it is billed."""
    conversation_id: str | None = absent
    """Id of the conversation."""
    output_modalities: list[RealtimeResponseOutputModalitiesItem] | None = absent
    """What the model may answer with: `text`, `audio`."""
    max_output_tokens: int | Literal['inf'] | None = absent
    """The most tokens to generate, those of reasoning included."""

    _nested = {'status_details': 'RealtimeResponseStatusDetails', 'output': ['RealtimeConversationItem'], 'audio': 'RealtimeResponseAudio', 'usage': 'RealtimeResponseUsage'}
    _tags = {'object': 'realtime.response'}
