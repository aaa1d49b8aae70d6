from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class LocalShellToolParamDict(TypedDict, total=False):
        type: Required[Literal['local_shell']]
        """Tells this object from others that can stand in its place: always `local_shell`. Default: `local_shell`."""


@model
class LocalShellToolParam(Base):
    """Lets the model ask your program to run shell commands."""

    type: Literal['local_shell']
    """Tells this object from others that can stand in its place: always `local_shell`. Default: `local_shell`."""
    _tags = {'type': 'local_shell'}
