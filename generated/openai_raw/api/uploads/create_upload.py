"""Begin an upload in parts"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.create_upload_request_purpose import CreateUploadRequestPurposeInput
    from ...models.file_expiration_after import FileExpirationAfter, FileExpirationAfterDict
    from ...models.upload import Upload

    class CreateUploadParams(RequestOptions, total=False):
        """The keyword arguments of ``createUpload``."""

        filename: Required[str]
        """Name of the file."""
        purpose: Required[CreateUploadRequestPurposeInput]
        """What the file is for. Values: `assistants`, `batch`, `fine-tune`, `vision`, `user_data`, `evals`."""
        bytes: Required[int]
        """Size of the upload in bytes."""
        mime_type: Required[str]
        """Media type of the file; the purpose decides which are allowed."""
        expires_after: FileExpirationAfter | FileExpirationAfterDict | Omit
        """When the file expires."""

OPERATION = Operation(
    id="createUpload",
    method="POST",
    path="/uploads",
    body={'filename': 'filename', 'purpose': 'purpose', 'bytes': 'bytes', 'mime_type': 'mime_type', 'expires_after': 'expires_after'},
    required=('filename', 'purpose', 'bytes', 'mime_type'),
    bodies=('application/json',),
    result='Upload',
)


def sync_detailed(*, client: http.Client, **params: Unpack[CreateUploadParams]) -> http.Response[Upload]:
    """Send ``POST /uploads``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateUploadParams]) -> Upload | None:
    """Send ``POST /uploads``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateUploadParams]) -> http.Response[Upload]:
    """Send ``POST /uploads``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateUploadParams]) -> Upload | None:
    """Send ``POST /uploads``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
