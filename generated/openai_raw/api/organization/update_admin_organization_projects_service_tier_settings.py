"""Set the service tiers a project may use"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.project_optional_service_tier import ProjectOptionalServiceTierInput
    from ...models.update_admin_organization_projects_service_tier_settings_request_default import UpdateAdminOrganizationProjectsServiceTierSettingsRequestDefaultInput

    class UpdateAdminOrganizationProjectsServiceTierSettingsParams(RequestOptions, total=False):
        """The keyword arguments of ``updateAdminOrganizationProjectsServiceTierSettings``."""

        default: UpdateAdminOrganizationProjectsServiceTierSettingsRequestDefaultInput | Omit
        """The tier of requests that name none. Values: `standard`, `fast`, `scale`."""
        enabled_tiers: Literal['all'] | Sequence[ProjectOptionalServiceTierInput] | Omit
        """The optional tiers that requests may name, or `all`. Values: `all`, `flex`, `fast`, `ultrafast`."""

OPERATION = Operation(
    id="updateAdminOrganizationProjectsServiceTierSettings",
    method="POST",
    path="/organization/projects/{project_id}/service_tier_settings",
    security="admin_api_key",
    body={'default': 'default', 'enabled_tiers': 'enabled_tiers'},
    bodies=('application/json',),
    result='ProjectServiceTierSettings',
)
