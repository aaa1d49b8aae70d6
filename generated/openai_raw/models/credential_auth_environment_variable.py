from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..unions import CredentialNetworking


@model
class CredentialAuthEnvironmentVariable(Base):
    """Credential auth environment variable."""

    networking: CredentialNetworking
    secret_name: str
    type: Literal['environment_variable']
    """Tells this object from others that can stand in its place: always `environment_variable`."""

    _nested = {'networking': 'CredentialNetworking'}
    _tags = {'type': 'environment_variable'}
