"""`RealtimeBetaServerEventResponseContentPartAdded`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class RealtimeBetaServerEventResponseContentPartAdded(Base):
    """A part of an assistant message begins."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["response.content_part.added"]
    """Event type: always `response.content_part.added`."""
    response_id: str
    """Id of the response that the event is about."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    content_index: int
    """Index of the content part in the `content` of its item."""
    part: RealtimeBetaServerEventResponseContentPartAddedPart
    """The content part at its start."""

    _nested = {"part": "RealtimeBetaServerEventResponseContentPartAddedPart"}
    _tags = {"type": "response.content_part.added"}


@model
class RealtimeBetaServerEventResponseContentPartAddedPart(Base):
    """The content part at its start."""

    type: RealtimeBetaServerEventResponseContentPartAddedPartType | None = absent
    """Type of the part. Values: `audio`, `text`."""
    text: str | None = absent
    """The text so far; only for text parts."""
    audio: str | None = absent
    """Audio, base64-encoded."""
    transcript: str | None = absent
    """Transcript of the audio."""

    _tags = {"type": ("audio", "text")}


RealtimeBetaServerEventResponseContentPartAddedPartTypeInput: TypeAlias = Literal["audio", "text"]
RealtimeBetaServerEventResponseContentPartAddedPartType: TypeAlias = (
    RealtimeBetaServerEventResponseContentPartAddedPartTypeInput | str
)
"""Type of the part."""
