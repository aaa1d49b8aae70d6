from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CredentialNetworkingUnrestrictedDict(TypedDict, total=False):
        type: Required[Literal['unrestricted']]
        """Tells this object from others that can stand in its place: always `unrestricted`."""


@model
class CredentialNetworkingUnrestricted(Base):
    """The secret may be sent to every host."""

    type: Literal['unrestricted']
    """Tells this object from others that can stand in its place: always `unrestricted`."""
    _tags = {'type': 'unrestricted'}
