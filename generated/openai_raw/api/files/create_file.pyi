"""Upload a file"""

from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.file_expiration_after import FileExpirationAfterDict
from ...models.create_file_request import CreateFileRequestPurposeInput
from ...models.file_expiration_after import FileExpirationAfter
from ...models.open_ai_file import FileObject
from ...operation import Operation
from ...types import FileInput

OPERATION: Operation

class CreateFileParams(RequestOptions, total=False):
    """The keyword arguments of ``createFile``."""

    file: Required[FileInput]
    """The file to upload."""
    purpose: Required[CreateFileRequestPurposeInput]
    """Intended use of the file, which determines the accepted formats. Values: `assistants`, `batch`, `fine-tune`,
    `vision`, `user_data`, `evals`."""
    expires_after: FileExpirationAfter | FileExpirationAfterDict | Omit
    """Expiration policy of the file."""

def sync(*, client: http.Client, **params: Unpack[CreateFileParams]) -> FileObject | None:
    """Send ``POST /files``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[CreateFileParams]) -> http.Response[FileObject]:
    """Send ``POST /files``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateFileParams]) -> FileObject | None:
    """Send ``POST /files``, and give what the answer holds."""

async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateFileParams]) -> http.Response[FileObject]:
    """Send ``POST /files``, and give the whole response."""
