"""Retrieve the service tiers a project may use"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class RetrieveAdminOrganizationProjectsServiceTierSettingsParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieveAdminOrganizationProjectsServiceTierSettings``."""


OPERATION = Operation(
    id="retrieveAdminOrganizationProjectsServiceTierSettings",
    method="GET",
    path="/organization/projects/{project_id}/service_tier_settings",
    security="admin_api_key",
    result='ProjectServiceTierSettings',
)
