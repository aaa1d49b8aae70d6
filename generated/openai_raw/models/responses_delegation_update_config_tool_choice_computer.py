from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationUpdateConfigToolChoiceComputerDict(TypedDict, total=False):
        type: Required[Literal['computer']]
        """Which kind it is. Always `computer`."""


@model
class ResponsesDelegationUpdateConfigToolChoiceComputer(Base):
    """The tool that the model must call."""

    type: Literal['computer']
    """Which kind it is. Always `computer`."""
    _tags = {'type': 'computer'}
