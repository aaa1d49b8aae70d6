from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class AssistantsNamedToolChoiceFunctionDict(TypedDict, total=False):
        name: Required[str]


@model
class AssistantsNamedToolChoiceFunction(Base):
    """Assistants named tool choice function."""

    name: str
