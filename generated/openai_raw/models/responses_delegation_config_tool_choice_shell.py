from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationConfigToolChoiceShellDict(TypedDict, total=False):
        type: Required[Literal['shell']]


@model
class ResponsesDelegationConfigToolChoiceShell(Base):
    """Responses delegation config tool choice shell."""

    type: Literal['shell']
    _tags = {'type': 'shell'}
