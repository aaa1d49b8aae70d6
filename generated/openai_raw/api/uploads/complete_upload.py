"""Finish an upload"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.upload import Upload

    class CompleteUploadParams(RequestOptions, total=False):
        """The keyword arguments of ``completeUpload``."""

        part_ids: Required[Sequence[str]]
        """Ids of the parts."""
        md5: str | Omit
        """MD5 checksum of the whole file, to check that it arrived as it was."""

OPERATION = Operation(
    id="completeUpload",
    method="POST",
    path="/uploads/{upload_id}/complete",
    body={'part_ids': 'part_ids', 'md5': 'md5'},
    required=('part_ids',),
    bodies=('application/json',),
    result='Upload',
)


def sync_detailed(upload_id: str, *, client: http.Client, **params: Unpack[CompleteUploadParams]) -> http.Response[Upload]:
    """Send ``POST /uploads/{upload_id}/complete``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"upload_id": upload_id}, params)


def sync(upload_id: str, *, client: http.Client, **params: Unpack[CompleteUploadParams]) -> Upload | None:
    """Send ``POST /uploads/{upload_id}/complete``, and give what the answer holds."""
    return sync_detailed(upload_id, client=client, **params).parsed


async def asyncio_detailed(upload_id: str, *, client: http.Client, **params: Unpack[CompleteUploadParams]) -> http.Response[Upload]:
    """Send ``POST /uploads/{upload_id}/complete``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"upload_id": upload_id}, params)


async def asyncio(upload_id: str, *, client: http.Client, **params: Unpack[CompleteUploadParams]) -> Upload | None:
    """Send ``POST /uploads/{upload_id}/complete``, and give what the answer holds."""
    return (await asyncio_detailed(upload_id, client=client, **params)).parsed
