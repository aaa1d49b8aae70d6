from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationUpdateConfigToolsItemCodeInterpreterDict(TypedDict, total=False):
        type: Required[Literal['code_interpreter']]
        """Which kind it is. Always `code_interpreter`."""


@model
class ResponsesDelegationUpdateConfigToolsItemCodeInterpreter(Base):
    """A tool that the model may call."""

    type: Literal['code_interpreter']
    """Which kind it is. Always `code_interpreter`."""
    _tags = {'type': 'code_interpreter'}
