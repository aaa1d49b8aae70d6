"""Upload a part"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.upload_part import UploadPart

    class AddUploadPartParams(RequestOptions, total=False):
        """The keyword arguments of ``addUploadPart``."""

        data: Required[FileInput]
        """The bytes of the part."""

OPERATION = Operation(
    id="addUploadPart",
    method="POST",
    path="/uploads/{upload_id}/parts",
    body={'data': 'data'},
    required=('data',),
    bodies=('multipart/form-data',),
    files=('data',),
    result='UploadPart',
)


def sync_detailed(upload_id: str, *, client: http.Client, **params: Unpack[AddUploadPartParams]) -> http.Response[UploadPart]:
    """Send ``POST /uploads/{upload_id}/parts``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"upload_id": upload_id}, params)


def sync(upload_id: str, *, client: http.Client, **params: Unpack[AddUploadPartParams]) -> UploadPart | None:
    """Send ``POST /uploads/{upload_id}/parts``, and give what the answer holds."""
    return sync_detailed(upload_id, client=client, **params).parsed


async def asyncio_detailed(upload_id: str, *, client: http.Client, **params: Unpack[AddUploadPartParams]) -> http.Response[UploadPart]:
    """Send ``POST /uploads/{upload_id}/parts``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"upload_id": upload_id}, params)


async def asyncio(upload_id: str, *, client: http.Client, **params: Unpack[AddUploadPartParams]) -> UploadPart | None:
    """Send ``POST /uploads/{upload_id}/parts``, and give what the answer holds."""
    return (await asyncio_detailed(upload_id, client=client, **params)).parsed
