from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.create_speech_request_model import CreateSpeechRequestModel
    from ..models.create_speech_request_response_format import CreateSpeechRequestResponseFormat
    from ..models.create_speech_request_stream_format import CreateSpeechRequestStreamFormat
    from ..unions import VoiceIdsOrCustomVoice


@model
class CreateSpeechRequest(Base):
    """Create speech request.

    Attributes:
        voice: A voice: one of the server's by its name, or your own by its id.
    """

    model: str | CreateSpeechRequestModel
    input: str
    instructions: str | None = absent
    voice: VoiceIdsOrCustomVoice
    response_format: CreateSpeechRequestResponseFormat | None = absent
    speed: float | None = absent
    stream_format: CreateSpeechRequestStreamFormat | None = absent

    _nested = {'voice': 'VoiceIdsOrCustomVoice'}
