from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class LiveSidebandServerEventSessionInputAudioAppend(Base):
    """The event `session.input_audio.append`."""

    audio: str
    """How audio is heard and spoken."""
    type: Literal['session.input_audio.append']
    """Which kind it is. Always `session.input_audio.append`."""
    _tags = {'type': 'session.input_audio.append'}
