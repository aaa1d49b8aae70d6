"""Create a character"""

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

    class CreateVideoCharacterParams(RequestOptions, total=False):
        """The keyword arguments of ``CreateVideoCharacter``."""

        video: Required[FileInput]
        """A video that shows the character."""
        name: Required[str]
        """Name of the video character. From 1 to 80 characters."""

OPERATION = Operation(
    id="CreateVideoCharacter",
    method="POST",
    path="/videos/characters",
    body={'video': 'video', 'name': 'name'},
    required=('video', 'name'),
    bodies=('multipart/form-data',),
    files=('video',),
    result='VideoCharacterResource',
)


def sync_detailed(*, client: http.Client, **params: Unpack[CreateVideoCharacterParams]) -> http.Response[VideoCharacterResource]:
    """Send ``POST /videos/characters``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateVideoCharacterParams]) -> VideoCharacterResource | None:
    """Send ``POST /videos/characters``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateVideoCharacterParams]) -> http.Response[VideoCharacterResource]:
    """Send ``POST /videos/characters``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateVideoCharacterParams]) -> VideoCharacterResource | None:
    """Send ``POST /videos/characters``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
