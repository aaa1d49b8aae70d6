"""Create speech."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.create_speech_request_model import CreateSpeechRequestModelInput
    from ...models.create_speech_request_response_format import CreateSpeechRequestResponseFormatInput
    from ...unions import VoiceIdsOrCustomVoiceInput

    class CreateSpeechParams(RequestOptions, total=False):
        """The keyword arguments of ``createSpeech``."""

        model: Required[str | CreateSpeechRequestModelInput]
        input: Required[str]
        voice: Required[VoiceIdsOrCustomVoiceInput]
        instructions: str | Omit
        response_format: CreateSpeechRequestResponseFormatInput | Omit
        speed: float | Omit

OPERATION = Operation(
    id="createSpeech",
    method="POST",
    path="/audio/speech",
    body={'model': 'model', 'input': 'input', 'instructions': 'instructions', 'voice': 'voice', 'response_format': 'response_format', 'speed': 'speed', 'stream_format': 'stream_format'},
    required=('model', 'input', 'voice'),
    bodies=('application/json',),
    answer="binary",
    event='CreateSpeechResponseStreamEvent',
    streams=True,
    switch=('stream_format', 'sse'),
)
