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
    """Id of the uploaded JSONL file with the requests, at most 50,000 lines and 200 MB. Upload it with purpose
    `batch`."""
    endpoint: Required[CreateBatchRequestEndpointInput]
    """API endpoint of all requests in the batch. Values: `/v1/responses`, `/v1/chat/completions`,
    `/v1/embeddings`, `/v1/completions`, `/v1/moderations`, `/v1/images/generations`, `/v1/images/edits`,
    `/v1/videos`."""
    completion_window: Required[Literal["24h"]]
    """Time frame in which to process the batch. Only `24h` is supported."""
    metadata: MetadataInput | Omit
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""
    output_expires_after: BatchFileExpirationAfter | BatchFileExpirationAfterDict | Omit
    """Expiration policy of the output and error files. By default they are kept until you delete them."""

def sync(*, client: http.Client, **params: Unpack[CreateBatchParams]) -> Batch | None:
    """Send ``POST /batches``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[CreateBatchParams]) -> http.Response[Batch]:
    """Send ``POST /batches``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateBatchParams]) -> Batch | None:
    """Send ``POST /batches``, and give what the answer holds."""

async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateBatchParams]) -> http.Response[Batch]:
    """Send ``POST /batches``, and give the whole response."""
