"""Delete a spend alert of the organization"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class DeleteOrganizationSpendAlertParams(RequestOptions, total=False):
        """The keyword arguments of ``delete-organization-spend-alert``."""


OPERATION = Operation(
    id="delete-organization-spend-alert",
    method="DELETE",
    path="/organization/spend_alerts/{alert_id}",
    security="admin_api_key",
    result='OrganizationSpendAlertDeletedResource',
)
