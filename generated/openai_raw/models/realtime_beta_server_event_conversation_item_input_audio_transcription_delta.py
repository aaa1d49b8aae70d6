from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.log_prob_properties import LogProbProperties


@model
class RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta(Base):
    """The next piece of the transcript of the user's audio."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["conversation.item.input_audio_transcription.delta"]
    """Event type: always `conversation.item.input_audio_transcription.delta`."""
    item_id: str
    """Id of the item that the event is about."""
    content_index: int | None = absent
    """Index of the content part in the `content` of its item."""
    delta: str | None = absent
    """The next piece of the arguments; append it to the previous ones."""
    logprobs: list[LogProbProperties] | None = None
    """Log probabilities of the tokens; None unless requested."""

    _nested = {"logprobs": ["LogProbProperties"]}
    _tags = {"type": "conversation.item.input_audio_transcription.delta"}
