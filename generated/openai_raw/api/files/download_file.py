"""Download a file"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class DownloadFileParams(RequestOptions, total=False):
        """The keyword arguments of ``downloadFile``."""


OPERATION = Operation(
    id="downloadFile",
    method="GET",
    path="/files/{file_id}/content",
    answer="binary",
)


def sync_detailed(file_id: str, *, client: http.Client, **params: Unpack[DownloadFileParams]) -> http.Response[bytes]:
    """Send ``GET /files/{file_id}/content``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"file_id": file_id}, params)


def sync(file_id: str, *, client: http.Client, **params: Unpack[DownloadFileParams]) -> bytes | None:
    """Send ``GET /files/{file_id}/content``, and give what the answer holds."""
    return sync_detailed(file_id, client=client, **params).parsed


async def asyncio_detailed(file_id: str, *, client: http.Client, **params: Unpack[DownloadFileParams]) -> http.Response[bytes]:
    """Send ``GET /files/{file_id}/content``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"file_id": file_id}, params)


async def asyncio(file_id: str, *, client: http.Client, **params: Unpack[DownloadFileParams]) -> bytes | None:
    """Send ``GET /files/{file_id}/content``, and give what the answer holds."""
    return (await asyncio_detailed(file_id, client=client, **params)).parsed
