from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class LiveInputAudioAppendEventDict(TypedDict, total=False):
        audio: Required[str]
        """How audio is heard and spoken."""
        type: Required[Literal['session.input_audio.append']]
        """Which kind it is. Always `session.input_audio.append`."""
        event_id: str | None
        """Id of the event, given by the server."""


@model
class LiveInputAudioAppendEvent(Base):
    """The event `session.input_audio.append`."""

    audio: str
    """How audio is heard and spoken."""
    type: Literal['session.input_audio.append']
    """Which kind it is. Always `session.input_audio.append`."""
    event_id: str | None = None
    """Id of the event, given by the server."""
    _tags = {'type': 'session.input_audio.append'}
