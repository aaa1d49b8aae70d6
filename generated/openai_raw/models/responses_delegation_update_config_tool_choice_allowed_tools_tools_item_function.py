from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemFunctionDict(TypedDict, total=False):
        name: Required[str]
        """Name of the tool or function, by which the model calls it."""
        type: Required[Literal['function']]
        """Tells this object from others that can stand in its place: always `function`."""


@model
class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemFunction(Base):
    """The value of `ResponsesDelegationUpdateConfigToolChoiceAllowedTools.tools`."""

    name: str
    """Name of the tool or function, by which the model calls it."""
    type: Literal['function']
    """Tells this object from others that can stand in its place: always `function`."""
    _tags = {'type': 'function'}
