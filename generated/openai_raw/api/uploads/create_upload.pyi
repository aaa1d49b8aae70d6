"""Begin an upload in parts"""

from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.file_expiration_after import FileExpirationAfterDict
from ...models.create_upload_request import CreateUploadRequestPurposeInput
from ...models.file_expiration_after import FileExpirationAfter
from ...models.upload import Upload
from ...operation import Operation

OPERATION: Operation

class CreateUploadParams(RequestOptions, total=False):
    """The keyword arguments of ``createUpload``."""

    filename: Required[str]
    """Name of the file."""
    purpose: Required[CreateUploadRequestPurposeInput]
    """Intended use of the file. Values: `assistants`, `batch`, `fine-tune`, `vision`, `user_data`, `evals`."""
    bytes: Required[int]
    """Size of the upload in bytes."""
    mime_type: Required[str]
    """Media type of the file. The purpose determines which ones are allowed."""
    expires_after: FileExpirationAfter | FileExpirationAfterDict | Omit
    """Expiration policy of the file."""

def sync(*, client: http.Client, **params: Unpack[CreateUploadParams]) -> Upload | None:
    """Send ``POST /uploads``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[CreateUploadParams]) -> http.Response[Upload]:
    """Send ``POST /uploads``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateUploadParams]) -> Upload | None:
    """Send ``POST /uploads``, and give what the answer holds."""

async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateUploadParams]) -> http.Response[Upload]:
    """Send ``POST /uploads``, and give the whole response."""
