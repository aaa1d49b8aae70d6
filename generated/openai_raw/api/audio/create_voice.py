"""Create a voice"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.create_voice_request_type import CreateVoiceRequestTypeInput
    from ...models.voice_resource import VoiceResource

    class CreateVoiceParams(RequestOptions, total=False):
        """The keyword arguments of ``createVoice``."""

        name: Required[str]
        """Name of the voice."""
        audio_sample: FileInput | Omit
        """A sample of the voice."""
        consent: str | Omit
        """Id of the speaker's consent."""
        type: CreateVoiceRequestTypeInput | Omit
        """Which kind of voice this is. Values: `audio_sample`, `prompt`."""
        prompt: str | Omit
        """How the voice should speak."""
        model: str | Omit
        """The model that was used."""
        script_hint: str | Omit
        """The text that is spoken in the sample."""

OPERATION = Operation(
    id="createVoice",
    method="POST",
    path="/audio/voices",
    body={'name': 'name', 'audio_sample': 'audio_sample', 'consent': 'consent', 'type': 'type', 'prompt': 'prompt', 'model': 'model', 'script_hint': 'script_hint'},
    required=('name',),
    bodies=('multipart/form-data',),
    files=('audio_sample',),
    result='VoiceResource',
)


def sync_detailed(*, client: http.Client, **params: Unpack[CreateVoiceParams]) -> http.Response[VoiceResource]:
    """Send ``POST /audio/voices``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateVoiceParams]) -> VoiceResource | None:
    """Send ``POST /audio/voices``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateVoiceParams]) -> http.Response[VoiceResource]:
    """Send ``POST /audio/voices``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateVoiceParams]) -> VoiceResource | None:
    """Send ``POST /audio/voices``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
