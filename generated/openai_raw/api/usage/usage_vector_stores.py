"""List the storage of vector stores over time"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.usage_vector_stores_bucket_width import UsageVectorStoresBucketWidthInput
    from ...models.usage_response import UsageResponse

    class UsageVectorStoresParams(RequestOptions, total=False):
        """The keyword arguments of ``usage-vector-stores``."""

        start_time: Required[PointInTime]
        """Start of the period, in Unix seconds; the moment itself is included."""
        end_time: PointInTime | Omit
        """End of the period, in Unix seconds; the moment itself is not included."""
        bucket_width: UsageVectorStoresBucketWidthInput | Omit
        """Length of the periods that figures are summed up for. Values: `1m`, `1h`, `1d`. Default: `1d`."""
        project_ids: Sequence[str] | Omit
        """Only what belongs to these projects, by id."""
        group_by: Sequence[Literal['project_id']] | Omit
        """Break the figures down by these fields."""
        limit: int | Omit
        """The most usage time buckets in one page."""
        page: str | Omit
        """A cursor: the `next_page` of the page before."""

OPERATION = Operation(
    id="usage-vector-stores",
    method="GET",
    path="/organization/usage/vector_stores",
    security="admin_api_key",
    query={'start_time': 'start_time', 'end_time': 'end_time', 'bucket_width': 'bucket_width', 'project_ids': 'project_ids[]', 'group_by': 'group_by[]', 'limit': 'limit', 'page': 'page'},
    required=('start_time',),
    result='UsageResponse',
    page="page",
)


def sync_detailed(*, client: http.Client, **params: Unpack[UsageVectorStoresParams]) -> http.Response[UsageResponse]:
    """Send ``GET /organization/usage/vector_stores``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[UsageVectorStoresParams]) -> UsageResponse | None:
    """Send ``GET /organization/usage/vector_stores``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[UsageVectorStoresParams]) -> http.Response[UsageResponse]:
    """Send ``GET /organization/usage/vector_stores``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[UsageVectorStoresParams]) -> UsageResponse | None:
    """Send ``GET /organization/usage/vector_stores``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
