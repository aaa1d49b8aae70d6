from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationUpdateConfigToolChoiceCodeInterpreterDict(TypedDict, total=False):
        type: Required[Literal['code_interpreter']]


@model
class ResponsesDelegationUpdateConfigToolChoiceCodeInterpreter(Base):
    """Responses delegation update config tool choice code interpreter."""

    type: Literal['code_interpreter']
    _tags = {'type': 'code_interpreter'}
