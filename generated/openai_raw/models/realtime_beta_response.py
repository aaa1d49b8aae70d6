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
    """What the model answered, with the settings it answered under."""

    id: str | None = absent
    """Id of the realtime response."""
    object: Literal['realtime.response'] | None = absent
    """The kind of object: always `realtime.response`."""
    status: RealtimeBetaResponseStatus | None = absent
    """State of the realtime response. Values: `completed`, `cancelled`, `failed`, `incomplete`, `in_progress`."""
    status_details: RealtimeBetaResponseStatusDetails | None = absent
    """Why the response ended early or failed."""
    output: list[RealtimeConversationItem] | None = absent
    """Messages and tool calls that the model made."""
    metadata: Metadata = None
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""
    usage: RealtimeBetaResponseUsage | None = absent
    """Tokens that a response used, by which it is billed."""
    conversation_id: str | None = absent
    """Id of the conversation."""
    voice: VoiceIdsShared | None = absent
    """The name of a voice: one known when this was made, or any other. Known values: `alloy`, `ash`, `ballad`,
    `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more."""
    modalities: list[RealtimeBetaResponseModalitiesItem] | None = absent
    """What the model may answer with: `text`, `audio`."""
    output_audio_format: RealtimeBetaResponseOutputAudioFormat | None = absent
    """Encoding of the audio. Values: `pcm16`, `g711_ulaw`, `g711_alaw`."""
    temperature: float | None = absent
    """How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`,
    not both."""
    max_output_tokens: int | Literal['inf'] | None = absent
    """The most tokens to generate, those of reasoning included."""

    _nested = {'status_details': 'RealtimeBetaResponseStatusDetails', 'output': ['RealtimeConversationItem'], 'usage': 'RealtimeBetaResponseUsage'}
    _tags = {'object': 'realtime.response'}
