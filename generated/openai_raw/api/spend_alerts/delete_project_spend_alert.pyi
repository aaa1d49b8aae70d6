"""Delete a spend alert of a project"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.project_spend_alert_deleted_resource import ProjectSpendAlertDeletedResource
from ...operation import Operation

OPERATION: Operation

class DeleteProjectSpendAlertParams(RequestOptions, total=False):
    """The keyword arguments of ``delete-project-spend-alert``."""

def sync(
    project_id: str, alert_id: str, *, client: http.Client, **params: Unpack[DeleteProjectSpendAlertParams]
) -> ProjectSpendAlertDeletedResource | None:
    """Send ``DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}``, and give what the answer holds."""

def sync_detailed(
    project_id: str, alert_id: str, *, client: http.Client, **params: Unpack[DeleteProjectSpendAlertParams]
) -> http.Response[ProjectSpendAlertDeletedResource]:
    """Send ``DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}``, and give the whole response."""

async def asyncio(
    project_id: str, alert_id: str, *, client: http.Client, **params: Unpack[DeleteProjectSpendAlertParams]
) -> ProjectSpendAlertDeletedResource | None:
    """Send ``DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, alert_id: str, *, client: http.Client, **params: Unpack[DeleteProjectSpendAlertParams]
) -> http.Response[ProjectSpendAlertDeletedResource]:
    """Send ``DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}``, and give the whole response."""
