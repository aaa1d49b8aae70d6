from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.automation_environment_openai_hosted_network_access import AutomationEnvironmentOpenaiHostedNetworkAccess


@model
class AutomationEnvironmentOpenaiHostedNetwork(Base):
    """Which hosts can be reached."""

    access: AutomationEnvironmentOpenaiHostedNetworkAccess
    """Whether the network can be reached at all, or in part. Values: `enabled`, `disabled`, `restricted`."""
    allowed_domains: list[str]
    """Domains that may be reached; subdomains are included."""
