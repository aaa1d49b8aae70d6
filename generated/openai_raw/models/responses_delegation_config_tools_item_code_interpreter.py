from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationConfigToolsItemCodeInterpreterDict(TypedDict, total=False):
        type: Required[Literal['code_interpreter']]
        """Tells this object from others that can stand in its place: always `code_interpreter`."""


@model
class ResponsesDelegationConfigToolsItemCodeInterpreter(Base):
    """The value of `ResponsesDelegationConfig.tools`."""

    type: Literal['code_interpreter']
    """Tells this object from others that can stand in its place: always `code_interpreter`."""
    _tags = {'type': 'code_interpreter'}
