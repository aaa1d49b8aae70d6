from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import CredentialAuthCreate


@model
class CreateBetaAgentsVaultsCredentialsRequest(Base):
    """Create beta agents vaults credentials request."""

    auth: CredentialAuthCreate
    name: str
    metadata: dict[str, str] | None = absent

    _nested = {'auth': 'CredentialAuthCreate'}
