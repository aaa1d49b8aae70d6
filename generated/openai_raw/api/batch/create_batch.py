"""Create batch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.batch_file_expiration_after import BatchFileExpirationAfter, BatchFileExpirationAfterDict
    from ...models.create_batch_request_endpoint import CreateBatchRequestEndpointInput
    from ...unions import MetadataInput

    class CreateBatchParams(RequestOptions, total=False):
        """The keyword arguments of ``createBatch``."""

        input_file_id: Required[str]
        endpoint: Required[CreateBatchRequestEndpointInput]
        completion_window: Required[Literal['24h']]
        metadata: MetadataInput | Omit
        output_expires_after: BatchFileExpirationAfter | BatchFileExpirationAfterDict | Omit

OPERATION = Operation(
    id="createBatch",
    method="POST",
    path="/batches",
    body={'input_file_id': 'input_file_id', 'endpoint': 'endpoint', 'completion_window': 'completion_window', 'metadata': 'metadata', 'output_expires_after': 'output_expires_after'},
    required=('input_file_id', 'endpoint', 'completion_window'),
    bodies=('application/json',),
    result='Batch',
)
