from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..unions import CredentialNetworking


@model
class CredentialAuthEnvironmentVariable(Base):
    """A secret that programs in the environment read from a variable."""

    networking: CredentialNetworking
    """To which hosts the secret may be sent."""
    secret_name: str
    """Name of the environment variable."""
    type: Literal['environment_variable']
    """Tells this object from others that can stand in its place: always `environment_variable`."""

    _nested = {'networking': 'CredentialNetworking'}
    _tags = {'type': 'environment_variable'}
