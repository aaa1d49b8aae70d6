from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaSpecificFunctionShellParamDict(TypedDict, total=False):
        type: Required[Literal['shell']]
        """Tells this object from others that can stand in its place: always `shell`. Default: `shell`."""


@model
class BetaSpecificFunctionShellParam(Base):
    """Makes the model call the shell."""

    type: Literal['shell']
    """Tells this object from others that can stand in its place: always `shell`. Default: `shell`."""
    _tags = {'type': 'shell'}
