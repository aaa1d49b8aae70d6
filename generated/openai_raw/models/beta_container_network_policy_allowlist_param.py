from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.beta_container_network_policy_domain_secret_param import BetaContainerNetworkPolicyDomainSecretParam, BetaContainerNetworkPolicyDomainSecretParamDict

    class BetaContainerNetworkPolicyAllowlistParamDict(TypedDict, total=False):
        type: Required[Literal['allowlist']]
        allowed_domains: Required[Sequence[str]]
        domain_secrets: Sequence[BetaContainerNetworkPolicyDomainSecretParam | BetaContainerNetworkPolicyDomainSecretParamDict]


@model
class BetaContainerNetworkPolicyAllowlistParam(Base):
    """Beta container network policy allowlist param."""

    type: Literal['allowlist']
    allowed_domains: list[str]
    domain_secrets: list[BetaContainerNetworkPolicyDomainSecretParam] | None = absent

    _nested = {'domain_secrets': ['BetaContainerNetworkPolicyDomainSecretParam']}
    _tags = {'type': 'allowlist'}
