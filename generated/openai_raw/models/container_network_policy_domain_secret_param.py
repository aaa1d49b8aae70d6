from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class ContainerNetworkPolicyDomainSecretParamDict(TypedDict, total=False):
        domain: Required[str]
        """Not empty."""
        name: Required[str]
        """Name of the network policy domain secret. Not empty."""
        value: Required[str]
        """From 1 to 10485760 characters."""


@model
class ContainerNetworkPolicyDomainSecretParam(Base):
    """The value of `ContainerNetworkPolicyAllowlistParam.domain_secrets`."""

    domain: str
    """Not empty."""
    name: str
    """Name of the network policy domain secret. Not empty."""
    value: str
    """From 1 to 10485760 characters."""
