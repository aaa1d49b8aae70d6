"""What requests take instead of the models in ``models.credential_networking``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

class CredentialNetworkingUnrestrictedDict(TypedDict, total=False):
    type: Required[Literal["unrestricted"]]
    """Tells this object from others that can stand in its place: always `unrestricted`."""

class CredentialNetworkingLimitedDict(TypedDict, total=False):
    allowed_hosts: Required[Sequence[str]]
    """The only hosts to which the secret is sent."""
    type: Required[Literal["limited"]]
    """Tells this object from others that can stand in its place: always `limited`."""
