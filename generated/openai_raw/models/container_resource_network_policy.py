from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.container_resource_network_policy_type import ContainerResourceNetworkPolicyType


@model
class ContainerResourceNetworkPolicy(Base):
    """What of the network the container may reach."""

    type: ContainerResourceNetworkPolicyType
    """Which kind of network policy this is. Values: `allowlist`, `disabled`."""
    allowed_domains: list[str] | None = absent
    """Domains that may be reached; subdomains are included."""
    _tags = {'type': ('allowlist', 'disabled')}
