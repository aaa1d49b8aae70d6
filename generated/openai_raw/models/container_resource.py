from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.container_resource_expires_after import ContainerResourceExpiresAfter
    from ..models.container_resource_memory_limit import ContainerResourceMemoryLimit
    from ..models.container_resource_network_policy import ContainerResourceNetworkPolicy


@model
class ContainerResource(Base):
    """Container resource."""

    id: str
    object: str
    name: str
    created_at: int
    status: str
    last_active_at: int | None = absent
    expires_after: ContainerResourceExpiresAfter | None = absent
    memory_limit: ContainerResourceMemoryLimit | None = absent
    network_policy: ContainerResourceNetworkPolicy | None = absent

    _nested = {'expires_after': 'ContainerResourceExpiresAfter', 'network_policy': 'ContainerResourceNetworkPolicy'}
