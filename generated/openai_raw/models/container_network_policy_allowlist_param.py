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
        """Not empty."""


@model
class ContainerNetworkPolicyAllowlistParam(Base):
    """The value of `CreateContainerBody.network_policy`, `AutoCodeInterpreterToolParam.network_policy` and others."""

    type: Literal['allowlist']
    """Tells this object from others that can stand in its place: always `allowlist`. Default: `allowlist`."""
    allowed_domains: list[str]
    """Domains that may be reached; subdomains are included. Not empty."""
    domain_secrets: list[ContainerNetworkPolicyDomainSecretParam] | None = absent
    """Not empty."""

    _nested = {'domain_secrets': ['ContainerNetworkPolicyDomainSecretParam']}
    _tags = {'type': 'allowlist'}
