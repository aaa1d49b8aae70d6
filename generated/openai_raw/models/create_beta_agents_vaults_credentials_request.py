from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import CredentialAuthCreate


@model
class CreateBetaAgentsVaultsCredentialsRequest(Base):
    """The body of `POST /vaults/{vault_id}/credentials`."""

    auth: CredentialAuthCreate
    """What kind of secret it is, and where it is used."""
    name: str
    """Name of the agents vaults credentials."""
    metadata: dict[str, str] | None = absent
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""

    _nested = {'auth': 'CredentialAuthCreate'}
