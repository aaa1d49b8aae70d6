"""List consents to the use of voices"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.voice_consent_list_resource import VoiceConsentListResource

    class ListVoiceConsentsParams(RequestOptions, total=False):
        """The keyword arguments of ``listVoiceConsents``."""

        after: str | Omit
        """A cursor: gives the audio voice consents that follow the one with this id, the `last_id` of the page
        before."""
        limit: int | Omit
        """The most audio voice consents in one page. Default: `20`."""

OPERATION = Operation(
    id="listVoiceConsents",
    method="GET",
    path="/audio/voice_consents",
    query={'after': 'after', 'limit': 'limit'},
    result='VoiceConsentListResource',
    page="after",
)


def sync_detailed(*, client: http.Client, **params: Unpack[ListVoiceConsentsParams]) -> http.Response[VoiceConsentListResource]:
    """Send ``GET /audio/voice_consents``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[ListVoiceConsentsParams]) -> VoiceConsentListResource | None:
    """Send ``GET /audio/voice_consents``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[ListVoiceConsentsParams]) -> http.Response[VoiceConsentListResource]:
    """Send ``GET /audio/voice_consents``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[ListVoiceConsentsParams]) -> VoiceConsentListResource | None:
    """Send ``GET /audio/voice_consents``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
