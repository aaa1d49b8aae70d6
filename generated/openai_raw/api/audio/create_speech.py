"""Turn text into speech"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.create_speech_request_model import CreateSpeechRequestModelInput
    from ...models.create_speech_request_response_format import CreateSpeechRequestResponseFormatInput
    from ...unions import VoiceIdsOrCustomVoiceInput

    class CreateSpeechParams(RequestOptions, total=False):
        """The keyword arguments of ``createSpeech``."""

        model: Required[str | CreateSpeechRequestModelInput]
        """The model that was used. Known values: `tts-1`, `tts-1-hd`, `gpt-4o-mini-tts`,
        `gpt-4o-mini-tts-2025-12-15`."""
        input: Required[str]
        """The text to read. At most 4096 characters."""
        voice: Required[VoiceIdsOrCustomVoiceInput]
        """A voice: one of the server's by its name, or your own by its id. Known values: `alloy`, `ash`, `ballad`,
        `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more."""
        instructions: str | Omit
        """What the model is told first, before anything of the conversation: how to behave and what to do. At most
        4096 characters."""
        response_format: CreateSpeechRequestResponseFormatInput | Omit
        """File format of the audio. Values: `mp3`, `opus`, `aac`, `flac`, `wav`, `pcm`. Default: `mp3`."""
        speed: float | Omit
        """How fast the voice speaks; 1 is normal. Default: `1`. From 0.25 to 4."""

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


def sync_detailed(*, client: http.Client, **params: Unpack[CreateSpeechParams]) -> http.Response[bytes]:
    """Send ``POST /audio/speech``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateSpeechParams]) -> bytes | None:
    """Send ``POST /audio/speech``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateSpeechParams]) -> http.Response[bytes]:
    """Send ``POST /audio/speech``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateSpeechParams]) -> bytes | None:
    """Send ``POST /audio/speech``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
