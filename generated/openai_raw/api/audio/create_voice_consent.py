"""Upload a consent to the use of a voice"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.voice_consent_resource import VoiceConsentResource

    class CreateVoiceConsentParams(RequestOptions, total=False):
        """The keyword arguments of ``createVoiceConsent``."""

        name: Required[str]
        """Name of the voice consent."""
        recording: Required[FileInput]
        """The recording of the speaker, who reads the sentence of consent in the language given."""
        language: Required[str]
        """The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster."""

OPERATION = Operation(
    id="createVoiceConsent",
    method="POST",
    path="/audio/voice_consents",
    body={'name': 'name', 'recording': 'recording', 'language': 'language'},
    required=('name', 'recording', 'language'),
    bodies=('multipart/form-data',),
    files=('recording',),
    result='VoiceConsentResource',
)


def sync_detailed(*, client: http.Client, **params: Unpack[CreateVoiceConsentParams]) -> http.Response[VoiceConsentResource]:
    """Send ``POST /audio/voice_consents``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateVoiceConsentParams]) -> VoiceConsentResource | None:
    """Send ``POST /audio/voice_consents``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateVoiceConsentParams]) -> http.Response[VoiceConsentResource]:
    """Send ``POST /audio/voice_consents``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateVoiceConsentParams]) -> VoiceConsentResource | None:
    """Send ``POST /audio/voice_consents``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
