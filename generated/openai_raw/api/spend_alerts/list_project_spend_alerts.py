"""List the spend alerts of a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_project_spend_alerts_order import ListProjectSpendAlertsOrderInput
    from ...models.project_spend_alert_list_resource import ProjectSpendAlertListResource

    class ListProjectSpendAlertsParams(RequestOptions, total=False):
        """The keyword arguments of ``list-project-spend-alerts``."""

        limit: int | Omit
        """The most project spend alerts in one page. From 0 to 100."""
        order: ListProjectSpendAlertsOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `asc`."""
        after: str | Omit
        """A cursor: gives the project spend alerts that follow the one with this id, the `last_id` of the page
        before."""
        before: str | Omit
        """A cursor: gives the project spend alerts that come before the one with this id, the `first_id` of the
        page after."""

OPERATION = Operation(
    id="list-project-spend-alerts",
    method="GET",
    path="/organization/projects/{project_id}/spend_alerts",
    security="admin_api_key",
    query={'limit': 'limit', 'order': 'order', 'after': 'after', 'before': 'before'},
    result='ProjectSpendAlertListResource',
    page="after",
)


def sync_detailed(project_id: str, *, client: http.Client, **params: Unpack[ListProjectSpendAlertsParams]) -> http.Response[ProjectSpendAlertListResource]:
    """Send ``GET /organization/projects/{project_id}/spend_alerts``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id}, params)


def sync(project_id: str, *, client: http.Client, **params: Unpack[ListProjectSpendAlertsParams]) -> ProjectSpendAlertListResource | None:
    """Send ``GET /organization/projects/{project_id}/spend_alerts``, and give what the answer holds."""
    return sync_detailed(project_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, *, client: http.Client, **params: Unpack[ListProjectSpendAlertsParams]) -> http.Response[ProjectSpendAlertListResource]:
    """Send ``GET /organization/projects/{project_id}/spend_alerts``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id}, params)


async def asyncio(project_id: str, *, client: http.Client, **params: Unpack[ListProjectSpendAlertsParams]) -> ProjectSpendAlertListResource | None:
    """Send ``GET /organization/projects/{project_id}/spend_alerts``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, client=client, **params)).parsed
