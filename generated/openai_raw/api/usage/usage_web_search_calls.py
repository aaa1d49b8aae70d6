"""Usage web search calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import RequestOptions
    from ...types import FileInput, Open
    from ...models.usage_web_search_calls_bucket_width import UsageWebSearchCallsBucketWidthInput
    from ...models.usage_web_search_calls_context_levels_item import UsageWebSearchCallsContextLevelsItemInput
    from ...models.usage_web_search_calls_group_by_item import UsageWebSearchCallsGroupByItemInput

    class UsageWebSearchCallsParams(RequestOptions, total=False):
        """The keyword arguments of ``usage-web-search-calls``."""

        start_time: Required[int]
        end_time: int
        bucket_width: UsageWebSearchCallsBucketWidthInput
        project_ids: Sequence[str]
        user_ids: Sequence[str]
        api_key_ids: Sequence[str]
        models: Sequence[str]
        context_levels: Sequence[UsageWebSearchCallsContextLevelsItemInput]
        group_by: Sequence[UsageWebSearchCallsGroupByItemInput]
        limit: int
        page: str

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
