from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class LiveOutputAudioDeltaEvent(Base):
    """The event `session.output_audio.delta`."""

    delta: str
    """The next piece of the audio, base64-encoded."""
    type: Literal['session.output_audio.delta']
    """The kind of event: always `session.output_audio.delta`."""
    end_ms: int | None = None
    start_ms: int | None = None
    _tags = {'type': 'session.output_audio.delta'}
