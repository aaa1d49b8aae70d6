"""Usage web search calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.usage_web_search_calls_bucket_width import UsageWebSearchCallsBucketWidthInput
    from ...models.usage_web_search_calls_context_levels_item import UsageWebSearchCallsContextLevelsItemInput
    from ...models.usage_web_search_calls_group_by_item import UsageWebSearchCallsGroupByItemInput

    class UsageWebSearchCallsParams(RequestOptions, total=False):
        """The keyword arguments of ``usage-web-search-calls``."""

        start_time: Required[int]
        end_time: int | Omit
        bucket_width: UsageWebSearchCallsBucketWidthInput | Omit
        project_ids: Sequence[str] | Omit
        user_ids: Sequence[str] | Omit
        api_key_ids: Sequence[str] | Omit
        models: Sequence[str] | Omit
        context_levels: Sequence[UsageWebSearchCallsContextLevelsItemInput] | Omit
        group_by: Sequence[UsageWebSearchCallsGroupByItemInput] | Omit
        limit: int | Omit
        page: str | Omit

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
