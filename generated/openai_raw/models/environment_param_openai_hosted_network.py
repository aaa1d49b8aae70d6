from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict
    from ..models.environment_param_openai_hosted_network_access import EnvironmentParamOpenaiHostedNetworkAccess, EnvironmentParamOpenaiHostedNetworkAccessInput

    class EnvironmentParamOpenaiHostedNetworkDict(TypedDict, total=False):
        access: Required[EnvironmentParamOpenaiHostedNetworkAccessInput]
        """Values: `enabled`, `disabled`, `restricted`."""
        allowed_domains: Sequence[str] | None
        """Domains that may be reached; subdomains are included."""
        blocked_domains: Sequence[str] | None


@model
class EnvironmentParamOpenaiHostedNetwork(Base):
    """The value of `EnvironmentParamOpenaiHosted.network`."""

    access: EnvironmentParamOpenaiHostedNetworkAccess
    """Values: `enabled`, `disabled`, `restricted`."""
    allowed_domains: list[str] | None = None
    """Domains that may be reached; subdomains are included."""
    blocked_domains: list[str] | None = None
