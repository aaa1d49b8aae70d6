from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationConfigToolsItemComputerDict(TypedDict, total=False):
        type: Required[Literal['computer']]
        """Which kind it is. Always `computer`."""


@model
class ResponsesDelegationConfigToolsItemComputer(Base):
    """A tool that the model may call."""

    type: Literal['computer']
    """Which kind it is. Always `computer`."""
    _tags = {'type': 'computer'}
