"""Get a file"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.open_ai_file import FileObject

    class RetrieveFileParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieveFile``."""


OPERATION = Operation(
    id="retrieveFile",
    method="GET",
    path="/files/{file_id}",
    result='FileObject',
)


def sync_detailed(file_id: str, *, client: http.Client, **params: Unpack[RetrieveFileParams]) -> http.Response[FileObject]:
    """Send ``GET /files/{file_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"file_id": file_id}, params)


def sync(file_id: str, *, client: http.Client, **params: Unpack[RetrieveFileParams]) -> FileObject | None:
    """Send ``GET /files/{file_id}``, and give what the answer holds."""
    return sync_detailed(file_id, client=client, **params).parsed


async def asyncio_detailed(file_id: str, *, client: http.Client, **params: Unpack[RetrieveFileParams]) -> http.Response[FileObject]:
    """Send ``GET /files/{file_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"file_id": file_id}, params)


async def asyncio(file_id: str, *, client: http.Client, **params: Unpack[RetrieveFileParams]) -> FileObject | None:
    """Send ``GET /files/{file_id}``, and give what the answer holds."""
    return (await asyncio_detailed(file_id, client=client, **params)).parsed
