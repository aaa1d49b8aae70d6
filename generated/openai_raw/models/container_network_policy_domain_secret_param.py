from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class ContainerNetworkPolicyDomainSecretParamDict(TypedDict, total=False):
        domain: Required[str]
        """The domain that gets the secret. Not empty."""
        name: Required[str]
        """Name of the network policy domain secret. Not empty."""
        value: Required[str]
        """The secret itself. From 1 to 10485760 characters."""


@model
class ContainerNetworkPolicyDomainSecretParam(Base):
    """A secret that requests to a domain carry."""

    domain: str
    """The domain that gets the secret. Not empty."""
    name: str
    """Name of the network policy domain secret. Not empty."""
    value: str
    """The secret itself. From 1 to 10485760 characters."""
