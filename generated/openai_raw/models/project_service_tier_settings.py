"""`ProjectServiceTierSettings`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.enums import ProjectOptionalServiceTier


@model
class ProjectServiceTierSettings(Base):
    """The service tiers that a project may use."""

    default: ProjectServiceTierSettingsDefault
    """The tier of requests that name none. Values: `standard`, `fast`, `scale`."""
    enabled_tiers: Literal["all"] | list[ProjectOptionalServiceTier]
    """The optional tiers that requests may name, or `all`. Values: `all`, `flex`, `fast`, `ultrafast`."""
    object: Literal["project.service_tier_settings"]
    """Object type: always `project.service_tier_settings`."""

    _tags = {"object": "project.service_tier_settings"}


ProjectServiceTierSettingsDefaultInput: TypeAlias = Literal["standard", "fast", "scale"]
ProjectServiceTierSettingsDefault: TypeAlias = ProjectServiceTierSettingsDefaultInput | str
"""The tier of requests that name none."""
