"""Get a batch"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.batch import Batch

    class RetrieveBatchParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieveBatch``."""


OPERATION = Operation(
    id="retrieveBatch",
    method="GET",
    path="/batches/{batch_id}",
    result='Batch',
)


def sync_detailed(batch_id: str, *, client: http.Client, **params: Unpack[RetrieveBatchParams]) -> http.Response[Batch]:
    """Send ``GET /batches/{batch_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"batch_id": batch_id}, params)


def sync(batch_id: str, *, client: http.Client, **params: Unpack[RetrieveBatchParams]) -> Batch | None:
    """Send ``GET /batches/{batch_id}``, and give what the answer holds."""
    return sync_detailed(batch_id, client=client, **params).parsed


async def asyncio_detailed(batch_id: str, *, client: http.Client, **params: Unpack[RetrieveBatchParams]) -> http.Response[Batch]:
    """Send ``GET /batches/{batch_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"batch_id": batch_id}, params)


async def asyncio(batch_id: str, *, client: http.Client, **params: Unpack[RetrieveBatchParams]) -> Batch | None:
    """Send ``GET /batches/{batch_id}``, and give what the answer holds."""
    return (await asyncio_detailed(batch_id, client=client, **params)).parsed
