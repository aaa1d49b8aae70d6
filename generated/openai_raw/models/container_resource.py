from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.container_resource_expires_after import ContainerResourceExpiresAfter
    from ..models.container_resource_memory_limit import ContainerResourceMemoryLimit
    from ..models.container_resource_network_policy import ContainerResourceNetworkPolicy


@model
class ContainerResource(Base):
    """A container, in which models run code and shell commands."""

    id: str
    """Id of the container."""
    object: str
    """The kind of object."""
    name: str
    """Name of the container."""
    created_at: int
    """When the container was created, in Unix seconds."""
    status: str
    """State of the container, such as `running` or `deleted`."""
    last_active_at: int | None = absent
    """When the container was last active, in Unix seconds."""
    expires_after: ContainerResourceExpiresAfter | None = absent
    """When the container expires."""
    memory_limit: ContainerResourceMemoryLimit | None = absent
    """Memory of the container. Values: `1g`, `4g`, `16g`, `64g`."""
    network_policy: ContainerResourceNetworkPolicy | None = absent
    """What of the network the container may reach."""

    _nested = {'expires_after': 'ContainerResourceExpiresAfter', 'network_policy': 'ContainerResourceNetworkPolicy'}
