"""What requests take instead of the models in ``models.credential_networking``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

class CredentialNetworkingUnrestrictedDict(TypedDict, total=False):
    type: Required[Literal["unrestricted"]]
    """Discriminator: always `unrestricted`."""

class CredentialNetworkingLimitedDict(TypedDict, total=False):
    allowed_hosts: Required[Sequence[str]]
    """Hosts that may receive the secret; it is sent to no others."""
    type: Required[Literal["limited"]]
    """Discriminator: always `limited`."""
