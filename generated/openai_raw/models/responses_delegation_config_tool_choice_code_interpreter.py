from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationConfigToolChoiceCodeInterpreterDict(TypedDict, total=False):
        type: Required[Literal['code_interpreter']]
        """Which kind it is. Always `code_interpreter`."""


@model
class ResponsesDelegationConfigToolChoiceCodeInterpreter(Base):
    """The tool that the model must call."""

    type: Literal['code_interpreter']
    """Which kind it is. Always `code_interpreter`."""
    _tags = {'type': 'code_interpreter'}
