"""`RealtimeBetaServerEventResponseContentPartAdded`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class RealtimeBetaServerEventResponseContentPartAdded(Base):
    """The event `response.content_part.added`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["response.content_part.added"]
    """The kind of event: always `response.content_part.added`."""
    response_id: str
    """Id of the response that the event belongs to."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    content_index: int
    """Index of the part in the item's `content`."""
    part: RealtimeBetaServerEventResponseContentPartAddedPart
    """The part as it begins."""

    _nested = {"part": "RealtimeBetaServerEventResponseContentPartAddedPart"}
    _tags = {"type": "response.content_part.added"}


@model
class RealtimeBetaServerEventResponseContentPartAddedPart(Base):
    """The part as it begins."""

    type: RealtimeBetaServerEventResponseContentPartAddedPartType | None = absent
    """Which kind of part this is. Values: `audio`, `text`."""
    text: str | None = absent
    """The text so far; only if the part is one of text."""
    audio: str | None = absent
    """Audio, base64-encoded."""
    transcript: str | None = absent
    """What was said, as text."""

    _tags = {"type": ("audio", "text")}


RealtimeBetaServerEventResponseContentPartAddedPartTypeInput: TypeAlias = Literal["audio", "text"]
RealtimeBetaServerEventResponseContentPartAddedPartType: TypeAlias = (
    RealtimeBetaServerEventResponseContentPartAddedPartTypeInput | str
)
