"""`RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed(Base):
    """The event `conversation.item.input_audio_transcription.failed`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["conversation.item.input_audio_transcription.failed"]
    """The kind of event: always `conversation.item.input_audio_transcription.failed`."""
    item_id: str
    """Id of the item that the event belongs to."""
    content_index: int
    """Index of the part in the item's `content`."""
    error: RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailedError
    """Why the audio could not be transcribed."""

    _nested = {"error": "RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailedError"}
    _tags = {"type": "conversation.item.input_audio_transcription.failed"}


@model
class RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailedError(Base):
    """Why the audio could not be transcribed."""

    type: str | None = absent
    """Which class of error it is."""
    code: str | None = absent
    """A short code for the error, for programs."""
    message: str | None = absent
    """What went wrong, for people."""
    param: str | None = absent
    """The parameter that the error is about; None where it is about none."""
