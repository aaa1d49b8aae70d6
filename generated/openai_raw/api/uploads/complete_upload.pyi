"""Finish an upload"""

from collections.abc import Sequence
from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.upload import Upload
from ...operation import Operation

OPERATION: Operation

class CompleteUploadParams(RequestOptions, total=False):
    """The keyword arguments of ``completeUpload``."""

    part_ids: Required[Sequence[str]]
    """Ids of the parts."""
    md5: str | Omit
    """MD5 checksum of the whole file, to verify its integrity."""

def sync(upload_id: str, *, client: http.Client, **params: Unpack[CompleteUploadParams]) -> Upload | None:
    """Send ``POST /uploads/{upload_id}/complete``, and give what the answer holds."""

def sync_detailed(
    upload_id: str, *, client: http.Client, **params: Unpack[CompleteUploadParams]
) -> http.Response[Upload]:
    """Send ``POST /uploads/{upload_id}/complete``, and give the whole response."""

async def asyncio(upload_id: str, *, client: http.Client, **params: Unpack[CompleteUploadParams]) -> Upload | None:
    """Send ``POST /uploads/{upload_id}/complete``, and give what the answer holds."""

async def asyncio_detailed(
    upload_id: str, *, client: http.Client, **params: Unpack[CompleteUploadParams]
) -> http.Response[Upload]:
    """Send ``POST /uploads/{upload_id}/complete``, and give the whole response."""
