"""Cancel an upload"""

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

    class CancelUploadParams(RequestOptions, total=False):
        """The keyword arguments of ``cancelUpload``."""


OPERATION = Operation(
    id="cancelUpload",
    method="POST",
    path="/uploads/{upload_id}/cancel",
    result='Upload',
)


def sync_detailed(upload_id: str, *, client: http.Client, **params: Unpack[CancelUploadParams]) -> http.Response[Upload]:
    """Send ``POST /uploads/{upload_id}/cancel``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"upload_id": upload_id}, params)


def sync(upload_id: str, *, client: http.Client, **params: Unpack[CancelUploadParams]) -> Upload | None:
    """Send ``POST /uploads/{upload_id}/cancel``, and give what the answer holds."""
    return sync_detailed(upload_id, client=client, **params).parsed


async def asyncio_detailed(upload_id: str, *, client: http.Client, **params: Unpack[CancelUploadParams]) -> http.Response[Upload]:
    """Send ``POST /uploads/{upload_id}/cancel``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"upload_id": upload_id}, params)


async def asyncio(upload_id: str, *, client: http.Client, **params: Unpack[CancelUploadParams]) -> Upload | None:
    """Send ``POST /uploads/{upload_id}/cancel``, and give what the answer holds."""
    return (await asyncio_detailed(upload_id, client=client, **params)).parsed
