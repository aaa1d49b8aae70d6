"""List the web search calls over time"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.usage_web_search_calls_bucket_width import UsageWebSearchCallsBucketWidthInput
    from ...models.usage_web_search_calls_context_levels_item import UsageWebSearchCallsContextLevelsItemInput
    from ...models.usage_web_search_calls_group_by_item import UsageWebSearchCallsGroupByItemInput
    from ...models.usage_response import UsageResponse

    class UsageWebSearchCallsParams(RequestOptions, total=False):
        """The keyword arguments of ``usage-web-search-calls``."""

        start_time: Required[PointInTime]
        """Start of the period, in Unix seconds; the moment itself is included."""
        end_time: PointInTime | Omit
        """End of the period, in Unix seconds; the moment itself is not included."""
        bucket_width: UsageWebSearchCallsBucketWidthInput | Omit
        """Length of the periods that figures are summed up for. Values: `1m`, `1h`, `1d`. Default: `1d`."""
        project_ids: Sequence[str] | Omit
        """Only what belongs to these projects, by id."""
        user_ids: Sequence[str] | Omit
        """Only what these users did, by id."""
        api_key_ids: Sequence[str] | Omit
        """Only what was done with these API keys, by id."""
        models: Sequence[str] | Omit
        """Only what used these models."""
        context_levels: Sequence[UsageWebSearchCallsContextLevelsItemInput] | Omit
        """Only calls with these amounts of search context. Values: `low`, `medium`, `high`."""
        group_by: Sequence[UsageWebSearchCallsGroupByItemInput] | Omit
        """Break the figures down by these fields. Values: `project_id`, `user_id`, `api_key_id`, `model`,
        `context_level`, `api_source`."""
        limit: int | Omit
        """The most usage time buckets in one page."""
        page: str | Omit
        """A cursor: the `next_page` of the page before."""

OPERATION = Operation(
    id="usage-web-search-calls",
    method="GET",
    path="/organization/usage/web_search_calls",
    security="admin_api_key",
    query={'start_time': 'start_time', 'end_time': 'end_time', 'bucket_width': 'bucket_width', 'project_ids': 'project_ids[]', 'user_ids': 'user_ids[]', 'api_key_ids': 'api_key_ids[]', 'models': 'models[]', 'context_levels': 'context_levels[]', 'group_by': 'group_by[]', 'limit': 'limit', 'page': 'page'},
    required=('start_time',),
    result='UsageResponse',
    page="page",
)


def sync_detailed(*, client: http.Client, **params: Unpack[UsageWebSearchCallsParams]) -> http.Response[UsageResponse]:
    """Send ``GET /organization/usage/web_search_calls``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[UsageWebSearchCallsParams]) -> UsageResponse | None:
    """Send ``GET /organization/usage/web_search_calls``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[UsageWebSearchCallsParams]) -> http.Response[UsageResponse]:
    """Send ``GET /organization/usage/web_search_calls``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[UsageWebSearchCallsParams]) -> UsageResponse | None:
    """Send ``GET /organization/usage/web_search_calls``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
