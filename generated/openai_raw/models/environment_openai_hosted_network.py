from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.environment_openai_hosted_network_access import EnvironmentOpenaiHostedNetworkAccess


@model
class EnvironmentOpenaiHostedNetwork(Base):
    """The value of `EnvironmentOpenaiHosted.network`."""

    access: EnvironmentOpenaiHostedNetworkAccess
    """Values: `enabled`, `disabled`, `restricted`."""
    allowed_domains: list[str]
    """Domains that may be reached; subdomains are included."""
