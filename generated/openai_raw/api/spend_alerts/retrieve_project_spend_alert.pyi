"""Retrieve a spend alert of a project"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.project_spend_alert import ProjectSpendAlert
from ...operation import Operation

OPERATION: Operation

class RetrieveProjectSpendAlertParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieve-project-spend-alert``."""

def sync(
    project_id: str, alert_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectSpendAlertParams]
) -> ProjectSpendAlert | None:
    """Send ``GET /organization/projects/{project_id}/spend_alerts/{alert_id}``, and give what the answer holds."""

def sync_detailed(
    project_id: str, alert_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectSpendAlertParams]
) -> http.Response[ProjectSpendAlert]:
    """Send ``GET /organization/projects/{project_id}/spend_alerts/{alert_id}``, and give the whole response."""

async def asyncio(
    project_id: str, alert_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectSpendAlertParams]
) -> ProjectSpendAlert | None:
    """Send ``GET /organization/projects/{project_id}/spend_alerts/{alert_id}``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, alert_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectSpendAlertParams]
) -> http.Response[ProjectSpendAlert]:
    """Send ``GET /organization/projects/{project_id}/spend_alerts/{alert_id}``, and give the whole response."""
