from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.environment_template_network_access import EnvironmentTemplateNetworkAccess


@model
class EnvironmentTemplateNetwork(Base):
    """Environment template network."""

    access: EnvironmentTemplateNetworkAccess
    allowed_domains: list[str]
