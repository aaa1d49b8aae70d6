"""Decisions admin organization usage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.decisions_admin_organization_usage_bucket_width import DecisionsAdminOrganizationUsageBucketWidthInput
    from ...models.decisions_admin_organization_usage_group_by_item import DecisionsAdminOrganizationUsageGroupByItemInput

    class DecisionsAdminOrganizationUsageParams(RequestOptions, total=False):
        """The keyword arguments of ``decisionsAdminOrganizationUsage``."""

        start_time: Required[int]
        api_key_ids: Sequence[str] | Omit | None
        batch: bool | Omit | None
        bucket_width: DecisionsAdminOrganizationUsageBucketWidthInput | Omit | None
        end_time: int | Omit | None
        group_by: Sequence[DecisionsAdminOrganizationUsageGroupByItemInput] | Omit | None
        limit: int | Omit | None
        models: Sequence[str] | Omit | None
        page: str | Omit | None
        project_ids: Sequence[str] | Omit | None
        user_ids: Sequence[str] | Omit | None

OPERATION = Operation(
    id="decisionsAdminOrganizationUsage",
    method="GET",
    path="/organization/usage/decisions",
    security="admin_api_key",
    query={'start_time': 'start_time', 'api_key_ids': 'api_key_ids[]', 'batch': 'batch', 'bucket_width': 'bucket_width', 'end_time': 'end_time', 'group_by': 'group_by[]', 'limit': 'limit', 'models': 'models[]', 'page': 'page', 'project_ids': 'project_ids[]', 'user_ids': 'user_ids[]'},
    required=('start_time',),
    result='UsageDecisionsResponse',
    page="page",
)
