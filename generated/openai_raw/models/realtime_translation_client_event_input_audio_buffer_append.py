from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class RealtimeTranslationClientEventInputAudioBufferAppendDict(TypedDict, total=False):
        event_id: str
        """Id of the event, given by the server. At most 512 characters."""
        type: Required[Literal['session.input_audio_buffer.append']]
        """The kind of event: always `session.input_audio_buffer.append`."""
        audio: Required[str]
        """Audio, base64-encoded."""


@model
class RealtimeTranslationClientEventInputAudioBufferAppend(Base):
    """The event `session.input_audio_buffer.append`."""

    event_id: str | None = absent
    """Id of the event, given by the server. At most 512 characters."""
    type: Literal['session.input_audio_buffer.append']
    """The kind of event: always `session.input_audio_buffer.append`."""
    audio: str
    """Audio, base64-encoded."""
    _tags = {'type': 'session.input_audio_buffer.append'}
