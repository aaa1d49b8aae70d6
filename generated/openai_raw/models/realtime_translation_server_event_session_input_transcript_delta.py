from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeTranslationServerEventSessionInputTranscriptDelta(Base):
    """The event `session.input_transcript.delta`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal['session.input_transcript.delta']
    """The kind of event: always `session.input_transcript.delta`."""
    delta: str
    """The next piece of the arguments, to be appended to those before."""
    elapsed_ms: int | None = None
    """Where in the session this belongs, in milliseconds; None where the server does not tell."""
    _tags = {'type': 'session.input_transcript.delta'}
