from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.log_prob_properties import LogProbProperties


@model
class RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta(Base):
    """The event `conversation.item.input_audio_transcription.delta`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["conversation.item.input_audio_transcription.delta"]
    """The kind of event: always `conversation.item.input_audio_transcription.delta`."""
    item_id: str
    """Id of the item that the event belongs to."""
    content_index: int | None = absent
    """Index of the part in the item's `content`."""
    delta: str | None = absent
    """The next piece of the arguments, to be appended to those before."""
    logprobs: list[LogProbProperties] | None = None
    """Log probabilities of the tokens; None unless they were asked for."""

    _nested = {"logprobs": ["LogProbProperties"]}
    _tags = {"type": "conversation.item.input_audio_transcription.delta"}
