from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.environment_openai_hosted_network_access import EnvironmentOpenaiHostedNetworkAccess


@model
class EnvironmentOpenaiHostedNetwork(Base):
    """Which hosts can be reached."""

    access: EnvironmentOpenaiHostedNetworkAccess
    """Whether the network can be reached at all, or in part. Values: `enabled`, `disabled`, `restricted`."""
    allowed_domains: list[str]
    """Domains that may be reached; subdomains are included."""
