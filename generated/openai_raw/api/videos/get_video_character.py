"""Get a character"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.video_character_resource import VideoCharacterResource

    class GetVideoCharacterParams(RequestOptions, total=False):
        """The keyword arguments of ``GetVideoCharacter``."""


OPERATION = Operation(
    id="GetVideoCharacter",
    method="GET",
    path="/videos/characters/{character_id}",
    result='VideoCharacterResource',
)


def sync_detailed(character_id: str, *, client: http.Client, **params: Unpack[GetVideoCharacterParams]) -> http.Response[VideoCharacterResource]:
    """Send ``GET /videos/characters/{character_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"character_id": character_id}, params)


def sync(character_id: str, *, client: http.Client, **params: Unpack[GetVideoCharacterParams]) -> VideoCharacterResource | None:
    """Send ``GET /videos/characters/{character_id}``, and give what the answer holds."""
    return sync_detailed(character_id, client=client, **params).parsed


async def asyncio_detailed(character_id: str, *, client: http.Client, **params: Unpack[GetVideoCharacterParams]) -> http.Response[VideoCharacterResource]:
    """Send ``GET /videos/characters/{character_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"character_id": character_id}, params)


async def asyncio(character_id: str, *, client: http.Client, **params: Unpack[GetVideoCharacterParams]) -> VideoCharacterResource | None:
    """Send ``GET /videos/characters/{character_id}``, and give what the answer holds."""
    return (await asyncio_detailed(character_id, client=client, **params)).parsed
