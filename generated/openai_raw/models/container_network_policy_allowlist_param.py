from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.container_network_policy_domain_secret_param import ContainerNetworkPolicyDomainSecretParam, ContainerNetworkPolicyDomainSecretParamDict

    class ContainerNetworkPolicyAllowlistParamDict(TypedDict, total=False):
        type: Required[Literal['allowlist']]
        allowed_domains: Required[Sequence[str]]
        domain_secrets: Sequence[ContainerNetworkPolicyDomainSecretParam | ContainerNetworkPolicyDomainSecretParamDict]


@model
class ContainerNetworkPolicyAllowlistParam(Base):
    """Container network policy allowlist param."""

    type: Literal['allowlist']
    allowed_domains: list[str]
    domain_secrets: list[ContainerNetworkPolicyDomainSecretParam] | None = absent

    _nested = {'domain_secrets': ['ContainerNetworkPolicyDomainSecretParam']}
    _tags = {'type': 'allowlist'}
