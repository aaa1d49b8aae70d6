"""What requests take instead of the models in ``models.container_network_policy_allowlist_param``, for type
checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..models.container_network_policy_allowlist_param import ContainerNetworkPolicyDomainSecretParam

class ContainerNetworkPolicyAllowlistParamDict(TypedDict, total=False):
    type: Required[Literal["allowlist"]]
    """Discriminator: always `allowlist`. Default: `allowlist`."""
    allowed_domains: Required[Sequence[str]]
    """Allowed domains, including their subdomains. Not empty."""
    domain_secrets: Sequence[ContainerNetworkPolicyDomainSecretParam | ContainerNetworkPolicyDomainSecretParamDict]
    """Secrets to add to requests to given domains. The model does not see them. Not empty."""

class ContainerNetworkPolicyDomainSecretParamDict(TypedDict, total=False):
    domain: Required[str]
    """Domain that receives the secret. Not empty."""
    name: Required[str]
    """Name of the network policy domain secret. Not empty."""
    value: Required[str]
    """Value of the secret. From 1 to 10485760 characters."""
