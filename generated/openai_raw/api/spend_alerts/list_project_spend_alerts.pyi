"""List the spend alerts of a project"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListProjectSpendAlertsOrderInput
from ...models.project_spend_alert_list_resource import ProjectSpendAlertListResource
from ...operation import Operation

OPERATION: Operation

class ListProjectSpendAlertsParams(RequestOptions, total=False):
    """The keyword arguments of ``list-project-spend-alerts``."""

    limit: int | Omit
    """Maximum number of project spend alerts per page. From 0 to 100."""
    order: ListProjectSpendAlertsOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`."""
    after: str | Omit
    """Cursor: returns the project spend alerts after the one with this id. Pass the `last_id` of the previous
    page."""
    before: str | Omit
    """Cursor: returns the project spend alerts before the one with this id. Pass the `first_id` of the following
    page."""

def sync(
    project_id: str, *, client: http.Client, **params: Unpack[ListProjectSpendAlertsParams]
) -> ProjectSpendAlertListResource | None:
    """Send ``GET /organization/projects/{project_id}/spend_alerts``, and give what the answer holds."""

def sync_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[ListProjectSpendAlertsParams]
) -> http.Response[ProjectSpendAlertListResource]:
    """Send ``GET /organization/projects/{project_id}/spend_alerts``, and give the whole response."""

async def asyncio(
    project_id: str, *, client: http.Client, **params: Unpack[ListProjectSpendAlertsParams]
) -> ProjectSpendAlertListResource | None:
    """Send ``GET /organization/projects/{project_id}/spend_alerts``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[ListProjectSpendAlertsParams]
) -> http.Response[ProjectSpendAlertListResource]:
    """Send ``GET /organization/projects/{project_id}/spend_alerts``, and give the whole response."""
