from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.accept_live_sessions_request_session_audio_output import AcceptLiveSessionsRequestSessionAudioOutput, AcceptLiveSessionsRequestSessionAudioOutputDict

    class AcceptLiveSessionsRequestSessionAudioDict(TypedDict, total=False):
        output: AcceptLiveSessionsRequestSessionAudioOutput | AcceptLiveSessionsRequestSessionAudioOutputDict
        """How audio is spoken."""


@model
class AcceptLiveSessionsRequestSessionAudio(Base):
    """How audio is heard and spoken."""

    output: AcceptLiveSessionsRequestSessionAudioOutput | None = absent
    """How audio is spoken."""

    _nested = {'output': 'AcceptLiveSessionsRequestSessionAudioOutput'}
