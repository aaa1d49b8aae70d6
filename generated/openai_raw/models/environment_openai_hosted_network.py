from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.environment_openai_hosted_network_access import EnvironmentOpenaiHostedNetworkAccess


@model
class EnvironmentOpenaiHostedNetwork(Base):
    """Environment openai hosted network."""

    access: EnvironmentOpenaiHostedNetworkAccess
    allowed_domains: list[str]
