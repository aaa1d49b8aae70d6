"""`ContainerResource`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


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

    _nested = {"expires_after": "ContainerResourceExpiresAfter", "network_policy": "ContainerResourceNetworkPolicy"}


@model
class ContainerResourceExpiresAfter(Base):
    """When the container expires."""

    anchor: Literal["last_active_at"] | None = absent
    """The moment from which the time is counted. Always `last_active_at`."""
    minutes: int | None = absent
    """How many minutes after the anchor."""

    _tags = {"anchor": "last_active_at"}


ContainerResourceMemoryLimitInput: TypeAlias = Literal["1g", "4g", "16g", "64g"]
ContainerResourceMemoryLimit: TypeAlias = ContainerResourceMemoryLimitInput | str


@model
class ContainerResourceNetworkPolicy(Base):
    """What of the network the container may reach."""

    type: ContainerResourceNetworkPolicyType
    """Which kind of network policy this is. Values: `allowlist`, `disabled`."""
    allowed_domains: list[str] | None = absent
    """Domains that may be reached; subdomains are included."""

    _tags = {"type": ("allowlist", "disabled")}


ContainerResourceNetworkPolicyTypeInput: TypeAlias = Literal["allowlist", "disabled"]
ContainerResourceNetworkPolicyType: TypeAlias = ContainerResourceNetworkPolicyTypeInput | str
