"""Usage file search calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.usage_file_search_calls_bucket_width import UsageFileSearchCallsBucketWidthInput
    from ...models.usage_file_search_calls_group_by_item import UsageFileSearchCallsGroupByItemInput

    class UsageFileSearchCallsParams(RequestOptions, total=False):
        """The keyword arguments of ``usage-file-search-calls``."""

        start_time: Required[int]
        end_time: int | Omit
        bucket_width: UsageFileSearchCallsBucketWidthInput | Omit
        project_ids: Sequence[str] | Omit
        user_ids: Sequence[str] | Omit
        api_key_ids: Sequence[str] | Omit
        vector_store_ids: Sequence[str] | Omit
        group_by: Sequence[UsageFileSearchCallsGroupByItemInput] | Omit
        limit: int | Omit
        page: str | Omit

OPERATION = Operation(
    id="usage-file-search-calls",
    method="GET",
    path="/organization/usage/file_search_calls",
    security="admin_api_key",
    query={'start_time': 'start_time', 'end_time': 'end_time', 'bucket_width': 'bucket_width', 'project_ids': 'project_ids[]', 'user_ids': 'user_ids[]', 'api_key_ids': 'api_key_ids[]', 'vector_store_ids': 'vector_store_ids[]', 'group_by': 'group_by[]', 'limit': 'limit', 'page': 'page'},
    required=('start_time',),
    result='UsageResponse',
    page="page",
)
