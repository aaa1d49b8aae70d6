from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemFunctionDict(TypedDict, total=False):
        name: Required[str]
        """Name of the tool or function, by which the model calls it."""
        type: Required[Literal['function']]
        """Which kind it is. Always `function`."""


@model
class ResponsesDelegationUpdateConfigToolChoiceAllowedToolsToolsItemFunction(Base):
    """A tool that the model may call."""

    name: str
    """Name of the tool or function, by which the model calls it."""
    type: Literal['function']
    """Which kind it is. Always `function`."""
    _tags = {'type': 'function'}
