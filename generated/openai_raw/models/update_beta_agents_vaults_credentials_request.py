from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import CredentialAuthRotate


@model
class UpdateBetaAgentsVaultsCredentialsRequest(Base):
    """Update beta agents vaults credentials request."""

    auth: CredentialAuthRotate | None = absent
    metadata: dict[str, str] | None = absent

    _nested = {'auth': 'CredentialAuthRotate'}
