from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CredentialAuthRotateStaticBearerDict(TypedDict, total=False):
        token: Required[str]
        """The bearer token. It is never returned."""
        type: Required[Literal['static_bearer']]
        """Tells this object from others that can stand in its place: always `static_bearer`."""


@model
class CredentialAuthRotateStaticBearer(Base):
    """A bearer token for an MCP server."""

    token: str
    """The bearer token. It is never returned."""
    type: Literal['static_bearer']
    """Tells this object from others that can stand in its place: always `static_bearer`."""
    _tags = {'type': 'static_bearer'}
