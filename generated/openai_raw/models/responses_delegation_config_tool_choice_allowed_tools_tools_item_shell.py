from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemShellDict(TypedDict, total=False):
        type: Required[Literal['shell']]
        """Tells this object from others that can stand in its place: always `shell`."""


@model
class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemShell(Base):
    """The value of `ResponsesDelegationConfigToolChoiceAllowedTools.tools`."""

    type: Literal['shell']
    """Tells this object from others that can stand in its place: always `shell`."""
    _tags = {'type': 'shell'}
