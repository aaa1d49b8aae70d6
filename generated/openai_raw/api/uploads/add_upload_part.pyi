"""Upload a part"""

from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...models.upload_part import UploadPart
from ...operation import Operation
from ...types import FileInput

OPERATION: Operation

class AddUploadPartParams(RequestOptions, total=False):
    """The keyword arguments of ``addUploadPart``."""

    data: Required[FileInput]
    """The content of the part."""

def sync(upload_id: str, *, client: http.Client, **params: Unpack[AddUploadPartParams]) -> UploadPart | None:
    """Send ``POST /uploads/{upload_id}/parts``, and give what the answer holds."""

def sync_detailed(
    upload_id: str, *, client: http.Client, **params: Unpack[AddUploadPartParams]
) -> http.Response[UploadPart]:
    """Send ``POST /uploads/{upload_id}/parts``, and give the whole response."""

async def asyncio(upload_id: str, *, client: http.Client, **params: Unpack[AddUploadPartParams]) -> UploadPart | None:
    """Send ``POST /uploads/{upload_id}/parts``, and give what the answer holds."""

async def asyncio_detailed(
    upload_id: str, *, client: http.Client, **params: Unpack[AddUploadPartParams]
) -> http.Response[UploadPart]:
    """Send ``POST /uploads/{upload_id}/parts``, and give the whole response."""
