from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class WorkloadIdentityProviderVerificationDiscovery(Base):
    """Workload identity provider verification discovery."""

    discovery_url: str | None = None
    type: Literal['discovery']
    _tags = {'type': 'discovery'}
