from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict
    from ..models.environment_param_openai_hosted_network_access import EnvironmentParamOpenaiHostedNetworkAccess, EnvironmentParamOpenaiHostedNetworkAccessInput

    class EnvironmentParamOpenaiHostedNetworkDict(TypedDict, total=False):
        access: Required[EnvironmentParamOpenaiHostedNetworkAccessInput]
        allowed_domains: Sequence[str] | None
        blocked_domains: Sequence[str] | None


@model
class EnvironmentParamOpenaiHostedNetwork(Base):
    """Environment param openai hosted network."""

    access: EnvironmentParamOpenaiHostedNetworkAccess
    allowed_domains: list[str] | None = None
    blocked_domains: list[str] | None = None
