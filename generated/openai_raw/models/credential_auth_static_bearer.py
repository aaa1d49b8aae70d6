from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CredentialAuthStaticBearer(Base):
    """Credential auth static bearer."""

    mcp_server_url: str
    type: Literal['static_bearer']
    """Tells this object from others that can stand in its place: always `static_bearer`."""
    _tags = {'type': 'static_bearer'}
