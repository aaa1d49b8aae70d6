from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class WorkloadIdentityProviderVerificationDiscovery(Base):
    """Public keys are fetched from the issuer's discovery document."""

    discovery_url: str | None = None
    """Address of the document. The issuer's well-known address if null."""
    type: Literal['discovery']
    """Tells this object from others that can stand in its place: always `discovery`."""
    _tags = {'type': 'discovery'}
