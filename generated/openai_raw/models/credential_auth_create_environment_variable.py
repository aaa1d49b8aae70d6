from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..unions import CredentialNetworking, CredentialNetworkingInput

    class CredentialAuthCreateEnvironmentVariableDict(TypedDict, total=False):
        networking: Required[CredentialNetworkingInput]
        secret_name: Required[str]
        secret_value: Required[str]
        type: Required[Literal['environment_variable']]
        """Tells this object from others that can stand in its place: always `environment_variable`."""


@model
class CredentialAuthCreateEnvironmentVariable(Base):
    """Credential auth create environment variable."""

    networking: CredentialNetworking
    secret_name: str
    secret_value: str
    type: Literal['environment_variable']
    """Tells this object from others that can stand in its place: always `environment_variable`."""

    _nested = {'networking': 'CredentialNetworking'}
    _tags = {'type': 'environment_variable'}
