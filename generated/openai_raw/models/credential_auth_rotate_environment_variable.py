from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CredentialAuthRotateEnvironmentVariableDict(TypedDict, total=False):
        secret_value: Required[str]
        """The secret. It is never returned."""
        type: Required[Literal['environment_variable']]
        """Tells this object from others that can stand in its place: always `environment_variable`."""


@model
class CredentialAuthRotateEnvironmentVariable(Base):
    """A secret that programs in the environment read from a variable."""

    secret_value: str
    """The secret. It is never returned."""
    type: Literal['environment_variable']
    """Tells this object from others that can stand in its place: always `environment_variable`."""
    _tags = {'type': 'environment_variable'}
