"""Delete a spend alert of a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.project_spend_alert_deleted_resource import ProjectSpendAlertDeletedResource

    class DeleteProjectSpendAlertParams(RequestOptions, total=False):
        """The keyword arguments of ``delete-project-spend-alert``."""


OPERATION = Operation(
    id="delete-project-spend-alert",
    method="DELETE",
    path="/organization/projects/{project_id}/spend_alerts/{alert_id}",
    security="admin_api_key",
    result='ProjectSpendAlertDeletedResource',
)


def sync_detailed(project_id: str, alert_id: str, *, client: http.Client, **params: Unpack[DeleteProjectSpendAlertParams]) -> http.Response[ProjectSpendAlertDeletedResource]:
    """Send ``DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id, "alert_id": alert_id}, params)


def sync(project_id: str, alert_id: str, *, client: http.Client, **params: Unpack[DeleteProjectSpendAlertParams]) -> ProjectSpendAlertDeletedResource | None:
    """Send ``DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}``, and give what the answer holds."""
    return sync_detailed(project_id, alert_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, alert_id: str, *, client: http.Client, **params: Unpack[DeleteProjectSpendAlertParams]) -> http.Response[ProjectSpendAlertDeletedResource]:
    """Send ``DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id, "alert_id": alert_id}, params)


async def asyncio(project_id: str, alert_id: str, *, client: http.Client, **params: Unpack[DeleteProjectSpendAlertParams]) -> ProjectSpendAlertDeletedResource | None:
    """Send ``DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, alert_id, client=client, **params)).parsed
