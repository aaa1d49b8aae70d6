from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class FunctionShellCallOutputExitOutcome(Base):
    """The command ended by itself."""

    type: Literal['exit']
    """Tells this object from others that can stand in its place: always `exit`."""
    exit_code: int
    """Exit code of the process."""
    _tags = {'type': 'exit'}
