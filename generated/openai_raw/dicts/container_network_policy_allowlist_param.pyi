"""What requests take instead of the models in ``models.container_network_policy_allowlist_param``, for type
checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..models.container_network_policy_allowlist_param import ContainerNetworkPolicyDomainSecretParam

class ContainerNetworkPolicyAllowlistParamDict(TypedDict, total=False):
    type: Required[Literal["allowlist"]]
    """Tells this object from others that can stand in its place: always `allowlist`. Default: `allowlist`."""
    allowed_domains: Required[Sequence[str]]
    """Domains that may be reached; subdomains are included. Not empty."""
    domain_secrets: Sequence[ContainerNetworkPolicyDomainSecretParam | ContainerNetworkPolicyDomainSecretParamDict]
    """Secrets that requests to some domains carry, unseen by the model. Not empty."""

class ContainerNetworkPolicyDomainSecretParamDict(TypedDict, total=False):
    domain: Required[str]
    """The domain that gets the secret. Not empty."""
    name: Required[str]
    """Name of the network policy domain secret. Not empty."""
    value: Required[str]
    """The secret itself. From 1 to 10485760 characters."""
