from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict

    class CredentialNetworkingLimitedDict(TypedDict, total=False):
        allowed_hosts: Required[Sequence[str]]
        """The only hosts to which the secret is sent."""
        type: Required[Literal['limited']]
        """Tells this object from others that can stand in its place: always `limited`."""


@model
class CredentialNetworkingLimited(Base):
    """The secret may be sent only to some hosts."""

    allowed_hosts: list[str]
    """The only hosts to which the secret is sent."""
    type: Literal['limited']
    """Tells this object from others that can stand in its place: always `limited`."""
    _tags = {'type': 'limited'}
