from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..unions import ResponsePromptVariables, ResponsePromptVariablesInput

    class PromptObjectDict(TypedDict, total=False):
        id: Required[str]
        """Id of the prompt."""
        version: str | None
        variables: ResponsePromptVariablesInput


@model
class PromptObject(Base):
    """Prompt object."""

    id: str
    """Id of the prompt."""
    version: str | None = None
    variables: ResponsePromptVariables = None

    _nested = {'variables': 'ResponsePromptVariables'}
