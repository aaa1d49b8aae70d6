from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.beta_container_network_policy_domain_secret_param import BetaContainerNetworkPolicyDomainSecretParam, BetaContainerNetworkPolicyDomainSecretParamDict

    class BetaContainerNetworkPolicyAllowlistParamDict(TypedDict, total=False):
        type: Required[Literal['allowlist']]
        """Tells this object from others that can stand in its place: always `allowlist`. Default: `allowlist`."""
        allowed_domains: Required[Sequence[str]]
        """Domains that may be reached; subdomains are included. Not empty."""
        domain_secrets: Sequence[BetaContainerNetworkPolicyDomainSecretParam | BetaContainerNetworkPolicyDomainSecretParamDict]
        """Secrets that requests to some domains carry, unseen by the model. Not empty."""


@model
class BetaContainerNetworkPolicyAllowlistParam(Base):
    """The container may reach some domains only."""

    type: Literal['allowlist']
    """Tells this object from others that can stand in its place: always `allowlist`. Default: `allowlist`."""
    allowed_domains: list[str]
    """Domains that may be reached; subdomains are included. Not empty."""
    domain_secrets: list[BetaContainerNetworkPolicyDomainSecretParam] | None = absent
    """Secrets that requests to some domains carry, unseen by the model. Not empty."""

    _nested = {'domain_secrets': ['BetaContainerNetworkPolicyDomainSecretParam']}
    _tags = {'type': 'allowlist'}
