from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class LiveInputAudioUnmuteEventDict(TypedDict, total=False):
        type: Required[Literal['session.input_audio.unmute']]
        """Which kind it is. Always `session.input_audio.unmute`."""
        event_id: str | None
        """Id of the event, given by the server."""


@model
class LiveInputAudioUnmuteEvent(Base):
    """The event `session.input_audio.unmute`."""

    type: Literal['session.input_audio.unmute']
    """Which kind it is. Always `session.input_audio.unmute`."""
    event_id: str | None = None
    """Id of the event, given by the server."""
    _tags = {'type': 'session.input_audio.unmute'}
