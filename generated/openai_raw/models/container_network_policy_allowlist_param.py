"""`ContainerNetworkPolicyAllowlistParam`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class ContainerNetworkPolicyAllowlistParam(Base):
    """Network access to listed domains only."""

    type: Literal["allowlist"]
    """Discriminator: always `allowlist`. Default: `allowlist`."""
    allowed_domains: list[str]
    """Allowed domains, including their subdomains. Not empty."""
    domain_secrets: list[ContainerNetworkPolicyDomainSecretParam] | None = absent
    """Secrets to add to requests to given domains. The model does not see them. Not empty."""

    _nested = {"domain_secrets": ["ContainerNetworkPolicyDomainSecretParam"]}
    _tags = {"type": "allowlist"}


@model
class ContainerNetworkPolicyDomainSecretParam(Base):
    """A secret for requests to a domain."""

    domain: str
    """Domain that receives the secret. Not empty."""
    name: str
    """Name of the network policy domain secret. Not empty."""
    value: str
    """Value of the secret. From 1 to 10485760 characters."""
