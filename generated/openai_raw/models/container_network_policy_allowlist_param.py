"""`ContainerNetworkPolicyAllowlistParam`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class ContainerNetworkPolicyAllowlistParam(Base):
    """The container may reach some domains only."""

    type: Literal["allowlist"]
    """Tells this object from others that can stand in its place: always `allowlist`. Default: `allowlist`."""
    allowed_domains: list[str]
    """Domains that may be reached; subdomains are included. Not empty."""
    domain_secrets: list[ContainerNetworkPolicyDomainSecretParam] | None = absent
    """Secrets that requests to some domains carry, unseen by the model. Not empty."""

    _nested = {"domain_secrets": ["ContainerNetworkPolicyDomainSecretParam"]}
    _tags = {"type": "allowlist"}


@model
class ContainerNetworkPolicyDomainSecretParam(Base):
    """A secret that requests to a domain carry."""

    domain: str
    """The domain that gets the secret. Not empty."""
    name: str
    """Name of the network policy domain secret. Not empty."""
    value: str
    """The secret itself. From 1 to 10485760 characters."""
