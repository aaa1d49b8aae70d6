"""Create a batch"""

from typing import Literal, Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.create_batch_request import BatchFileExpirationAfterDict
from ...models.batch import Batch
from ...models.create_batch_request import BatchFileExpirationAfter, CreateBatchRequestEndpointInput
from ...operation import Operation
from ...unions import MetadataInput

OPERATION: Operation

class CreateBatchParams(RequestOptions, total=False):
    """The keyword arguments of ``createBatch``."""

    input_file_id: Required[str]
    """Id of the input file."""
    endpoint: Required[CreateBatchRequestEndpointInput]
    """The path that all requests of the file go to. Values: `/v1/responses`, `/v1/chat/completions`,
    `/v1/embeddings`, `/v1/completions`, `/v1/moderations`, `/v1/images/generations`, `/v1/images/edits`,
    `/v1/videos`."""
    completion_window: Required[Literal["24h"]]
    """Time within which the batch is to be done. Always `24h`."""
    metadata: MetadataInput | Omit
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""
    output_expires_after: BatchFileExpirationAfter | BatchFileExpirationAfterDict | Omit
    """When the files of results expire; None leaves them until you delete them."""

def sync(*, client: http.Client, **params: Unpack[CreateBatchParams]) -> Batch | None:
    """Send ``POST /batches``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[CreateBatchParams]) -> http.Response[Batch]:
    """Send ``POST /batches``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateBatchParams]) -> Batch | None:
    """Send ``POST /batches``, and give what the answer holds."""

async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateBatchParams]) -> http.Response[Batch]:
    """Send ``POST /batches``, and give the whole response."""
