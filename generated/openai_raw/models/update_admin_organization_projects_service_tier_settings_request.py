from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.project_optional_service_tier import ProjectOptionalServiceTier
    from ..models.update_admin_organization_projects_service_tier_settings_request_default import UpdateAdminOrganizationProjectsServiceTierSettingsRequestDefault


@model
class UpdateAdminOrganizationProjectsServiceTierSettingsRequest(Base):
    """The body of `POST /organization/projects/{project_id}/service_tier_settings`."""

    default: UpdateAdminOrganizationProjectsServiceTierSettingsRequestDefault | None = absent
    """The tier of requests that name none. Values: `standard`, `fast`, `scale`."""
    enabled_tiers: Literal['all'] | list[ProjectOptionalServiceTier] | None = absent
    """The optional tiers that requests may name, or `all`. Values: `all`, `flex`, `fast`, `ultrafast`."""
