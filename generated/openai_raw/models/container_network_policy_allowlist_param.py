from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.container_network_policy_domain_secret_param import ContainerNetworkPolicyDomainSecretParam, ContainerNetworkPolicyDomainSecretParamDict

    class ContainerNetworkPolicyAllowlistParamDict(TypedDict, total=False):
        type: Required[Literal['allowlist']]
        """Tells this object from others that can stand in its place: always `allowlist`. Default: `allowlist`."""
        allowed_domains: Required[Sequence[str]]
        """Domains that may be reached; subdomains are included. Not empty."""
        domain_secrets: Sequence[ContainerNetworkPolicyDomainSecretParam | ContainerNetworkPolicyDomainSecretParamDict]
        """Secrets that requests to some domains carry, unseen by the model. Not empty."""


@model
class ContainerNetworkPolicyAllowlistParam(Base):
    """The container may reach some domains only."""

    type: Literal['allowlist']
    """Tells this object from others that can stand in its place: always `allowlist`. Default: `allowlist`."""
    allowed_domains: list[str]
    """Domains that may be reached; subdomains are included. Not empty."""
    domain_secrets: list[ContainerNetworkPolicyDomainSecretParam] | None = absent
    """Secrets that requests to some domains carry, unseen by the model. Not empty."""

    _nested = {'domain_secrets': ['ContainerNetworkPolicyDomainSecretParam']}
    _tags = {'type': 'allowlist'}
