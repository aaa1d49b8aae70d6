"""`CreateContainerBody`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam
    from ..models.container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam
    from ..models.inline_skill_param import InlineSkillParam
    from ..models.skill_reference_param import SkillReferenceParam


@model
class CreateContainerBody(Base):
    """The body of `POST /containers`."""

    name: str
    """Name of the container."""
    file_ids: list[str] | None = absent
    """Ids of uploaded files."""
    expires_after: CreateContainerBodyExpiresAfter | None = absent
    """Expiration policy of the container."""
    skills: list[SkillReferenceParam | InlineSkillParam] | None = absent
    """Skills to install in the container."""
    memory_limit: CreateContainerBodyMemoryLimit | None = absent
    """Memory limit of the container. Values: `1g`, `4g`, `16g`, `64g`."""
    network_policy: ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam | None = absent
    """Network access policy of the container."""

    _nested = {
        "expires_after": "CreateContainerBodyExpiresAfter",
        "skills": [("type", {"skill_reference": "SkillReferenceParam", "inline": "InlineSkillParam"})],
        "network_policy": (
            "type",
            {"disabled": "ContainerNetworkPolicyDisabledParam", "allowlist": "ContainerNetworkPolicyAllowlistParam"},
        ),
    }


@model
class CreateContainerBodyExpiresAfter(Base):
    """Expiration policy of the container."""

    anchor: Literal["last_active_at"]
    """Event from which the expiration time is counted. Always `last_active_at`."""
    minutes: int
    """Minutes after the anchor."""

    _tags = {"anchor": "last_active_at"}


CreateContainerBodyMemoryLimitInput: TypeAlias = Literal["1g", "4g", "16g", "64g"]
CreateContainerBodyMemoryLimit: TypeAlias = CreateContainerBodyMemoryLimitInput | str
"""Memory limit of the container."""
