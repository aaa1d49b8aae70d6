"""Create a batch"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.batch_file_expiration_after import BatchFileExpirationAfter, BatchFileExpirationAfterDict
    from ...models.create_batch_request_endpoint import CreateBatchRequestEndpointInput
    from ...unions import MetadataInput
    from ...models.batch import Batch

    class CreateBatchParams(RequestOptions, total=False):
        """The keyword arguments of ``createBatch``."""

        input_file_id: Required[str]
        """Id of the input file."""
        endpoint: Required[CreateBatchRequestEndpointInput]
        """The path that all requests of the file go to. Values: `/v1/responses`, `/v1/chat/completions`,
        `/v1/embeddings`, `/v1/completions`, `/v1/moderations`, `/v1/images/generations`,
        `/v1/images/edits`, `/v1/videos`."""
        completion_window: Required[Literal['24h']]
        """Time within which the batch is to be done. Always `24h`."""
        metadata: MetadataInput | Omit
        """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most
        512. They come back with the object and can be filtered by."""
        output_expires_after: BatchFileExpirationAfter | BatchFileExpirationAfterDict | Omit
        """When the files of results expire; None leaves them until you delete them."""

OPERATION = Operation(
    id="createBatch",
    method="POST",
    path="/batches",
    body={'input_file_id': 'input_file_id', 'endpoint': 'endpoint', 'completion_window': 'completion_window', 'metadata': 'metadata', 'output_expires_after': 'output_expires_after'},
    required=('input_file_id', 'endpoint', 'completion_window'),
    bodies=('application/json',),
    result='Batch',
)


def sync_detailed(*, client: http.Client, **params: Unpack[CreateBatchParams]) -> http.Response[Batch]:
    """Send ``POST /batches``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateBatchParams]) -> Batch | None:
    """Send ``POST /batches``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateBatchParams]) -> http.Response[Batch]:
    """Send ``POST /batches``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateBatchParams]) -> Batch | None:
    """Send ``POST /batches``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
