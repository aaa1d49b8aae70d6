from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.automation_environment_openai_hosted_network_access import AutomationEnvironmentOpenaiHostedNetworkAccess


@model
class AutomationEnvironmentOpenaiHostedNetwork(Base):
    """The value of `AutomationEnvironmentOpenaiHosted.network`."""

    access: AutomationEnvironmentOpenaiHostedNetworkAccess
    """Values: `enabled`, `disabled`, `restricted`."""
    allowed_domains: list[str]
    """Domains that may be reached; subdomains are included."""
