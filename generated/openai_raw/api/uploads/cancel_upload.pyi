"""Cancel an upload"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.upload import Upload
from ...operation import Operation

OPERATION: Operation

class CancelUploadParams(RequestOptions, total=False):
    """The keyword arguments of ``cancelUpload``."""

def sync(upload_id: str, *, client: http.Client, **params: Unpack[CancelUploadParams]) -> Upload | None:
    """Send ``POST /uploads/{upload_id}/cancel``, and give what the answer holds."""

def sync_detailed(
    upload_id: str, *, client: http.Client, **params: Unpack[CancelUploadParams]
) -> http.Response[Upload]:
    """Send ``POST /uploads/{upload_id}/cancel``, and give the whole response."""

async def asyncio(upload_id: str, *, client: http.Client, **params: Unpack[CancelUploadParams]) -> Upload | None:
    """Send ``POST /uploads/{upload_id}/cancel``, and give what the answer holds."""

async def asyncio_detailed(
    upload_id: str, *, client: http.Client, **params: Unpack[CancelUploadParams]
) -> http.Response[Upload]:
    """Send ``POST /uploads/{upload_id}/cancel``, and give the whole response."""
