from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class ContainerNetworkPolicyDomainSecretParamDict(TypedDict, total=False):
        domain: Required[str]
        name: Required[str]
        value: Required[str]


@model
class ContainerNetworkPolicyDomainSecretParam(Base):
    """Container network policy domain secret param."""

    domain: str
    name: str
    value: str
