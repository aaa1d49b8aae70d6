from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class FunctionShellCallOutputExitOutcomeParamDict(TypedDict, total=False):
        type: Required[Literal['exit']]
        """Tells this object from others that can stand in its place: always `exit`. Default: `exit`."""
        exit_code: Required[int]
        """Exit code of the process."""


@model
class FunctionShellCallOutputExitOutcomeParam(Base):
    """The command ended by itself."""

    type: Literal['exit']
    """Tells this object from others that can stand in its place: always `exit`. Default: `exit`."""
    exit_code: int
    """Exit code of the process."""
    _tags = {'type': 'exit'}
