"""Delete a voice"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.voice_deleted import VoiceDeleted

    class DeleteAudioVoicesParams(RequestOptions, total=False):
        """The keyword arguments of ``deleteAudioVoices``."""


OPERATION = Operation(
    id="deleteAudioVoices",
    method="DELETE",
    path="/audio/voices/{voice_id}",
    result='VoiceDeleted',
)


def sync_detailed(voice_id: str, *, client: http.Client, **params: Unpack[DeleteAudioVoicesParams]) -> http.Response[VoiceDeleted]:
    """Send ``DELETE /audio/voices/{voice_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"voice_id": voice_id}, params)


def sync(voice_id: str, *, client: http.Client, **params: Unpack[DeleteAudioVoicesParams]) -> VoiceDeleted | None:
    """Send ``DELETE /audio/voices/{voice_id}``, and give what the answer holds."""
    return sync_detailed(voice_id, client=client, **params).parsed


async def asyncio_detailed(voice_id: str, *, client: http.Client, **params: Unpack[DeleteAudioVoicesParams]) -> http.Response[VoiceDeleted]:
    """Send ``DELETE /audio/voices/{voice_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"voice_id": voice_id}, params)


async def asyncio(voice_id: str, *, client: http.Client, **params: Unpack[DeleteAudioVoicesParams]) -> VoiceDeleted | None:
    """Send ``DELETE /audio/voices/{voice_id}``, and give what the answer holds."""
    return (await asyncio_detailed(voice_id, client=client, **params)).parsed
