from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CredentialAuthRotateStaticBearerDict(TypedDict, total=False):
        token: Required[str]
        type: Required[Literal['static_bearer']]
        """Tells this object from others that can stand in its place: always `static_bearer`."""


@model
class CredentialAuthRotateStaticBearer(Base):
    """Credential auth rotate static bearer."""

    token: str
    type: Literal['static_bearer']
    """Tells this object from others that can stand in its place: always `static_bearer`."""
    _tags = {'type': 'static_bearer'}
