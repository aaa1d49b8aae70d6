"""Retrieve how long the organization's data is kept"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class RetrieveOrganizationDataRetentionParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieve-organization-data-retention``."""


OPERATION = Operation(
    id="retrieve-organization-data-retention",
    method="GET",
    path="/organization/data_retention",
    security="admin_api_key",
    result='OrganizationDataRetention',
)
