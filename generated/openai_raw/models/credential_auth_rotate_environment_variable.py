from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CredentialAuthRotateEnvironmentVariableDict(TypedDict, total=False):
        secret_value: Required[str]
        type: Required[Literal['environment_variable']]
        """Tells this object from others that can stand in its place: always `environment_variable`."""


@model
class CredentialAuthRotateEnvironmentVariable(Base):
    """Credential auth rotate environment variable."""

    secret_value: str
    type: Literal['environment_variable']
    """Tells this object from others that can stand in its place: always `environment_variable`."""
    _tags = {'type': 'environment_variable'}
