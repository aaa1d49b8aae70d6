"""List the spend alerts of the organization"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_organization_spend_alerts_order import ListOrganizationSpendAlertsOrderInput

    class ListOrganizationSpendAlertsParams(RequestOptions, total=False):
        """The keyword arguments of ``list-organization-spend-alerts``."""

        limit: int | Omit
        """The most spend alerts in one page. From 0 to 100."""
        order: ListOrganizationSpendAlertsOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `asc`."""
        after: str | Omit
        """A cursor: gives the spend alerts that follow the one with this id, the `last_id` of the page before."""
        before: str | Omit
        """A cursor: gives the spend alerts that come before the one with this id, the `first_id` of the page
        after."""

OPERATION = Operation(
    id="list-organization-spend-alerts",
    method="GET",
    path="/organization/spend_alerts",
    security="admin_api_key",
    query={'limit': 'limit', 'order': 'order', 'after': 'after', 'before': 'before'},
    result='OrganizationSpendAlertListResource',
    page="after",
)
