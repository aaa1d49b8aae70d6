from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.container_resource_network_policy_type import ContainerResourceNetworkPolicyType


@model
class ContainerResourceNetworkPolicy(Base):
    """Container resource network policy."""

    type: ContainerResourceNetworkPolicyType
    allowed_domains: list[str] | None = absent
    _tags = {'type': ('allowlist', 'disabled')}
