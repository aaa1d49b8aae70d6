from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeTranslationServerEventSessionOutputAudioDelta(Base):
    """The event `session.output_audio.delta`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal['session.output_audio.delta']
    """The kind of event: always `session.output_audio.delta`."""
    delta: str
    """The next piece of the audio, base64-encoded."""
    sample_rate: int | None = absent
    """Samples per second."""
    channels: int | None = absent
    """Number of channels."""
    format: Literal['pcm16'] | None = absent
    """Encoding of the audio. Always `pcm16`."""
    elapsed_ms: int | None = None
    """Where in the session this belongs, in milliseconds; None where the server does not tell."""
    _tags = {'type': 'session.output_audio.delta', 'format': 'pcm16'}
