"""Delete a video"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.deleted_video_resource import DeletedVideoResource

    class DeleteVideoParams(RequestOptions, total=False):
        """The keyword arguments of ``DeleteVideo``."""


OPERATION = Operation(
    id="DeleteVideo",
    method="DELETE",
    path="/videos/{video_id}",
    result='DeletedVideoResource',
)


def sync_detailed(video_id: str, *, client: http.Client, **params: Unpack[DeleteVideoParams]) -> http.Response[DeletedVideoResource]:
    """Send ``DELETE /videos/{video_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"video_id": video_id}, params)


def sync(video_id: str, *, client: http.Client, **params: Unpack[DeleteVideoParams]) -> DeletedVideoResource | None:
    """Send ``DELETE /videos/{video_id}``, and give what the answer holds."""
    return sync_detailed(video_id, client=client, **params).parsed


async def asyncio_detailed(video_id: str, *, client: http.Client, **params: Unpack[DeleteVideoParams]) -> http.Response[DeletedVideoResource]:
    """Send ``DELETE /videos/{video_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"video_id": video_id}, params)


async def asyncio(video_id: str, *, client: http.Client, **params: Unpack[DeleteVideoParams]) -> DeletedVideoResource | None:
    """Send ``DELETE /videos/{video_id}``, and give what the answer holds."""
    return (await asyncio_detailed(video_id, client=client, **params)).parsed
