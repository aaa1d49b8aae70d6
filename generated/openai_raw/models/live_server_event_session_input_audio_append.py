from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class LiveServerEventSessionInputAudioAppend(Base):
    """The event `session.input_audio.append`."""

    audio: str
    """Audio, base64-encoded."""
    type: Literal['session.input_audio.append']
    """The kind of event: always `session.input_audio.append`."""
    _tags = {'type': 'session.input_audio.append'}
