from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class AssistantToolsCodeDict(TypedDict, total=False):
        type: Required[Literal['code_interpreter']]
        """Tells this object from others that can stand in its place: always `code_interpreter`."""


@model
class AssistantToolsCode(Base):
    """Lets the model run Python."""

    type: Literal['code_interpreter']
    """Tells this object from others that can stand in its place: always `code_interpreter`."""
    _tags = {'type': 'code_interpreter'}
