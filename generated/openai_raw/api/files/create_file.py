"""Upload a file"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.create_file_request_purpose import CreateFileRequestPurposeInput
    from ...models.file_expiration_after import FileExpirationAfter, FileExpirationAfterDict
    from ...models.open_ai_file import FileObject

    class CreateFileParams(RequestOptions, total=False):
        """The keyword arguments of ``createFile``."""

        file: Required[FileInput]
        """The file to upload."""
        purpose: Required[CreateFileRequestPurposeInput]
        """What the file is for; it decides which formats are allowed. Values: `assistants`, `batch`, `fine-tune`,
        `vision`, `user_data`, `evals`."""
        expires_after: FileExpirationAfter | FileExpirationAfterDict | Omit
        """When the file expires."""

OPERATION = Operation(
    id="createFile",
    method="POST",
    path="/files",
    body={'file': 'file', 'purpose': 'purpose', 'expires_after': 'expires_after'},
    required=('file', 'purpose'),
    bodies=('multipart/form-data',),
    files=('file',),
    result='FileObject',
)


def sync_detailed(*, client: http.Client, **params: Unpack[CreateFileParams]) -> http.Response[FileObject]:
    """Send ``POST /files``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateFileParams]) -> FileObject | None:
    """Send ``POST /files``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateFileParams]) -> http.Response[FileObject]:
    """Send ``POST /files``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateFileParams]) -> FileObject | None:
    """Send ``POST /files``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
