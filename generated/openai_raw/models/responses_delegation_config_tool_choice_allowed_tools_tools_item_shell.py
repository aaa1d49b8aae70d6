from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemShellDict(TypedDict, total=False):
        type: Required[Literal['shell']]


@model
class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemShell(Base):
    """Responses delegation config tool choice allowed tools tools item shell."""

    type: Literal['shell']
    _tags = {'type': 'shell'}
