"""`ContainerResource`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class ContainerResource(Base):
    """A container in which models run code and shell commands."""

    id: str
    """Id of the container."""
    object: str
    """Object type."""
    name: str
    """Name of the container."""
    created_at: int
    """When the container was created, in Unix seconds."""
    status: str
    """Status of the container, such as `running` or `deleted`."""
    last_active_at: int | None = absent
    """When the container was last active, in Unix seconds."""
    expires_after: ContainerResourceExpiresAfter | None = absent
    """Expiration policy of the container."""
    memory_limit: ContainerResourceMemoryLimit | None = absent
    """Memory limit of the container. Values: `1g`, `4g`, `16g`, `64g`."""
    network_policy: ContainerResourceNetworkPolicy | None = absent
    """Network access policy of the container."""

    _nested = {"expires_after": "ContainerResourceExpiresAfter", "network_policy": "ContainerResourceNetworkPolicy"}


@model
class ContainerResourceExpiresAfter(Base):
    """Expiration policy of the container."""

    anchor: Literal["last_active_at"] | None = absent
    """Event from which the expiration time is counted. Always `last_active_at`."""
    minutes: int | None = absent
    """Minutes after the anchor."""

    _tags = {"anchor": "last_active_at"}


ContainerResourceMemoryLimitInput: TypeAlias = Literal["1g", "4g", "16g", "64g"]
ContainerResourceMemoryLimit: TypeAlias = ContainerResourceMemoryLimitInput | str
"""Memory limit of the container."""


@model
class ContainerResourceNetworkPolicy(Base):
    """Network access policy of the container."""

    type: ContainerResourceNetworkPolicyType
    """Type of the network policy. Values: `allowlist`, `disabled`."""
    allowed_domains: list[str] | None = absent
    """Allowed domains, including their subdomains."""

    _tags = {"type": ("allowlist", "disabled")}


ContainerResourceNetworkPolicyTypeInput: TypeAlias = Literal["allowlist", "disabled"]
ContainerResourceNetworkPolicyType: TypeAlias = ContainerResourceNetworkPolicyTypeInput | str
"""Type of the network policy."""
