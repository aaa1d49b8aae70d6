"""`RealtimeBetaServerEventResponseContentPartDone`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class RealtimeBetaServerEventResponseContentPartDone(Base):
    """A part of an assistant message is complete."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["response.content_part.done"]
    """Event type: always `response.content_part.done`."""
    response_id: str
    """Id of the response that the event is about."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    content_index: int
    """Index of the content part in the `content` of its item."""
    part: RealtimeBetaServerEventResponseContentPartDonePart
    """The complete content part."""

    _nested = {"part": "RealtimeBetaServerEventResponseContentPartDonePart"}
    _tags = {"type": "response.content_part.done"}


@model
class RealtimeBetaServerEventResponseContentPartDonePart(Base):
    """The complete content part."""

    type: RealtimeBetaServerEventResponseContentPartDonePartType | None = absent
    """Type of the part. Values: `audio`, `text`."""
    text: str | None = absent
    """The complete text; only for text parts."""
    audio: str | None = absent
    """Audio, base64-encoded."""
    transcript: str | None = absent
    """Transcript of the audio."""

    _tags = {"type": ("audio", "text")}


RealtimeBetaServerEventResponseContentPartDonePartTypeInput: TypeAlias = Literal["audio", "text"]
RealtimeBetaServerEventResponseContentPartDonePartType: TypeAlias = (
    RealtimeBetaServerEventResponseContentPartDonePartTypeInput | str
)
"""Type of the part."""
