from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemShellDict(TypedDict, total=False):
        type: Required[Literal['shell']]
        """Which kind it is. Always `shell`."""


@model
class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemShell(Base):
    """A tool that the model may call."""

    type: Literal['shell']
    """Which kind it is. Always `shell`."""
    _tags = {'type': 'shell'}
