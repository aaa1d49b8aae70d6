"""Usage costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.usage_costs_group_by_item import UsageCostsGroupByItemInput

    class UsageCostsParams(RequestOptions, total=False):
        """The keyword arguments of ``usage-costs``."""

        start_time: Required[int]
        end_time: int | Omit
        bucket_width: Literal['1d'] | Omit
        project_ids: Sequence[str] | Omit
        api_key_ids: Sequence[str] | Omit
        group_by: Sequence[UsageCostsGroupByItemInput] | Omit
        limit: int | Omit
        page: str | Omit
        line_items: Sequence[str] | Omit

OPERATION = Operation(
    id="usage-costs",
    method="GET",
    path="/organization/costs",
    security="admin_api_key",
    query={'start_time': 'start_time', 'end_time': 'end_time', 'bucket_width': 'bucket_width', 'project_ids': 'project_ids[]', 'api_key_ids': 'api_key_ids[]', 'group_by': 'group_by[]', 'limit': 'limit', 'page': 'page', 'line_items': 'line_items[]'},
    required=('start_time',),
    result='UsageResponse',
    page="page",
)
