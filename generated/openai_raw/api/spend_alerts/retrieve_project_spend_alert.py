"""Retrieve a spend alert of a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.project_spend_alert import ProjectSpendAlert

    class RetrieveProjectSpendAlertParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieve-project-spend-alert``."""


OPERATION = Operation(
    id="retrieve-project-spend-alert",
    method="GET",
    path="/organization/projects/{project_id}/spend_alerts/{alert_id}",
    security="admin_api_key",
    result='ProjectSpendAlert',
)


def sync_detailed(project_id: str, alert_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectSpendAlertParams]) -> http.Response[ProjectSpendAlert]:
    """Send ``GET /organization/projects/{project_id}/spend_alerts/{alert_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id, "alert_id": alert_id}, params)


def sync(project_id: str, alert_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectSpendAlertParams]) -> ProjectSpendAlert | None:
    """Send ``GET /organization/projects/{project_id}/spend_alerts/{alert_id}``, and give what the answer holds."""
    return sync_detailed(project_id, alert_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, alert_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectSpendAlertParams]) -> http.Response[ProjectSpendAlert]:
    """Send ``GET /organization/projects/{project_id}/spend_alerts/{alert_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id, "alert_id": alert_id}, params)


async def asyncio(project_id: str, alert_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectSpendAlertParams]) -> ProjectSpendAlert | None:
    """Send ``GET /organization/projects/{project_id}/spend_alerts/{alert_id}``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, alert_id, client=client, **params)).parsed
