"""`UpdateAdminOrganizationProjectsServiceTierSettingsRequest`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.enums import ProjectOptionalServiceTier


@model
class UpdateAdminOrganizationProjectsServiceTierSettingsRequest(Base):
    """The body of `POST /organization/projects/{project_id}/service_tier_settings`."""

    default: UpdateAdminOrganizationProjectsServiceTierSettingsRequestDefault | None = absent
    """The tier of requests that name none. Values: `standard`, `fast`, `scale`."""
    enabled_tiers: Literal["all"] | list[ProjectOptionalServiceTier] | None = absent
    """The optional tiers that requests may name, or `all`. Values: `all`, `flex`, `fast`, `ultrafast`."""


UpdateAdminOrganizationProjectsServiceTierSettingsRequestDefaultInput: TypeAlias = Literal["standard", "fast", "scale"]
UpdateAdminOrganizationProjectsServiceTierSettingsRequestDefault: TypeAlias = (
    UpdateAdminOrganizationProjectsServiceTierSettingsRequestDefaultInput | str
)
"""The tier of requests that name none."""
