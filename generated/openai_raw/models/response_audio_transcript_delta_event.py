from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseAudioTranscriptDeltaEvent(Base):
    """The event `response.audio.transcript.delta`."""

    type: Literal['response.audio.transcript.delta']
    """The kind of event: always `response.audio.transcript.delta`."""
    delta: str
    """The next piece of text, to be appended to those before."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    _tags = {'type': 'response.audio.transcript.delta'}
