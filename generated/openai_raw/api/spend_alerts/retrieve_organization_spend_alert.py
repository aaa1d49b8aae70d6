"""Retrieve a spend alert of the organization"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class RetrieveOrganizationSpendAlertParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieve-organization-spend-alert``."""


OPERATION = Operation(
    id="retrieve-organization-spend-alert",
    method="GET",
    path="/organization/spend_alerts/{alert_id}",
    security="admin_api_key",
    result='OrganizationSpendAlert',
)
