from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict

    class CredentialNetworkingLimitedDict(TypedDict, total=False):
        allowed_hosts: Required[Sequence[str]]
        type: Required[Literal['limited']]
        """Tells this object from others that can stand in its place: always `limited`."""


@model
class CredentialNetworkingLimited(Base):
    """Credential networking limited."""

    allowed_hosts: list[str]
    type: Literal['limited']
    """Tells this object from others that can stand in its place: always `limited`."""
    _tags = {'type': 'limited'}
