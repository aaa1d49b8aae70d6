"""`RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed(Base):
    """The user's audio could not be transcribed."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["conversation.item.input_audio_transcription.failed"]
    """Event type: always `conversation.item.input_audio_transcription.failed`."""
    item_id: str
    """Id of the item that the event is about."""
    content_index: int
    """Index of the content part in the `content` of its item."""
    error: RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailedError
    """Why the audio could not be transcribed."""

    _nested = {"error": "RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailedError"}
    _tags = {"type": "conversation.item.input_audio_transcription.failed"}


@model
class RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailedError(Base):
    """Why the audio could not be transcribed."""

    type: str | None = absent
    """Class of the error."""
    code: str | None = absent
    """Machine-readable error code."""
    message: str | None = absent
    """Human-readable error message."""
    param: str | None = absent
    """Parameter that caused the error; None if there is no single one."""
