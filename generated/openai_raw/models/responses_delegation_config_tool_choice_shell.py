from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationConfigToolChoiceShellDict(TypedDict, total=False):
        type: Required[Literal['shell']]
        """Which kind it is. Always `shell`."""


@model
class ResponsesDelegationConfigToolChoiceShell(Base):
    """The tool that the model must call."""

    type: Literal['shell']
    """Which kind it is. Always `shell`."""
    _tags = {'type': 'shell'}
